package org.wardledger.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EntryMetadata;
import org.wardledger.ledger.EventCatalog;

/** The entries of one record as a test tells them, without a book. */
public final class History {
    private static final UUID COMMAND = new UUID(0, 1);

    private final String stream;
    private final List<Entry> entries = new ArrayList<>();

    private History(String stream) {
        this.stream = stream;
    }

    public static History of(String stream, WardEvent... events) {
        History history = new History(stream);
        for (WardEvent event : events) {
            history.then(event);
        }
        return history;
    }

    public History then(WardEvent event) {
        int at = entries.size();
        entries.add(new Entry(
                at,
                new UUID(1, at),
                COMMAND,
                Ward.OFFICE,
                stream,
                at,
                EventCatalog.WARD.kindOf(event.getClass()).name(),
                1,
                Instant.EPOCH,
                event,
                new EntryMetadata(COMMAND, at, "test", "Công chức 01", "UBND", "form", "digest", null, null, null)));
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What a count comes to, of these facts, in 2023 as of a day. */
    public static long count(List<Fact> facts, Count count, String asOf) {
        Question question = new Question(Ward.OFFICE, Period.year(2023), LocalDate.parse(asOf), Long.MAX_VALUE);
        return facts.stream()
                .filter(fact -> count.counts(fact, question))
                .mapToLong(Fact::quantity)
                .sum();
    }
}
