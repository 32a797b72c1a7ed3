package org.wardledger.figure;

import java.util.List;
import java.util.stream.Stream;
import org.wardledger.ledger.Entry;

/**
 * The one way from a record to what it says that can be counted (từ hồ sơ ra điều đếm được): live, when computed anew, and
 * when a stranger reads the record from its public leaves.
 */
final class RecordFacts {
    private final List<Statistics> statistics;

    RecordFacts(List<Statistics> statistics) {
        this.statistics = List.copyOf(statistics);
    }

    /** The facts of one record as it stands, from its whole history; none where all of it was struck out. */
    List<Fact> of(List<Entry> history) {
        List<Entry> standing = Entry.standing(history);
        return Stream.concat(
                        standing.isEmpty()
                                ? Stream.of()
                                : covering(standing.getFirst()).facts(standing),
                        BookFacts.of(history, standing))
                // Nothing of something counts for nothing; a score of zero is no fault.
                .filter(fact -> fact.quantity() != 0)
                .toList();
    }

    Statistics covering(Entry entry) {
        return statistics.stream()
                .filter(concept -> concept.covers(entry.event()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No statistics cover " + entry.kind()));
    }
}
