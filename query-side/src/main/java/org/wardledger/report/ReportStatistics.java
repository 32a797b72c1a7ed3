package org.wardledger.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.report.ReportEvent.ClaimSettled;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.RegisterAttested;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.ReportEvent.ReportDrafted;
import org.wardledger.report.ReportEvent.TaskSet;

/** Which registers were vouched for or tallied, and what was written for the year's report (sổ đã xác nhận, đoạn viết). */
@Component
final class ReportStatistics implements Statistics {
    static final String TALLIED = "register.tallied";

    @Override
    public boolean covers(WardEvent event) {
        return event instanceof ReportEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        List<Entry> eachCounts = history.stream()
                .filter(entry -> entry.event() instanceof RegisterAttested || entry.event() instanceof RegisterTallied)
                .toList();
        // A place in the report counts once, from its first wording on; which wording stands is for the report to see.
        return Stream.concat(
                        eachCounts.stream(),
                        Statistics.happened(history)
                                .filter(entry -> !eachCounts.contains(entry))
                                .limit(1))
                .map(ReportStatistics::fact);
    }

    private static Fact fact(Entry entry) {
        return switch ((ReportEvent) entry.event()) {
            case RegisterAttested it ->
                Fact.one("register.attested", entry)
                        .ofCohort(it.from())
                        .until(it.to())
                        .of(Traits.ofKind(it.register().name()));
            case RegisterTallied it ->
                Fact.one(TALLIED, entry)
                        .ofCohort(it.from())
                        .until(it.to())
                        .of(Traits.ofKind(it.register().name()));
            case PassageAuthored it ->
                written("report.passage", entry, it.year(), it.slot().value());
            case DifficultyRecorded it ->
                written("report.difficulty", entry, it.year(), it.slot().value());
            case ClaimSettled it ->
                written("report.claim-settled", entry, it.year(), it.slot().value());
            case ReportDrafted it -> written("report.drafted", entry, it.year(), "");
            case TaskSet it -> written("report.task", entry, it.forYear(), String.valueOf(it.order()));
        };
    }

    private static Fact written(String measure, Entry entry, int year, String place) {
        return Fact.one(measure, entry).ofCohort(LocalDate.of(year, 1, 1)).of(Traits.ofKind(place));
    }
}
