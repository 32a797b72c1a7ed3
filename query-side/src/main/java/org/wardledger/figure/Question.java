package org.wardledger.figure;

import java.time.LocalDate;

/**
 * What is asked of the book: which office and period, counted to the end of which day (tính đến ngày) by what happened,
 * and over how many entries (biết đến mục) by what was recorded. Two answers to the same question are the same for ever.
 */
public record Question(String office, Period period, LocalDate asOf, long size) {
    /** The last day that can count for the period: its end, or the as-of day before it. */
    public LocalDate until() {
        return asOf.isBefore(period.to()) ? asOf : period.to();
    }

    /** The same question about the year before (cùng kỳ năm trước): cut at the same day, by the same entries. */
    public Question before() {
        Period earlier = period.before();
        LocalDate day = asOf.minusYears(1);
        // Of a period that is over the one before is over too, though its last day be the 29th of February.
        return new Question(
                office, earlier, !asOf.isBefore(period.to()) && day.isBefore(earlier.to()) ? earlier.to() : day, size);
    }
}
