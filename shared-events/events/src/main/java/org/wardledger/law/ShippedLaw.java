package org.wardledger.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables that come with the program: every row has a source and a mark. */
final class ShippedLaw {
    private ShippedLaw() {}

    static List<Parameter> parameters() {
        return rows(
                "/law/parameters.csv",
                cells -> new Parameter(
                        LawKey.named(cells[0]),
                        Integer.parseInt(cells[1]),
                        TermUnit.valueOf(cells[2]),
                        LocalDate.parse(cells[3]),
                        day(cells[4]),
                        cells[5],
                        Confidence.marked(cells[6])));
    }

    static List<CalendarLine> calendar() {
        return rows(
                "/law/calendar.csv",
                cells -> new CalendarLine(
                        works(cells[0]),
                        LocalDate.parse(cells[1]),
                        LocalDate.parse(cells[2]),
                        cells[3],
                        cells[4],
                        Confidence.marked(cells[5])));
    }

    private static <T> List<T> rows(String table, Function<String[], T> row) {
        try (InputStream stored = Objects.requireNonNull(ShippedLaw.class.getResourceAsStream(table), table)) {
            return new String(stored.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> row.apply(line.split(";", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static boolean works(String cell) {
        return switch (cell) {
            case "off" -> false;
            case "works" -> true;
            default -> throw new IllegalArgumentException("A day is off or works, not " + cell);
        };
    }
}
