package org.wardledger.office;

import java.util.ArrayList;
import java.util.List;
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
 * Decides many acts on many records and writes what they lead to in one piece (ghi cùng một lần), outside the command
 * bus: that would load each record by itself and nest a unit of work for each act. The rules and the hand that writes
 * are the same.
 */
final class Together {
    private static final int DECISIONS_MAX = 16;

    private final EventStore store;
    private final LedgerReader book;
    private final LawBook law;

    Together(EventStore store, LedgerReader book, LawBook law) {
        this.store = store;
        this.book = book;
        this.law = law;
    }

    /**
     * Writes each act under its own recording.
     *
     * @return the lines that were written
     * @throws RowRefused naming the act that keeps the others out
     */
    List<WardEvent> write(List<Drafted> acts, List<Recording> recordings) {
        for (int decision = 1; ; decision++) {
            List<DomainEventMessage<WardEvent>> lines = decided(acts, recordings);
            try {
                store.publish(lines);
                return lines.stream()
                        .<WardEvent>map(DomainEventMessage::getPayload)
                        .toList();
            } catch (ConcurrencyException stale) {
                // Each line says its number in its record, so nobody can have written there unnoticed.
                if (decision == DECISIONS_MAX) {
                    throw NotRecorded.busy(stale);
                }
            }
        }
    }

    private List<DomainEventMessage<WardEvent>> decided(List<Drafted> acts, List<Recording> recordings) {
        OpenBook open = new OpenBook(book, law.law());
        open.open(acts.stream().map(Drafted::stream).toList());
        List<DomainEventMessage<WardEvent>> lines = new ArrayList<>();
        for (int at = 0; at < acts.size(); at++) {
            Drafted act = acts.get(at);
            MetaData said = MetaData.with(Recording.KEY, recordings.get(at));
            Scribe.inRow(acts.size(), at, () -> open.decide(act))
                    .forEach(line -> lines.add(new GenericDomainEventMessage<>(
                            line.event().getClass().getSimpleName(),
                            line.stream(),
                            line.number(),
                            line.event(),
                            said)));
        }
        return lines;
    }
}
