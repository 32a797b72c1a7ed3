package org.wardledger.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.RegisterAttested;
import org.wardledger.report.ReportEvent.TaskSet;

/** Which registers somebody vouches for, from which day to which (sổ đã xác nhận). */
@Component
final class RegisterStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof ReportEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return history.stream().flatMap(entry -> switch ((ReportEvent) entry.event()) {
            case RegisterAttested it ->
                Stream.of(Fact.one("register.attested", entry)
                        .ofCohort(it.from())
                        .until(it.to())
                        .of(Traits.ofKind(it.register().name())));
            case PassageAuthored it -> Stream.of();
            case DifficultyRecorded it -> Stream.of();
            case TaskSet it -> Stream.of();
        });
    }
}
