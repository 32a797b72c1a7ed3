package org.wardledger.launcher.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The year 2023 of the ward of Nguyễn Nghiêm, put together again from its annual report (năm tham chiếu).
 *
 * @param acts what can be recorded, day by day
 */
record ReferenceYear(List<Act> acts) {
    private static final String FOLDER = "/sample/2023/";

    static ReferenceYear read() {
        List<ActionRow> rows = rows("actions.csv").stream().map(ActionRow::of).toList();
        Stream<Act> actions = rows.stream().flatMap(row -> ActionMapping.acts(row).stream());
        Stream<Act> dossiers = rows("dossiers.csv").stream().flatMap(DossierMapping::acts);
        // A stable sort: what happened to one record on one day keeps the order of its file.
        return new ReferenceYear(Stream.of(Stream.of(DocumentMapping.wardByLevel()), actions, dossiers)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Act::day))
                .toList());
    }

    /** The acts of each day, each day's gathered by the record they are about. */
    Collection<Collection<List<Act>>> days() {
        return acts.stream()
                .collect(Collectors.groupingBy(
                        Act::day,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.groupingBy(Act::record), byRecord ->
                                (Collection<List<Act>>) byRecord.values())))
                .values();
    }

    static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(file))) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String file) {
        try (InputStream bytes = ReferenceYear.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IllegalStateException(FOLDER + file + " is not part of this build");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
