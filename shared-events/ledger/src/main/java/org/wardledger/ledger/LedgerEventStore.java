package org.wardledger.ledger;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The book as Axon's event store: appends through the {@link Appender}, streams that are woken by each commit. */
final class LedgerEventStore extends AbstractEventStore implements EventStore {
    private final LedgerEventStorageEngine engine;
    private final BookGrowth growth;

    private LedgerEventStore(Builder builder, LedgerEventStorageEngine engine, BookGrowth growth) {
        super(builder);
        this.engine = engine;
        this.growth = growth;
    }

    static LedgerEventStore over(LedgerEventStorageEngine engine, BookGrowth growth) {
        Builder builder = new Builder();
        builder.storageEngine(engine);
        return new LedgerEventStore(builder, engine, growth);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(engine, growth, LedgerEventStorageEngine.position(token));
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
