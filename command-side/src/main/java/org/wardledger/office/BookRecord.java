package org.wardledger.office;

import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.wardledger.common.WardEvent;

/** One record of the book, of whatever concept (một hồ sơ trong sổ): its lines, and the rules that speak for them. */
public class BookRecord {
    /** All commands go to it under one name; which rules apply, the lines say. */
    static final String COMMAND = "write";

    @AggregateIdentifier
    private String stream = "";

    private final SortedMap<Long, WardEvent> lines = new TreeMap<>();

    BookRecord() {}

    @CommandHandler(commandName = COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WardCommand command) {
        stream = command.stream();
        WardEvent line = RuleBook.WARD.decide(lines, command);
        if (line != null) {
            AggregateLifecycle.apply(line);
        }
    }

    @EventSourcingHandler
    void on(WardEvent line, DomainEventMessage<?> message) {
        if (stream.isEmpty()) {
            stream = message.getAggregateIdentifier();
        }
        lines.put((long) lines.size(), line);
    }
}
