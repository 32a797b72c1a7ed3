package org.wardledger.proof;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;

/** The keys of the log count for nothing; they only say who may sign it (khóa ký nhật ký). */
@Component
final class ProofStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof ProofEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return Stream.empty();
    }
}
