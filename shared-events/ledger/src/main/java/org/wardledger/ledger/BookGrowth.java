package org.wardledger.ledger;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how far the book has grown, so that readers need not ask. A commit of this node tells it at once; what other
 * nodes wrote it finds by looking, soon after a change and less often when nothing moves.
 */
final class BookGrowth implements AutoCloseable {
    private static final long LOOK_BUSY_NANOS = 10_000_000L;
    private static final long LOOK_IDLE_NANOS = 200_000_000L;
    private static final Logger LOG = LoggerFactory.getLogger(BookGrowth.class);

    private final AtomicLong size = new AtomicLong();
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private final LongSupplier look;
    private final Thread watcher;
    private volatile boolean closed;

    BookGrowth(LongSupplier look) {
        this.look = look;
        this.watcher = Thread.ofPlatform().name("book-growth").daemon(true).start(this::watch);
    }

    /** Entries known to be committed; never less than before. */
    long size() {
        return size.get();
    }

    /** Called with the size after a commit. */
    void grownTo(long newSize) {
        if (size.getAndAccumulate(newSize, Math::max) < newSize) {
            readers.forEach(Runnable::run);
        }
    }

    void wake(Runnable reader) {
        readers.add(reader);
    }

    void forget(Runnable reader) {
        readers.remove(reader);
    }

    private void watch() {
        long pause = LOOK_BUSY_NANOS;
        while (!closed) {
            try {
                long before = size();
                grownTo(look.getAsLong());
                pause = size() > before ? LOOK_BUSY_NANOS : Math.min(pause * 2, LOOK_IDLE_NANOS);
            } catch (RuntimeException unreachable) {
                // The database is away; it is looked for again, and the pages say so meanwhile.
                LOG.debug("The book cannot be looked at", unreachable);
                pause = LOOK_IDLE_NANOS;
            }
            LockSupport.parkNanos(pause);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watcher);
    }
}
