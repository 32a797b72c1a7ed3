package org.wardledger.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardledger.report.ReportEvent.RegisterTallied;

/**
 * What the ward's own tallies say (số liệu tổng hợp đã công bố). They are statements: the leaves of single cases hold back
 * what these tell, so that a stranger can compare a published breakdown with them, and cannot count it anew.
 */
public final class TalliedFigures {
    private final List<RegisterTallied> tallied;

    /** @param tallied the tallies of one office, in whatever order */
    public TalliedFigures(Collection<RegisterTallied> tallied) {
        // Of one period the tally over more entries is the later one.
        this.tallied = tallied.stream()
                .sorted(Comparator.comparingLong(RegisterTallied::size).reversed())
                .toList();
    }

    /** A tally and the event that states it; empty where the period's newest tally tells nothing of this count. */
    public record Stated(RegisterTallied by, Optional<Tally> tally) {}

    /** What the newest tally of a period says of a count; nothing where the period was not tallied. */
    public Optional<Stated> newest(TallyMeasure of, TalliedBy by, LocalDate from, LocalDate to) {
        return tallied.stream()
                .filter(one -> one.register() == of.register()
                        && one.from().equals(from)
                        && one.to().equals(to))
                .findFirst()
                .map(one -> new Stated(
                        one,
                        one.tallies().stream()
                                .filter(tally -> tally.of() == of && tally.by() == by)
                                .findFirst()));
    }
}
