package org.wardledger.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How long the archive rules keep records (thời hạn lưu trữ): dated data, each period with its source. */
public final class Retention {
    /** As released with this version of the program. */
    public static final Retention WARD = new Retention(released());

    private final List<Period> periods;

    Retention(List<Period> periods) {
        this.periods = List.copyOf(periods);
    }

    /** The period for records that begin with such a line, as the rules stand on a day; none where none is known. */
    Optional<Period> of(String firstKind, LocalDate day) {
        return periods.stream()
                .filter(period -> period.firstKind().equals(firstKind) && period.inForceOn(day))
                .findFirst();
    }

    /** How sure it is that the source says so. */
    enum Confidence {
        /** Read in the text of the law itself. */
        C,
        /** Said by secondary sources. */
        S,
        /** Not checked yet. */
        G
    }

    /** One rule; both days belong to the time in which it is in force. */
    record Period(String firstKind, int years, LocalDate from, LocalDate to, Confidence confidence, String source) {
        boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean confirmed() {
            return confidence == Confidence.C;
        }
    }

    private static List<Period> released() {
        try (InputStream table = Retention.class.getResourceAsStream("/privacy/retention.txt")) {
            return read(new String(Objects.requireNonNull(table).readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Period> read(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Retention::period)
                .toList();
    }

    private static Period period(String line) {
        String[] columns = line.split("\\|", 6);
        return new Period(
                columns[0].strip(),
                Integer.parseInt(columns[1].strip()),
                day(columns[2], LocalDate.MIN),
                day(columns[3], LocalDate.MAX),
                Confidence.valueOf(columns[4].strip()),
                columns[5].strip());
    }

    private static LocalDate day(String written, LocalDate open) {
        return written.isBlank() ? open : LocalDate.parse(written.strip());
    }
}
