package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Recording;
import org.wardledger.report.CountedFigures;
import org.wardledger.report.CountedParts;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.TalliedBy;
import org.wardledger.report.TalliedRegister;
import org.wardledger.report.TallyCell;
import org.wardledger.report.TallyId;
import org.wardledger.report.TallyMeasure;
import org.wardledger.report.TallyPeriod;
import org.wardledger.report.TallyRegister;

/**
 * Tallies every month and quarter that is over (bàn tổng hợp sổ), and tallies it anew once the book has come to say
 * something else of it. Looking twice on a day writes nothing twice.
 */
public final class TallyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TallyDesk.class);
    private static final int ENTRIES_AT_ONCE = 1_000;

    private final LedgerReader book;
    private final CountedFigures figures;
    private final Scribe scribe;
    private final Installation installation;
    private final Clock clock;

    TallyDesk(LedgerReader book, CountedFigures figures, Scribe scribe, Installation installation, Clock clock) {
        this.book = book;
        this.figures = figures;
        this.scribe = scribe;
        this.installation = installation;
        this.clock = clock;
    }

    /** Looks at every period that is over. False where the statistics are behind the book: to be looked at again soon. */
    public boolean look() {
        long size = book.size();
        TallyBook registers = read(size);
        boolean all = true;
        for (TalliedRegister register : TalliedRegister.values()) {
            for (TallyPeriod period : over(registers, register)) {
                all &= tallied(registers, register, period, size);
            }
        }
        return all;
    }

    private TallyBook read(long size) {
        TallyBook registers = new TallyBook();
        long read = -1;
        while (read < size - 1) {
            List<Entry> entries = book.after(read, (int) Math.min(ENTRIES_AT_ONCE, size - 1 - read));
            entries.stream()
                    .filter(entry -> entry.office().equals(installation.office()))
                    .forEach(registers::take);
            read = entries.getLast().position();
        }
        return registers;
    }

    private TreeSet<TallyPeriod> over(TallyBook registers, TalliedRegister register) {
        LocalDate today = LocalDate.now(clock);
        TreeSet<TallyPeriod> periods = new TreeSet<>(
                Comparator.comparing(TallyPeriod::to).thenComparing(TallyPeriod::from, Comparator.reverseOrder()));
        registers.periods(register).filter(period -> period.isOverOn(today)).forEach(periods::add);
        return periods;
    }

    /** False where it has to wait. */
    private boolean tallied(TallyBook registers, TalliedRegister register, TallyPeriod period, long size) {
        Optional<RegisterTallied> newest =
                registers.newest(TallyId.of(installation.office(), register, period.from(), period.to()));
        // Of fewer cases than a cell may hold, a new tally beside the old one would tell each; they wait for others.
        if (newest.isPresent() && registers.moved(newest.get()) < TallyCell.COUNT_MIN) {
            return true;
        }
        List<TallyRegister.Count> counts = new ArrayList<>();
        for (TallyMeasure of : TallyMeasure.of(register)) {
            for (TalliedBy by : of.splits()) {
                Optional<CountedParts> figured =
                        figures.parts(of, by, period, size).map(parts -> new CountedParts(of, by, parts));
                if (figured.isEmpty()) {
                    return false;
                }
                counts.add(new TallyRegister.Count(
                        registers.parts(of, by, period),
                        figured.get(),
                        period.months().stream()
                                .map(month -> registers.parts(of, by, month))
                                .toList()));
            }
        }
        return written(
                new TallyRegister(
                        installation.office(), register, LocalDate.now(clock), period, size, List.copyOf(counts)),
                newest);
    }

    /** False where it has to be tried again soon. */
    private boolean written(TallyRegister command, Optional<RegisterTallied> newest) {
        try {
            RegisterTallied tallied = command.event();
            boolean tells = !tallied.tallies().isEmpty();
            boolean saysSo = newest.isPresent() && newest.get().tallies().equals(tallied.tallies());
            // Once a day at most: by the next look the counts may have moved again.
            boolean today = newest.isPresent()
                    && !tallied.occurredOn().isAfter(newest.get().occurredOn());
            if (saysSo || today || (newest.isEmpty() && !tells)) {
                return true;
            }
            scribe.write(recording(command), taken -> List.of(command));
            return true;
        } catch (Refusal refusal) {
            LOG.error("No tally was written: {}", refusal.getMessage());
            return refusal.reason() != Refusal.Reason.BUSY;
        }
    }

    /** The same period on the same day is the same command, whichever node asks. */
    private Recording recording(TallyRegister command) {
        String name = "register-tallied " + command.stream() + " " + command.occurredOn();
        return OwnAct.named(name, installation.name());
    }
}
