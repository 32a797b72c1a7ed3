package org.wardledger.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;

/**
 * What the records of one concept say that can be counted (thống kê). A pure function of a record's whole history, so
 * that a new entry changes the facts by the difference of two calls: a corrected type, an extension, a reopening and a
 * late entry need no code of their own.
 */
public interface Statistics {
    /** Whether records of this concept begin with such an event. */
    boolean covers(WardEvent event);

    /** Everything the record says, in an order that depends on nothing but the history. */
    Stream<Fact> facts(List<Entry> history);

    /** The number under which such an event enters its record in a book, where records of the concept have one. */
    default Optional<RegisteredNumber> number(WardEvent event) {
        return Optional.empty();
    }

    /** A number as registered, in the book that gives it; books are named as in their pages' addresses. */
    record RegisteredNumber(String book, String text) {}

    /**
     * A record's entries in the order in which they happened; the first entry opens it whatever its day. An entry
     * recorded late takes the place of its day.
     */
    static Stream<Entry> happened(List<Entry> history) {
        return Stream.concat(
                history.stream().limit(1),
                history.stream()
                        .skip(1)
                        .sorted(Comparator.comparing(
                                        (Entry entry) -> entry.event().occurredOn())
                                .thenComparingLong(Entry::sequence)));
    }
}
