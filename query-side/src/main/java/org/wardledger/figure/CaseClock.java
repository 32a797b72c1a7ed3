package org.wardledger.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.ledger.Entry;

/** The clock of one case (đồng hồ của vụ việc): when it ran, towards which due day, and on which days it was overdue. */
public final class CaseClock {
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Run current;

    /** From this day it runs towards {@code dueOn}, whether it stood still or ran towards another day before. */
    public void runs(Entry by, LocalDate from, LocalDate dueOn) {
        stops(by, from);
        current = new Run(by, from, dueOn, null, null);
    }

    /** From this day it stands still: paused, or the case has ended. */
    public void stops(Entry by, LocalDate on) {
        if (current != null) {
            runs.add(new Run(current.by, current.from, current.dueOn, by, on));
            current = null;
        }
    }

    public boolean running() {
        return current != null;
    }

    /** The due day last in force, and the entry that set it. */
    public Optional<Due> due() {
        Run last = current != null ? current : runs.isEmpty() ? null : runs.getLast();
        return last == null ? Optional.empty() : Optional.of(new Due(last.by, last.dueOn));
    }

    /** Whether the case was past its due day when its clock last stopped, or is so on {@code day} while it runs. */
    public boolean lateOn(LocalDate day) {
        if (current != null) {
            return day.isAfter(current.dueOn);
        }
        return !runs.isEmpty()
                && runs.getLast().stoppedOn != null
                && runs.getLast().stoppedOn.isAfter(runs.getLast().dueOn);
    }

    /** The stretches of days on which it was overdue; the last has no end while it lasts. */
    public List<Overdue> overdue() {
        List<Overdue> stretches = new ArrayList<>();
        List<Run> all = new ArrayList<>(runs);
        if (current != null) {
            all.add(current);
        }
        for (Run run : all) {
            LocalDate from = run.from.isAfter(run.dueOn) ? run.from : run.dueOn.plusDays(1);
            if (run.stoppedOn != null && !from.isBefore(run.stoppedOn)) {
                continue;
            }
            // A run that begins overdue on the very day the one before it ended overdue continues the same stretch.
            if (!stretches.isEmpty() && from.equals(stretches.getLast().until)) {
                Overdue before = stretches.removeLast();
                stretches.add(new Overdue(before.by, before.from, run.stoppedBy, run.stoppedOn));
            } else {
                stretches.add(new Overdue(run.by, from, run.stoppedBy, run.stoppedOn));
            }
        }
        return stretches;
    }

    /** A due day with the entry that set it. */
    public record Due(Entry by, LocalDate on) {}

    /** Overdue from a day until the day before another. */
    public record Overdue(
            Entry by,
            LocalDate from,
            @Nullable Entry endedBy,
            @Nullable LocalDate until) {}

    private record Run(
            Entry by,
            LocalDate from,
            LocalDate dueOn,
            @Nullable Entry stoppedBy,
            @Nullable LocalDate stoppedOn) {}
}
