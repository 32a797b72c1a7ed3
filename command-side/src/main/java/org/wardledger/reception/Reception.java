package org.wardledger.reception;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.reception.ReceptionCommand.CancelReception;
import org.wardledger.reception.ReceptionCommand.HoldReception;
import org.wardledger.reception.ReceptionCommand.ScheduleReceptions;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;

/** One session of one kind on one day at one place (một buổi tiếp), or the schedule that announces many. */
public class Reception {
    @AggregateIdentifier
    private ReceptionId receptionId;

    private @Nullable ReceptionEvent recorded;

    @SuppressWarnings("NullAway.Init") // Axon fills a record by replaying its events.
    Reception() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleReceptions command) {
        refuseSecond("notice");
        apply(new ReceptionScheduled(
                command.receptionId(),
                command.occurredOn(),
                command.notice(),
                command.occurredOn(),
                command.from(),
                command.to(),
                command.weekday(),
                command.place(),
                command.host()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldReception command) {
        refuseSecond("occurredOn");
        apply(new ReceptionHeld(
                command.receptionId(),
                command.occurredOn(),
                command.kind(),
                command.place(),
                command.host(),
                command.turns(),
                command.persons(),
                command.petitions(),
                command.delegated(),
                command.basis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelReception command) {
        refuseSecond("occurredOn");
        apply(new ReceptionCancelled(
                command.receptionId(),
                command.occurredOn(),
                command.kind(),
                command.place(),
                command.reason(),
                command.basis()));
    }

    private void refuseSecond(String field) {
        switch (recorded) {
            case null -> {}
            case ReceptionScheduled scheduled ->
                throw Refusal.conflict(field, "Lịch theo %s đã có trong sổ.".formatted(scheduled.notice()));
            case ReceptionHeld held ->
                throw Refusal.conflict(
                        field,
                        "Buổi tiếp %s ngày %s tại %s đã có trong sổ."
                                .formatted(held.kind().label(), Rules.day(held.occurredOn()), held.place()));
            case ReceptionCancelled cancelled ->
                throw Refusal.conflict(
                        field,
                        "Buổi tiếp %s ngày %s tại %s đã ghi là không tổ chức: %s."
                                .formatted(
                                        cancelled.kind().label(),
                                        Rules.day(cancelled.occurredOn()),
                                        cancelled.place(),
                                        cancelled.reason()));
        }
    }

    @EventSourcingHandler
    void on(ReceptionEvent event) {
        receptionId = event.receptionId();
        recorded = event;
    }
}
