package org.wardledger.proof;

import java.util.List;
import java.util.function.Supplier;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.log.VerifierKey;
import org.wardledger.proof.ProofEvent.LogKeyAnnounced;

/** The keys that the book announces for its own log, in its order, corrections heeded (khóa đã công bố). */
record Announcements(LedgerReader book, Installation installation) implements Supplier<List<LogKeys.Announced>> {
    @Override
    public List<LogKeys.Announced> get() {
        String record = LogId.of(installation.office()).value();
        return Entry.standing(book.stream(record)).stream()
                .map(Entry::event)
                .map(LogKeyAnnounced.class::cast)
                .map(it -> new LogKeys.Announced(VerifierKey.parse(it.vkey()), it.occurredOn(), it.othersUntil()))
                // A key under another name would sign another log.
                .filter(announced -> announced.key().name().equals(installation.origin()))
                .toList();
    }
}
