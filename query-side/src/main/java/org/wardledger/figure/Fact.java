package org.wardledger.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.ledger.Entry;

/**
 * One countable thing a record says (một điều đếm được), with the entry that says it. Statistics read nothing else.
 *
 * @param source position of the entry that evidences it
 * @param occurredOn the day from which it counts; a day ahead for what will be so unless an entry prevents it
 * @param cohortOn the day its case belongs to: received on, or due on; {@link #NO_COHORT} of one that was handed over
 * @param until the last day it speaks of, where it speaks of a stretch of days
 * @param days how long a settled case took, or how long a term lasts that ends on the cohort's day, in calendar days
 */
public record Fact(
        long source,
        String office,
        String stream,
        String measure,
        LocalDate occurredOn,
        LocalDate cohortOn,
        @Nullable LocalDate until,
        long quantity,
        @Nullable Integer days,
        Traits traits) {

    /** The cohort of a case that another office received: it is of no period of this one. */
    public static final LocalDate NO_COHORT = LocalDate.of(1, 1, 1);

    /** One of {@code measure} on {@code day}, evidenced by {@code entry}. */
    public static Fact one(String measure, Entry entry, LocalDate day) {
        return new Fact(
                entry.position(), entry.office(), entry.stream(), measure, day, day, null, 1, null, Traits.NONE);
    }

    /** One of {@code measure} on the day the entry happened. */
    public static Fact one(String measure, Entry entry) {
        return one(measure, entry, entry.event().occurredOn());
    }

    /** The day of the ending it counts or takes back; nothing where it speaks of none, or of a case handed over. */
    @Nullable
    LocalDate endedOn() {
        return days == null || cohortOn.equals(NO_COHORT) ? null : cohortOn.plusDays(days);
    }

    public Fact times(long factor) {
        return new Fact(source, office, stream, measure, occurredOn, cohortOn, until, quantity * factor, days, traits);
    }

    public Fact ofCohort(LocalDate day) {
        return new Fact(source, office, stream, measure, occurredOn, day, until, quantity, days, traits);
    }

    public Fact until(LocalDate day) {
        return new Fact(source, office, stream, measure, occurredOn, cohortOn, day, quantity, days, traits);
    }

    public Fact after(int daysTaken) {
        return new Fact(source, office, stream, measure, occurredOn, cohortOn, until, quantity, daysTaken, traits);
    }

    public Fact measuring(String other) {
        return new Fact(source, office, stream, other, occurredOn, cohortOn, until, quantity, days, traits);
    }

    public Fact of(Traits sortedBy) {
        return new Fact(source, office, stream, measure, occurredOn, cohortOn, until, quantity, days, sortedBy);
    }
}
