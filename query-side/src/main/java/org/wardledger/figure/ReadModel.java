package org.wardledger.figure;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Projections;

/** How far the read model has followed the book (đã tính đến mục nào). */
public final class ReadModel {
    private static final long LOOK_NANOS_MIN = 2_000_000L;
    private static final long LOOK_NANOS_MAX = 50_000_000L;

    private final FactTable table;
    private final ReadModelProjection projection;
    private final Supplier<Projections> projections;

    ReadModel(JdbcClient jdbc, ReadModelProjection projection, Supplier<Projections> projections) {
        this.table = new FactTable(jdbc, Schema.LIVE);
        this.projection = projection;
        this.projections = projections;
    }

    /** Entries consumed; figures can be asked about no more. */
    public long size() {
        return table.place().size();
    }

    /** Digest of all fact rows so far, in hexadecimal. */
    public String digest() {
        return table.place().digest();
    }

    /**
     * Waits until the entry at {@code position} has been folded, so that the page after a form shows what was recorded.
     * False when it has not been within {@code limit}; the page then says as of which entry it speaks.
     */
    public boolean awaitPosition(long position, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        long pause = LOOK_NANOS_MIN;
        while (size() <= position) {
            if (System.nanoTime() > deadline
                    || Thread.currentThread().isInterrupted()
                    || standsStillAt().isPresent()) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, LOOK_NANOS_MAX);
        }
        return true;
    }

    /** The position of the entry that could not be read or folded; pages say so while it is there. */
    public OptionalLong standsStillAt() {
        OptionalLong unfoldable = projection.standsStillAt();
        return unfoldable.isPresent() || !projections.get().stopped().getOrDefault(projection.name(), false)
                ? unfoldable
                : OptionalLong.of(size());
    }

    /** Why it stands still; empty while it follows. */
    public String reason() {
        return projection.reason();
    }
}
