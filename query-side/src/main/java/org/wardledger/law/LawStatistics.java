package org.wardledger.law;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;

/** The law counts for nothing itself; it says by which day things are due (luật). */
@Component
final class LawStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof LawEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return Stream.empty();
    }
}
