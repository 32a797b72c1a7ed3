package org.wardledger.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One number of the law with the days on which it holds (tham số có thời gian hiệu lực), its source and its mark. */
public record Parameter(
        LawKey key,
        int value,
        TermUnit unit,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        Confidence confidence) {
    /** Whether it holds on a day; both of its days are among them. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The same number, ended by the one that follows it. */
    Parameter endedBefore(LocalDate next) {
        LocalDate last = next.minusDays(1);
        return until != null && !until.isAfter(last)
                ? this
                : new Parameter(key, value, unit, from, last, source, confidence);
    }

    /** The number with what it counts: {@code 30 ngày}. */
    public String quantity() {
        return unit == TermUnit.PERCENT ? value + unit.label() : value + " " + unit.label();
    }

    /** Where it comes from and how far that was checked. */
    public String ground() {
        return confidence.isConfirmed() ? source : source + " (" + confidence.label() + ")";
    }
}
