package org.wardledger.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.dossier.DossierId;
import org.wardledger.ledger.Schedule.Command;
import org.wardledger.ledger.Schedule.Part;
import org.wardledger.ledger.Schedule.Shape;

/** One sending of a command: what it wanted written, and what it was told. */
final class Attempt {
    /** What whoever sent it has to believe. */
    enum Answer {
        /** None came: the process is gone. */
        NONE,
        RECORDED,
        /** Stands already. */
        AGAIN,
        STALE,
        /** Refused by a rule. */
        REFUSED,
        /** Nothing recorded, send again. */
        BUSY,
        /** Not known whether it is recorded. */
        UNKNOWN,
        /** A conflict within a record, told as a failure of the database. */
        CLASH,
        /** Any other failure. */
        FAILED
    }

    /** An event that was handed over, and where its decision put it. */
    record Wanted(UUID eventId, String stream, long sequence) {}

    /** The book could not be asked. */
    static final List<Long> NOT_READ = List.of(-1L);

    final int writer;
    final int node;
    final UUID commandId;
    private final List<Wanted> wanted = new ArrayList<>();
    private boolean handedOver;
    private Answer answer = Answer.NONE;
    private List<Long> readBack = List.of();
    private String told = "";
    private Instant answeredAt = Instant.MAX;

    Attempt(int writer, int node, UUID commandId) {
        this.writer = writer;
        this.node = node;
        this.commandId = commandId;
    }

    List<Wanted> wanted() {
        return wanted;
    }

    Answer answer() {
        return answer;
    }

    /** Whether the store was ever told what to write. */
    boolean handedOver() {
        return handedOver;
    }

    /** The positions its command had when its answer came; empty when nobody looked. */
    List<Long> readBack() {
        return readBack;
    }

    void want(Wanted event) {
        wanted.add(event);
    }

    Instant answeredAt() {
        return answeredAt;
    }

    void answered(Answer given, String words) {
        answeredAt = Instant.now();
        answer = given;
        told = words;
    }

    void answeredThen(Answer given, Instant at) {
        answer = given;
        answeredAt = at;
        handedOver = true;
    }

    void readBack(List<Long> positions) {
        readBack = positions;
    }

    /** Decides on what the store says and hands over the events, as an aggregate would. */
    void decide(Schedule schedule, Command command, ScheduleNode node, Runnable noted) {
        EventStore store = node.store();
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Part part : command.parts()) {
            String stream = schedule.stream(part.stream());
            long next = store.lastSequenceNumberFor(stream).orElse(-1L) + 1;
            if (command.shape() == Shape.STALE && next > 0) {
                next--;
            }
            for (int event = 0; event < part.events(); event++) {
                Wanted one = new Wanted(UUID.randomUUID(), stream, next + event);
                want(one);
                events.add(message(one, Instant.now().plus(node.clockOff())));
            }
        }
        noted.run();
        LockSupport.parkNanos(command.thinksMicros() * 1_000L);
        handedOver = true;
        store.publish(events);
        if (command.shape() == Shape.GIVEN_UP) {
            throw Refusal.rule("events", "Không ghi");
        }
    }

    private static DomainEventMessage<?> message(Wanted event, Instant at) {
        java.time.LocalDate day = java.time.LocalDate.of(2023, 1, 3);
        return new GenericDomainEventMessage<>(
                "Tally",
                event.stream(),
                event.sequence(),
                new DossierSupplemented(new DossierId(event.stream()), new CaseRef(event.eventId()), day, day),
                java.util.Map.of(),
                event.eventId().toString(),
                at);
    }

    @Override
    public String toString() {
        return "writer %d at node %d sent #%d %s: %s %s%s"
                .formatted(
                        writer,
                        node,
                        commandId.getLeastSignificantBits(),
                        wanted.stream()
                                .map(event ->
                                        event.stream().substring(event.stream().lastIndexOf('-') + 1) + "/"
                                                + event.sequence())
                                .toList(),
                        answer,
                        readBack.isEmpty() ? "" : readBack,
                        told.isEmpty() ? "" : " (" + told + ")");
    }
}
