package org.wardledger.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.NotRecorded;
import org.wardledger.ledger.Recording;

/**
 * Decides many commands on many records and writes what they lead to in one piece (ghi cùng một lần). The command bus
 * nests a unit of work for each, and the time grows with the square of their number; the rules and the hand that writes are the same.
 */
final class Together {
    private static final int RECORDS_AT_ONCE = 1_000;
    private static final int DECISIONS_MAX = 16;

    private final EventStore store;
    private final LedgerReader book;

    Together(EventStore store, LedgerReader book) {
        this.store = store;
        this.book = book;
    }

    /** Each row under its own recording; {@link RowRefused} names the row that keeps the others out. */
    void write(List<WardCommand> rows, List<Recording> recordings) {
        for (int decision = 1; ; decision++) {
            List<DomainEventMessage<?>> lines = decided(rows, recordings);
            if (lines.isEmpty()) {
                return;
            }
            try {
                store.publish(lines);
                return;
            } catch (ConcurrencyException stale) {
                // Each line says its number in its record, so nobody can have written there unnoticed.
                if (decision == DECISIONS_MAX) {
                    throw NotRecorded.busy(stale);
                }
            }
        }
    }

    private List<DomainEventMessage<?>> decided(List<WardCommand> rows, List<Recording> recordings) {
        Map<String, SortedMap<Long, WardEvent>> records = records(rows);
        List<DomainEventMessage<?>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            WardCommand command = rows.get(row);
            MetaData said = MetaData.with(Recording.KEY, recordings.get(row));
            Scribe.inRow(rows.size(), row, () -> {
                all(command).forEach(one -> {
                    SortedMap<Long, WardEvent> record =
                            records.computeIfAbsent(one.stream(), absent -> new TreeMap<>());
                    WardEvent line = RuleBook.WARD.decide(record, one);
                    if (line != null) {
                        long number = record.isEmpty() ? 0 : record.lastKey() + 1;
                        record.put(number, line);
                        lines.add(new GenericDomainEventMessage<>(
                                line.getClass().getSimpleName(), one.stream(), number, line, said));
                    }
                });
                return command;
            });
        }
        return lines;
    }

    private Map<String, SortedMap<Long, WardEvent>> records(List<WardCommand> rows) {
        Map<String, SortedMap<Long, WardEvent>> records = new HashMap<>();
        List<String> streams = rows.stream()
                .flatMap(Together::all)
                .map(WardCommand::stream)
                .distinct()
                .toList();
        for (int from = 0; from < streams.size(); from += RECORDS_AT_ONCE) {
            book.streamsUpTo(streams.subList(from, Math.min(from + RECORDS_AT_ONCE, streams.size())), Long.MAX_VALUE)
                    .forEach(entry -> records.computeIfAbsent(entry.stream(), record -> new TreeMap<>())
                            .put(entry.sequence(), entry.event()));
        }
        return records;
    }

    private static Stream<WardCommand> all(WardCommand command) {
        return Stream.concat(Stream.of(command), command.together().stream());
    }
}
