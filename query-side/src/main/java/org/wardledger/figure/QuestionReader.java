package org.wardledger.figure;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.ledger.Installation;

/** Reads a question as people and programs put it: a period, a day, and how much of the book is to count. */
@Component
public final class QuestionReader {
    private static final Duration PROJECTION_WAIT_MAX = Duration.ofSeconds(2);
    private static final int DIGITS_MAX = 15;

    private final Clock clock;
    private final ReadModel readModel;
    private final JdbcClient jdbc;
    private final String office;

    QuestionReader(
            Clock clock, ReadModel readModel, @Qualifier("readerJdbc") JdbcClient jdbc, Installation installation) {
        this.clock = clock;
        this.readModel = readModel;
        this.jdbc = jdbc;
        this.office = installation.office();
    }

    /** The names under which the three parts are asked for; the sentences of refusal use them. */
    public record Names(String period, String asOf, String knownAt) {
        public static final Names API = new Names("period", "asOf", "knownAt");
        public static final Names PAGE = new Names("ky", "den", "biet");
    }

    /** Parts left out mean: this year, today, everything folded so far. */
    public Question read(Names names, @Nullable String period, @Nullable String asOf, @Nullable String knownAt) {
        LocalDate today = LocalDate.now(clock);
        return new Question(
                office,
                period == null || period.isBlank()
                        ? Period.year(Year.from(today).getValue())
                        : Period.parse(names.period, period.strip()),
                asOf == null || asOf.isBlank() ? today : asOf(names.asOf, asOf.strip(), today),
                knownAt == null || knownAt.isBlank() ? readModel.size() : size(names.knownAt, knownAt.strip()));
    }

    /** How many entries the book held at a size, a moment or the end of a day. */
    public long knownAt(String parameter, String text) {
        return size(parameter, text.strip());
    }

    private static LocalDate asOf(String parameter, String text, LocalDate today) {
        LocalDate day = day(parameter, text);
        if (day.isAfter(today)) {
            throw new BadQuestion(
                    parameter,
                    "Tham số %s không được sau hôm nay (%s): sổ chưa biết ngày mai.".formatted(parameter, today));
        }
        return day;
    }

    /** A day written YYYY-MM-DD. */
    public static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() < 10_000) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // Answered below.
        }
        throw new BadQuestion(
                parameter,
                "Tham số %s phải là một ngày viết theo dạng 2023-10-30; đã nhận “%s”."
                        .formatted(parameter, BadQuestion.quoted(text)));
    }

    /** A number of entries, or an instant or the end of a day by which they had been recorded. */
    private long size(String parameter, String text) {
        if (text.chars().allMatch(digit -> digit >= '0' && digit <= '9') && text.length() <= DIGITS_MAX) {
            long size = Long.parseLong(text);
            // Right after a form the book may be an entry ahead of the figures.
            if (size > 0
                    && !readModel.awaitPosition(size - 1, size > bookSize() ? Duration.ZERO : PROJECTION_WAIT_MAX)) {
                throw new BadQuestion(
                        parameter,
                        "Tham số %s không được lớn hơn số mục đã tính, là %d; đã nhận %d."
                                .formatted(parameter, readModel.size(), size));
            }
            return size;
        }
        return Math.min(recordedBy(instant(parameter, text)), readModel.size());
    }

    private Instant instant(String parameter, String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(clock.getZone())
                            .toInstant()
                            .minusMillis(1)
                    // A plus sign that was not escaped reaches us as a blank.
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException unreadable) {
            throw new BadQuestion(
                    parameter,
                    "Tham số %s phải là số mục (3887), một thời điểm (2023-10-30T17:00:00+07:00) hoặc một ngày; đã nhận “%s”."
                            .formatted(parameter, BadQuestion.quoted(text)));
        }
    }

    /** How many entries had been recorded by then. Times never decrease with the position, so halving finds it. */
    private long recordedBy(Instant instant) {
        long low = 0;
        long high = bookSize();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (recordedAt(middle).isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Instant recordedAt(long position) {
        return jdbc.sql("SELECT recorded_at FROM ledger.entry WHERE position = ?")
                .param(position)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private long bookSize() {
        return jdbc.sql("SELECT coalesce(max(position) + 1, 0) FROM ledger.entry")
                .query(Long.class)
                .single();
    }
}
