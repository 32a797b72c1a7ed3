package org.wardledger.report;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.office.WardCommand;
import org.wardledger.report.ReportEvent.RegisterTallied;

/** Tallies a register for a period that is over (tổng hợp sổ); the software asks for it itself. */
public record TallyRegister(
        String office,
        TalliedRegister register,
        LocalDate occurredOn,
        TallyPeriod period,
        long size,
        List<Count> counts)
        implements WardCommand {

    /**
     * One count of the period, taken twice.
     *
     * @param records as the records of the book give it
     * @param figures as the statistics give it, which were computed on their own
     * @param months of a quarter, as the records give it
     */
    public record Count(CountedParts records, CountedParts figures, List<CountedParts> months) {}

    @Override
    public String stream() {
        return TallyId.of(office, register, period.from(), period.to()).value();
    }

    @Override
    public WardEvent event(CaseRef caseRef) {
        return event();
    }

    /** @throws Refusal where records and statistics differ: what may be wrong must not be published for ever */
    public RegisterTallied event() {
        counts.forEach(this::refuseDifference);
        return new RegisterTallied(
                TallyId.of(office, register, period.from(), period.to()),
                occurredOn,
                register,
                period.from(),
                period.to(),
                size,
                counts.stream()
                        .map(count -> SmallParts.tally(count.records(), count.months()))
                        .filter(Tally::tells)
                        .toList());
    }

    private void refuseDifference(Count count) {
        CountedParts records = count.records();
        TreeSet<String> parts = new TreeSet<>(records.parts().keySet());
        parts.addAll(count.figures().parts().keySet());
        for (String part : parts) {
            if (records.of(part) != count.figures().of(part)) {
                // Without the numbers: one of them may be a count that nobody is told.
                throw Refusal.conflict(
                        "tallies",
                        "«%s, %s», %s, ô «%s»: đếm từ hồ sơ và tính từ số liệu không bằng nhau. Chưa ghi gì."
                                .formatted(
                                        records.of().label(),
                                        records.by().label(),
                                        period.words(),
                                        part.isEmpty() ? "không ghi" : part));
            }
        }
    }
}
