package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.PersonRef;

/**
 * Finds people by name without holding a name (chỉ mục mù): tokens under the master key of the whole name, of its words,
 * and of each two words side by side. Whoever holds the rows alone sees only which people share a word, not which word.
 */
final class PersonIndex {
    /** No name in the books is longer; what follows is not searched. */
    static final int WORDS_MAX = 32;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern OTHER_THAN_TONES = Pattern.compile("[^\u0300\u0301\u0303\u0309\u0323]");

    private final JdbcClient vault;
    private final MasterKey masterKey;

    PersonIndex(JdbcClient vault, MasterKey masterKey) {
        this.vault = vault;
        this.masterKey = masterKey;
    }

    int insert(UUID person, String name) {
        List<String> words = words(name);
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(token("whole", words, Form.MARKED));
        tokens.add(token("whole", words, Form.BARE));
        for (String word : words) {
            tokens.add(token("word", List.of(word), Form.MARKED));
            tokens.add(token("word", List.of(word), Form.BARE));
        }
        tokens.addAll(runs(words));
        return vault.sql("""
                        INSERT INTO vault.person_index (token, person_ref)
                        SELECT decode(unnest(string_to_array(:tokens, ',')), 'hex'), :person""")
                .param("tokens", String.join(",", tokens))
                .param("person", person)
                .update();
    }

    /** Whoever bears this name first, then whoever's name holds it; at most {@code peopleMax}. */
    List<Found> find(String name, int peopleMax) {
        List<String> words = words(name);
        Set<String> tokens = new LinkedHashSet<>(runs(words));
        words.stream()
                .filter(word -> words.size() == 1 || Form.typed(List.of(word)) == Form.MARKED)
                .map(word -> token("word", List.of(word), Form.typed(List.of(word))))
                .forEach(tokens::add);
        return vault.sql("""
                        SELECT person_ref, stream FROM vault.person
                        WHERE person_ref IN (
                            SELECT person_ref FROM vault.person_index
                            WHERE token IN (SELECT decode(unnest(string_to_array(:tokens, ',')), 'hex'))
                            GROUP BY person_ref HAVING count(*) = :count)
                        ORDER BY EXISTS (
                            SELECT FROM vault.person_index whole
                            WHERE whole.person_ref = person.person_ref AND whole.token = decode(:whole, 'hex')) DESC,
                            created_at DESC, person_ref
                        LIMIT :max""")
                .param("tokens", String.join(",", tokens))
                .param("count", tokens.size())
                .param("whole", token("whole", words, Form.typed(words)))
                .param("max", peopleMax)
                .query((row, number) -> new Found(new PersonRef(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    int delete(UUID person) {
        return vault.sql("DELETE FROM vault.person_index WHERE person_ref = :person")
                .param("person", person)
                .update();
    }

    /** Whether a text holds this name of two words or more; a single word is too often one of the language. */
    static boolean names(String text, String name) {
        List<String> sought = words(name).stream().map(Form.BARE::of).toList();
        return sought.size() > 1
                && Collections.indexOfSubList(split(text).map(Form.BARE::of).toList(), sought) >= 0;
    }

    static List<String> words(String name) {
        return split(name).limit(WORDS_MAX).toList();
    }

    private static Stream<String> split(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return BETWEEN_WORDS
                .splitAsStream(lower)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Always without marks: a word that was typed with them is asked for on its own as well. */
    private Set<String> runs(List<String> words) {
        Set<String> runs = new LinkedHashSet<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            runs.add(token("run", words.subList(at, at + 2), Form.BARE));
        }
        return runs;
    }

    private String token(String what, List<String> words, Form form) {
        // A word has no blank in it, so a token of one kind is never taken for another.
        String text = what + ' ' + form + ' ' + words.stream().map(form::of).collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(masterKey.indexToken(text.getBytes(UTF_8)));
    }

    private enum Form {
        /** The tone at the end of its word, for some write it on the other vowel: «Hoà» is «Hòa». */
        MARKED {
            @Override
            String of(String word) {
                return TONES.matcher(word).replaceAll("")
                        + OTHER_THAN_TONES.matcher(word).replaceAll("");
            }
        },
        BARE {
            @Override
            String of(String word) {
                return MARKS.matcher(word).replaceAll("").replace('đ', 'd');
            }
        };

        abstract String of(String word);

        /** What is typed without marks finds all that differ in marks alone; what is typed with them means them. */
        static Form typed(List<String> words) {
            return words.stream().allMatch(word -> MARKED.of(word).equals(BARE.of(word))) ? BARE : MARKED;
        }
    }
}
