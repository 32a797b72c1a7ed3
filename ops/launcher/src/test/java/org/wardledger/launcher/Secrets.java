package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nobody may read without signing in: the codes that stand for people, the numbers of cases and the words written in
 * them, of the reference year and of the acts beside it.
 */
final class Secrets {
    /** In everything of those acts that no leaf may say. */
    static final String MARK = "dauriengsoto";

    /** An outcome of one case that the definition of a figure says of all. */
    private static final String ALSO_A_DEFINITION = "Giải quyết xong";

    private static final Secrets OF_THE_YEAR = new Secrets();

    /** As the sample and the acts name people and cases; the law on receiving citizens has a number too (42/2013/QH13). */
    private static final Pattern CODES = Pattern.compile("(?:cong dan|to chuc|ho) \\d{2}(?:\\d{3})?(?![\\d/])"
            + "|dt-20\\d\\d-\\d+|hs-20\\d\\d-\\d+|tc-dau\\S*|m-dau\\S*");

    private final Set<String> words = new TreeSet<>();
    private final Traces traces;

    private Secrets() {
        words.add(MARK);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Secrets.class.getResourceAsStream("/sample/2023/actions.csv")),
                        UTF_8))) {
            rows.stream()
                    .filter(row -> row.getField("action").startsWith("petition"))
                    .flatMap(row -> Stream.of(row.getField("subject"), row.getField("outcome")))
                    .filter(text -> !text.isBlank() && !text.equals(ALSO_A_DEFINITION))
                    .forEach(words::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        traces = new Traces(words.toArray(String[]::new));
    }

    static Secrets ofTheYear() {
        return OF_THE_YEAR;
    }

    /** What of it stands in a text, each with the place. */
    List<String> in(String place, String text) {
        List<String> found = new ArrayList<>();
        Matcher codes = CODES.matcher(bare(text));
        while (codes.find()) {
            found.add(place + ": " + codes.group());
        }
        if (traces.in(text)) {
            words.stream().filter(word -> new Traces(word).in(text)).forEach(word -> found.add(place + ": " + word));
        }
        return found;
    }

    /** Composed or decomposed, it is the same without marks and in small letters. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
