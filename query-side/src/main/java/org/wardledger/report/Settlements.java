package org.wardledger.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Question;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.register.OpenedRecords;
import org.wardledger.report.ReportEvent.ClaimSettled;

/** What was settled for a year's report, the newest reason of each (các giải trình). */
@Component
final class Settlements {
    private static final List<String> KINDS = List.of("claim-settled");

    private final OpenedRecords records;

    Settlements(OpenedRecords records) {
        this.records = records;
    }

    List<Settlement> of(int year, Question question, boolean readsBooks) {
        return records.with(question, KINDS, OpenedRecords.EVER).values().stream()
                .flatMap(record -> newest(record, question, readsBooks))
                .filter(settled -> settled.year() == year)
                .map(Dated::settlement)
                .toList();
    }

    private record Dated(int year, Settlement settlement) {}

    private static Stream<Dated> newest(List<Entry> record, Question question, boolean readsBooks) {
        return Statistics.happened(Entry.standing(record))
                .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(entry -> entry.event() instanceof ClaimSettled it
                        ? Stream.of(new Dated(
                                it.year(),
                                new Settlement(
                                        it.claim(),
                                        it.slot().value(),
                                        entry.position(),
                                        it.occurredOn(),
                                        entry.metadata().position() + ", "
                                                + entry.metadata().body(),
                                        readsBooks ? it.reason().value() : null)))
                        : Stream.empty());
    }
}
