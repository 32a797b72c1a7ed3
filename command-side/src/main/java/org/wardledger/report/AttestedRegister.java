package org.wardledger.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.report.ReportCommand.AttestRegister;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** One register of one year and up to when it is vouched for (sổ đã xác nhận đến ngày nào). */
public class AttestedRegister {
    @AggregateIdentifier
    private RegisterId registerId;

    private @Nullable LocalDate attestedTo;

    @SuppressWarnings("NullAway.Init") // Axon fills a record by replaying its events.
    AttestedRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AttestRegister command) {
        if (attestedTo != null && !command.to().isAfter(attestedTo)) {
            throw Refusal.conflict(
                    "to",
                    "Sổ «%s» năm %d đã xác nhận đến hết ngày %s."
                            .formatted(command.register().label(), command.to().getYear(), Rules.day(attestedTo)));
        }
        apply(new RegisterAttested(
                command.registerId(),
                command.register(),
                command.occurredOn(),
                command.from(),
                command.to(),
                command.attestedBy()));
    }

    @EventSourcingHandler
    void on(RegisterAttested event) {
        registerId = event.registerId();
        attestedTo = event.to();
    }
}
