package org.wardledger.petition;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.CaseClock;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/**
 * The course of one petition or denunciation (diễn biến): when it was open, how it ended and whether it was reopened.
 * An ending counts from its day and stops counting from the day of a reopening, so that both days keep their truth.
 */
final class PetitionCourse {
    static final String RECEIVED = "received";
    static final String HANDED_OVER = "handed-over";
    static final String OPEN = "open";
    static final String RESOLVED = "resolved";
    static final String RESOLVED_LATE = "resolved-late";
    static final String WITHDRAWN = "withdrawn";
    static final String TRANSFERRED = "transferred";
    /** Each ending and each reopening as an act of its day, whatever came of it: to process is all that was not ended. */
    static final String ENDED = "ended";

    static final String REOPENED = "reopened";
    static final String ENDED_OUTSIDE = "ended-outside";
    static final String OUTSIDE = "out-of-authority";
    static final String RESOLVED_OUTSIDE = "resolved-out-of-authority";
    static final String OVERDUE = "overdue";
    static final String DUE = "due";
    static final String DUE_RESOLVED = "due-resolved";

    private final String concept;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final CaseClock clock = new CaseClock();
    private LocalDate receivedOn = LocalDate.MIN;
    private LocalDate cohortOn = LocalDate.MIN;
    private LocalDate takenInOn = LocalDate.MIN;
    private boolean open;
    private boolean inAuthority = true;

    PetitionCourse(String concept) {
        this.concept = concept;
    }

    void received(Entry entry, LocalDate on, LocalDate dueOn) {
        takenIn(RECEIVED, entry, on, dueOn);
        receivedOn = on;
        cohortOn = on;
    }

    /** Another office received it: this one answers for it from now on, and counts it among those it took over. */
    void handedOver(Entry entry, LocalDate on, @Nullable LocalDate firstReceivedOn, LocalDate dueOn) {
        takenIn(HANDED_OVER, entry, on, dueOn);
        receivedOn = firstReceivedOn == null ? on : firstReceivedOn;
        cohortOn = Fact.NO_COHORT;
    }

    private void takenIn(String how, Entry entry, LocalDate on, LocalDate dueOn) {
        takenInOn = on;
        open = true;
        facts.add(Fact.one(measure(how), entry));
        facts.add(Fact.one(measure(OPEN), entry));
        clock.runs(entry, on, dueOn);
    }

    /** A new due day while the clock runs; one that stands still gets its day when it runs again. */
    void dueMoved(Entry entry, LocalDate on, LocalDate dueOn) {
        if (clock.running()) {
            clock.runs(entry, on, dueOn);
        }
    }

    void paused(Entry entry, LocalDate on) {
        clock.stops(entry, on);
    }

    void resumed(Entry entry, LocalDate on, LocalDate dueOn) {
        if (open) {
            clock.runs(entry, on, dueOn);
        }
    }

    void ended(Entry entry, LocalDate on, String how) {
        endings.add(new Ending(how, clock.lateOn(on), entry, on, null, null));
        clock.stops(entry, on);
        facts.add(Fact.one(measure(OPEN), entry).times(-1));
        facts.add(Fact.one(measure(ENDED), entry));
        open = false;
    }

    /** Whether the ward is competent, as last found; a leaf does not say. */
    void inAuthority(boolean competent) {
        inAuthority = competent;
    }

    void reopened(Entry entry, LocalDate on, LocalDate dueOn) {
        if (!endings.isEmpty()) {
            endings.add(endings.removeLast().reopened(entry, on));
        }
        open = true;
        facts.add(Fact.one(measure(OPEN), entry));
        facts.add(Fact.one(measure(REOPENED), entry));
        clock.runs(entry, on, dueOn);
    }

    /** All facts, sorted by what the petition is now known to be. */
    Stream<Fact> facts(Traits traits) {
        List<Fact> all = new ArrayList<>(facts);
        if (!inAuthority) {
            facts.forEach(
                    fact -> outside(fact.measure()).ifPresent(measure -> all.add(fact.measuring(measure(measure)))));
        }
        endings.forEach(end -> measures(end).forEach(measure -> {
            int days = (int) DAYS.between(receivedOn, end.on);
            both(measure, end.by, end.on, end.reopenedBy, end.reopenedOn)
                    .map(fact -> fact.after(days))
                    .forEach(all::add);
        }));
        clock.overdue().stream()
                .flatMap(late -> both(OVERDUE, late.by(), late.from(), late.endedBy(), late.until()))
                .forEach(all::add);
        return Stream.concat(all.stream().map(fact -> fact.ofCohort(cohortOn)), fallenDue())
                .map(fact -> fact.of(traits));
    }

    /**
     * Its due day counts unless the case had left the ward by then, or stands still; its cohort is the due day. What was
     * overdue when it was handed over fell due here on the day it came.
     */
    private Stream<Fact> fallenDue() {
        CaseClock.Due due = clock.due()
                .map(last -> new CaseClock.Due(last.by(), later(last.on(), takenInOn)))
                .orElse(null);
        boolean paused = open && !clock.running();
        boolean left = !open
                && endings.stream()
                        .skip(endings.size() - 1L)
                        .anyMatch(end -> !end.how.equals(RESOLVED) && due != null && !end.on.isAfter(due.on()));
        if (due == null || paused || left) {
            return Stream.empty();
        }
        return Stream.concat(
                        Stream.of(Fact.one(measure(DUE), due.by(), due.on())),
                        endings.stream()
                                .filter(end -> end.how.equals(RESOLVED))
                                .flatMap(end -> both(
                                        DUE_RESOLVED,
                                        end.by,
                                        later(end.on, due.on()),
                                        end.reopenedBy,
                                        end.reopenedOn == null ? null : later(end.reopenedOn, due.on()))))
                .map(fact -> fact.ofCohort(due.on()));
    }

    /** Something that is so from one day and, where an entry ended it, no longer from another. */
    private Stream<Fact> both(
            String what, Entry by, LocalDate from, @Nullable Entry endedBy, @Nullable LocalDate until) {
        Fact begins = Fact.one(measure(what), by, from);
        return endedBy == null || until == null
                ? Stream.of(begins)
                : Stream.of(begins, Fact.one(measure(what), endedBy, until).times(-1));
    }

    private Optional<String> outside(String measure) {
        return measure.equals(measure(RECEIVED))
                ? Optional.of(OUTSIDE)
                : measure.equals(measure(ENDED)) ? Optional.of(ENDED_OUTSIDE) : Optional.empty();
    }

    private Stream<String> measures(Ending end) {
        boolean resolved = end.how.equals(RESOLVED);
        return Stream.of(
                        Optional.of(end.how),
                        resolved && end.late ? Optional.of(RESOLVED_LATE) : Optional.<String>empty(),
                        resolved && !inAuthority ? Optional.of(RESOLVED_OUTSIDE) : Optional.<String>empty())
                .flatMap(Optional::stream);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String measure(String what) {
        return concept + "." + what;
    }

    /** How the case ended, and what took the ending back. */
    private record Ending(
            String how,
            boolean late,
            Entry by,
            LocalDate on,
            @Nullable Entry reopenedBy,
            @Nullable LocalDate reopenedOn) {
        private Ending reopened(Entry entry, LocalDate day) {
            return new Ending(how, late, by, on, entry, day);
        }
    }
}
