package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Openness;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.log.Leaf;

/** Where Axon's events become entries, and entries Axon's events. */
final class LedgerEventStorageEngine implements EventStorageEngine {
    /** The key under which a message made from an entry carries the entry itself. */
    static final String ENTRY = "entry";

    private static final int RANGE = 500;
    /** A leaf is never more than this longer than its payload; only larger ones are tried out before the queue. */
    private static final int LEAF_SURELY_FITS = 48_000;

    private final Appender appender;
    private final LedgerReader reader;
    private final EventCatalog catalog;
    private final EventSerializer serializer;
    private final String office;

    LedgerEventStorageEngine(Appender appender, LedgerReader reader, EventCatalog catalog, String office) {
        this.appender = appender;
        this.reader = reader;
        this.catalog = catalog;
        this.serializer = new EventSerializer(catalog);
        this.office = office;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        SequencedMap<UUID, List<Submission.Draft>> commands = new LinkedHashMap<>();
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domainEvent)) {
                throw new IllegalArgumentException("not the event of a record: " + event.getPayloadType());
            }
            Recording recording = recording(event);
            List<Submission.Draft> drafts = commands.computeIfAbsent(recording.commandId(), id -> new ArrayList<>());
            drafts.add(draft(domainEvent, recording.metadata(drafts.size())));
        }
        try {
            appender.append(new Submission(commands));
        } catch (NotRecorded.Stale stale) {
            throw new ConcurrencyException("the record has moved on", stale);
        }
    }

    /** Of the command that led to the event, where several are recorded together; else of the unit of work. */
    private static Recording recording(EventMessage<?> event) {
        if (event.getMetaData().get(Recording.KEY) instanceof Recording own) {
            return own;
        }
        Object recording = CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getMessage().getMetaData().get(Recording.KEY)
                : null;
        if (recording instanceof Recording known) {
            return known;
        }
        throw new IllegalStateException("an action without anybody who records it");
    }

    private Submission.Draft draft(DomainEventMessage<?> event, EntryMetadata metadata) {
        EventCatalog.Kind kind = catalog.kindOf(event.getPayloadType());
        byte[] payload = serializer.write(event.getPayload());
        Map<String, Object> publicMembers =
                kind.openness() == Openness.SEALED ? Map.of() : serializer.publicMembers(kind, payload);
        Submission.Draft draft = new Submission.Draft(
                UUID.fromString(event.getIdentifier()),
                office,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                kind,
                payload,
                serializer.write(metadata),
                publicMembers);
        refuseOversized(draft);
        return draft;
    }

    /** Fails alone, before it could take a batch with it. */
    private static void refuseOversized(Submission.Draft draft) {
        boolean fits = draft.payload().length <= EventSerializer.PAYLOAD_BYTES_MAX;
        if (fits && draft.payload().length > LEAF_SURELY_FITS) {
            try {
                Leaf.bytes(
                        draft.envelope(java.time.Instant.EPOCH),
                        new byte[Leaf.SALT_BYTES],
                        draft.kind().publicName(),
                        draft.publicMembers());
            } catch (IllegalArgumentException tooLong) {
                fits = false;
            }
        }
        if (!fits) {
            throw new Refusal(
                    Refusal.Reason.RULE, null, "Nội dung quá dài để ghi thành một mục. Xin rút gọn hoặc tách ra.");
        }
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        return DomainEventStream.of(reader.stream(stream, firstSequenceNumber).stream()
                .map(LedgerEventStorageEngine::domainEvent)
                .toList());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return reader.lastSequence(stream);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return range(position(token)).stream();
    }

    /** The next entries after a position, as messages. */
    List<TrackedEventMessage<?>> range(long position) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        for (Entry entry : reader.after(position, RANGE)) {
            messages.add(new GenericTrackedDomainEventMessage<>(
                    new GlobalSequenceTrackingToken(entry.position()), domainEvent(entry)));
        }
        return messages;
    }

    static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken at -> at.getGlobalIndex();
            default -> throw new IllegalArgumentException("not a place in the book: " + token);
        };
    }

    private static GenericDomainEventMessage<WardEvent> domainEvent(Entry entry) {
        return new GenericDomainEventMessage<>(
                entry.event().getClass().getSimpleName(),
                entry.stream(),
                entry.sequence(),
                entry.event(),
                Map.of(ENTRY, entry),
                entry.eventId().toString(),
                entry.recordedAt());
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long size = reader.size();
        return size == 0 ? null : new GlobalSequenceTrackingToken(size - 1);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the book keeps no snapshots");
    }
}
