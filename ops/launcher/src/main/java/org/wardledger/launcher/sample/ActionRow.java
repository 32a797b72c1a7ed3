package org.wardledger.launcher.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Labelled;

/** One row of {@code actions.csv}, read by the names of its columns. */
record ActionRow(Map<String, String> cells, Map<String, String> details) {
    static ActionRow of(NamedCsvRecord row) {
        Map<String, String> cells = row.getFieldsAsMap();
        return new ActionRow(cells, details(cells.getOrDefault("details", "")));
    }

    String action() {
        return cell("action");
    }

    LocalDate date() {
        return LocalDate.parse(cell("date"));
    }

    String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("actions.csv has no column " + column);
        }
        return cell;
    }

    @Nullable
    String cellOrNull(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    String detail(String key) {
        String value = details.get(key);
        if (value == null) {
            throw new IllegalArgumentException(cell("id") + " has no detail " + key);
        }
        return value;
    }

    @Nullable
    String detailOrNull(String key) {
        return details.get(key);
    }

    /** The constant whose Vietnamese words stand in this row's type. */
    <E extends Enum<E> & Labelled> E typed(Class<E> list) {
        return labelled("type", list);
    }

    /** The constant whose Vietnamese words stand in a cell. */
    <E extends Enum<E> & Labelled> E labelled(String column, Class<E> list) {
        return named(cell(column), list);
    }

    /** The constant that these Vietnamese words name. */
    <E extends Enum<E> & Labelled> E named(String words, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.label().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        cell("id") + ": '" + words + "' is not a " + list.getSimpleName()));
    }

    private static Map<String, String> details(String cell) {
        return Arrays.stream(cell.split("; ", -1))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
    }
}
