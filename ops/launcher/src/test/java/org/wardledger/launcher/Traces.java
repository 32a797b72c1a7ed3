package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in every place a program could have left them, in every form they could have there. */
final class Traces {
    private final List<String> forms;

    Traces(String... words) {
        Set<String> all = new TreeSet<>();
        for (String word : words) {
            for (String spelt : spellings(word)) {
                all.add(spelt.toLowerCase(Locale.ROOT));
                byte[] bytes = spelt.getBytes(UTF_8);
                // As PostgreSQL shows the bytes of a column.
                all.add(HexFormat.of().formatHex(bytes));
                for (int shift = 0; shift < 3; shift++) {
                    all.add(base64(bytes, shift).toLowerCase(Locale.ROOT));
                }
            }
        }
        forms = List.copyOf(all);
    }

    /** Composed and decomposed, without marks, as written and in small letters. */
    private static List<String> spellings(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        String bare = decomposed.replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
        return Stream.of(Normalizer.normalize(word, Normalizer.Form.NFC), decomposed, bare)
                .flatMap(form -> Stream.of(form, form.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** What of the Base64 of a longer text is certain when these bytes begin {@code shift} bytes into a group of three. */
    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        int first = shift == 0 ? 0 : shift + 1;
        return Base64.getEncoder().withoutPadding().encodeToString(shifted).substring(first, shifted.length * 8 / 6);
    }

    boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return forms.stream().anyMatch(lower::contains);
    }

    /** The tables, of whatever schema, in which any of it stands in any column. */
    List<String> tables(Connection superuser) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        SELECT format('%I.%I', schemaname, relname) FROM pg_stat_all_tables
                         WHERE schemaname NOT IN ('information_schema') AND schemaname !~ '^pg_toast'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        List<String> holding = new ArrayList<>();
        for (String table : tables) {
            try (var question = superuser.prepareStatement("""
                    SELECT EXISTS (
                        SELECT FROM (SELECT lower(t::text) AS row FROM %s t) rows, unnest(?::text[]) AS form
                         WHERE strpos(rows.row, form) > 0)""".formatted(table))) {
                question.setArray(1, superuser.createArrayOf("text", forms.toArray()));
                try (var answer = question.executeQuery()) {
                    if (answer.next() && answer.getBoolean(1)) {
                        holding.add(table);
                    }
                }
            }
        }
        return holding;
    }

    /** The files under a folder that hold any of it as it was written. */
    List<Path> files(Path folder) throws IOException {
        List<String> bytes = forms.stream()
                .map(form -> new String(form.getBytes(UTF_8), ISO_8859_1))
                .toList();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, bytes))
                    .toList();
        }
    }

    private static boolean holds(Path file, List<String> forms) {
        try {
            byte[] read = Files.readAllBytes(file);
            for (int at = 0; at < read.length; at++) {
                // Small letters of ASCII are enough: the forms beyond it are looked for as they are.
                if (read[at] >= 'A' && read[at] <= 'Z') {
                    read[at] += 'a' - 'A';
                }
            }
            String text = new String(read, ISO_8859_1);
            return forms.stream().anyMatch(text::contains);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(forms.toArray());
    }
}
