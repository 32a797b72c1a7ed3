package org.wardledger.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;

/** The directory of bodies counts for nothing; it only says which names mean the same body (danh bạ cơ quan). */
@Component
final class OrganisationStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof OrganisationEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return Stream.empty();
    }
}
