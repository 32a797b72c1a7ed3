package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;

class VaultSearchTest {
    private static final Opening READING = new Opening("can-bo-01", "Công chức Tư pháp", "Có yêu cầu xóa dữ liệu");

    @TempDir
    Path directory;

    private Database database;
    private DataSource pool;
    private JdbcClient rows;
    private Vault vault;

    @BeforeEach
    void install() throws IOException {
        database = TestPostgres.freshDatabase();
        pool = database.pool(Role.VAULT_KEEPER, 4);
        rows = JdbcClient.create(pool);
        vault = new Vault(
                pool,
                MasterKey.fileAt(directory.resolve("master.key")),
                Clock.fixed(Instant.parse("2023-10-30T02:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Công dân Một, Công dân Một",
        "Công dân Một, 'công  DÂN, một'",
        "Công dân Một, Cong dan Mot",
        "Công dân Một, mot",
        "Công dân Một, Một",
        "Công dân Một, dan mot",
        "Công dân Một, cong dân Mot",
        "Công dân Hòa, Công dân Hoà",
        "Công dân Đỗ Thuý, do thuy",
        "Công dân Đỗ Thuý, Đỗ Thúy",
        "CÔNG DÂN HAI, công dân hai",
        "Công-dân (Hai), dân hai",
        "Công dân 01, 01"
    })
    void a_person_is_found_as_people_type(String name, String typed) {
        PersonRef person = put(name);
        put("Người khác hẳn");
        assertThat(found(typed)).containsExactly(person);
        assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD))).containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Công dân Một, Mốt",
        "Công dân Một, Công Một",
        "Công dân Một, Một Công",
        "Công dân Một, Mộ",
        "Công dân Một, Công dân Một Hai",
        "Công dân Một, công dán",
        "Công dân Mot, Một"
    })
    void a_person_of_another_name_is_not_found(String name, String typed) {
        put(name);
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void whoever_bears_exactly_the_name_comes_first_and_each_comes_with_his_record() {
        PersonRef exact = vault.put("nguyen-nghiem", "petition-1", identity("Công dân Một"));
        PersonRef longer = vault.put("nguyen-nghiem", "petition-2", identity("Công dân Một Trăm"));
        assertThat(vault.search("Công dân Một", READING))
                .containsExactly(new Found(exact, "petition-1"), new Found(longer, "petition-2"));
    }

    /** Against a plain search of the names themselves, by the same rule in other words. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_names_are_found_as_a_plain_search_would(long seed) {
        Random random = new Random(seed);
        List<String> words = List.of("an", "ân", "ần", "binh", "bình", "chi", "chí", "do", "đỗ");
        List<List<String>> names = new ArrayList<>();
        List<PersonRef> people = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            List<String> name = some(words, 1 + random.nextInt(4), random);
            names.add(name);
            people.add(put(String.join(" ", name)));
        }
        for (int question = 0; question < 60; question++) {
            List<String> typed = some(words, 1 + random.nextInt(2), random);
            List<PersonRef> expected = new ArrayList<>();
            for (int person = 0; person < people.size(); person++) {
                if (matches(names.get(person), typed)) {
                    expected.add(people.get(person));
                }
            }
            assertThat(found(String.join(" ", typed)))
                    .as("seed " + seed + ", typed " + typed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void a_search_is_on_record_with_its_purpose_and_not_with_what_was_searched() {
        put("Công dân Một");
        vault.search("Công dân Một", READING);
        assertThat(rows.sql("SELECT account, purpose, outcome, found FROM vault.opening_record")
                        .query()
                        .singleRow())
                .containsEntry("account", "can-bo-01")
                .containsEntry("purpose", READING.purpose())
                .containsEntry("outcome", "SEARCHED")
                .containsEntry("found", 1);
        assertThat(rows.sql("SELECT opening_record::text FROM vault.opening_record")
                        .query(String.class)
                        .single())
                .doesNotContain("Một");
    }

    @Test
    void a_purpose_that_repeats_the_name_is_refused() {
        put("Công dân Một");
        for (String purpose : List.of("Tìm Công dân Một", "tim cong dan mot, TDP 3")) {
            assertThatThrownBy(() -> vault.search("Công dân Một", new Opening("can-bo-01", "Công chức", purpose)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("purpose"));
        }
        assertThat(rows.sql("SELECT count(*) FROM vault.opening_record")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "\ud800", "\u0301"})
    void a_search_for_nothing_is_refused(String typed) {
        assertThatThrownBy(() -> vault.search(typed, READING)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_search_that_meets_everybody_is_refused_and_is_on_record() {
        for (int person = 0; person <= Vault.FOUND_MAX; person++) {
            put("Công dân " + person);
        }
        assertThatThrownBy(() -> vault.search("công dân", READING)).isInstanceOf(Refusal.class);
        assertThat(rows.sql("SELECT count(*) FROM vault.opening_record WHERE found = 201")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(found("Công dân 7")).hasSize(1);
    }

    @Test
    void a_name_of_a_thousand_words_takes_no_more_rows_than_a_long_one() {
        PersonRef person = put("chữ ".repeat(1_000) + "cuối");
        assertThat(indexRows(person)).isLessThan(8L);
        assertThat(found("chữ")).containsExactly(person);
        PersonRef varied = put(String.join(" ", words(1_000)));
        assertThat(indexRows(varied)).isLessThanOrEqualTo(2 + 3L * PersonIndex.WORDS_MAX);
    }

    @Test
    void another_master_key_makes_other_tokens() throws IOException {
        MasterKey one = MasterKey.fileAt(directory.resolve("master.key"));
        MasterKey other = MasterKey.fileAt(directory.resolve("other.key"));
        byte[] word = {1, 2, 3};
        assertThat(one.indexToken(word)).isNotEqualTo(other.indexToken(word));
        assertThat(one.indexToken(word)).isNotEqualTo(one.registerMark(word));
    }

    @Test
    void who_was_refused_is_not_found_again() {
        PersonRef person = put("Công dân Một");
        vault.discard(person);
        assertThat(found("Một")).isEmpty();
        assertThat(indexRows(person)).isZero();
    }

    @Test
    void a_corrected_identity_is_read_and_found_and_the_old_one_is_not() {
        PersonRef person = vault.put("nguyen-nghiem", "petition-1", identity("Công dân Một"));
        byte[] before = sealed(person);
        UUID oldKey = CaseKey.idIn(before);
        vault.correct(person, identity("Công dân Hai"), new Opening("can-bo-02", "Công chức", "Ghi nhầm tên"));
        assertThat(vault.openIdentity(person, READING)).isEqualTo(new Opened.Text<>(identity("Công dân Hai")));
        assertThat(found("Một")).isEmpty();
        assertThat(vault.search("Hai", READING)).containsExactly(new Found(person, "petition-1"));
        assertThat(rows.sql("SELECT count(*) FROM vault.secret_key WHERE key_id = ?")
                        .param(oldKey)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(rows.sql("SELECT account, capacity, reason, person_ref FROM vault.correction")
                        .query()
                        .singleRow())
                .containsEntry("account", "can-bo-02")
                .containsEntry("capacity", "Công chức")
                .containsEntry("reason", "Ghi nhầm tên")
                .containsEntry("person_ref", person.value());
    }

    @Test
    void nobody_who_is_gone_or_never_was_is_corrected() {
        PersonRef gone = put("Công dân Một");
        vault.discard(gone);
        for (var attempt : List.of(
                List.of(gone, Refusal.Reason.CONFLICT),
                List.of(new PersonRef(UUID.randomUUID()), Refusal.Reason.UNKNOWN))) {
            assertThatThrownBy(() -> vault.correct((PersonRef) attempt.getFirst(), identity("Công dân Hai"), READING))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(attempt.getLast()));
        }
        assertThat(rows.sql("SELECT (SELECT count(*) FROM vault.correction) + (SELECT count(*) FROM vault.person)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private PersonRef put(String name) {
        return vault.put("nguyen-nghiem", "petition-" + UUID.randomUUID(), identity(name));
    }

    private static Identity identity(String name) {
        return new Identity(name, null, null, null);
    }

    private List<PersonRef> found(String typed) {
        return vault.search(typed, READING).stream().map(Found::person).toList();
    }

    private byte[] sealed(PersonRef person) {
        return rows.sql("SELECT sealed FROM vault.person WHERE person_ref = ?")
                .param(person.value())
                .query(byte[].class)
                .single();
    }

    private long indexRows(PersonRef person) {
        return rows.sql("SELECT count(*) FROM vault.person_index WHERE person_ref = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private static List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add("chữ" + word);
        }
        return words;
    }

    private static List<String> some(List<String> of, int count, Random random) {
        List<String> taken = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            taken.add(of.get(random.nextInt(of.size())));
        }
        return taken;
    }

    private static boolean matches(List<String> name, List<String> typed) {
        List<String> bareName = name.stream().map(VaultSearchTest::bare).toList();
        List<String> bareTyped = typed.stream().map(VaultSearchTest::bare).toList();
        boolean inOrder = typed.size() == 1
                ? bareName.contains(bareTyped.getFirst())
                : Collections.indexOfSubList(bareName, bareTyped) >= 0;
        return inOrder
                && typed.stream().filter(word -> !bare(word).equals(word)).allMatch(name::contains);
    }

    private static String bare(String word) {
        return switch (word) {
            case "ân", "ần" -> "an";
            case "bình" -> "binh";
            case "chí" -> "chi";
            case "đỗ" -> "do";
            default -> word;
        };
    }
}
