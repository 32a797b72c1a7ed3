package org.wardledger.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;

/** How often the vault was opened is the auditor's to read and no figure of the office's work (lượt mở niêm phong). */
@Component
final class OpeningStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof OpeningsCounted;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return Stream.empty();
    }
}
