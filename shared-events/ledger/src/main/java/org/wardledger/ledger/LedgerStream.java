package org.wardledger.ledger;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The book in order from one position on, read in bounded ranges, each a short statement. One reader's own. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private final LedgerEventStorageEngine engine;
    private final BookGrowth growth;
    private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private final Object news = new Object();
    private final Runnable onNews = this::signal;
    private long position;
    private volatile @Nullable Runnable callback;

    LedgerStream(LedgerEventStorageEngine engine, BookGrowth growth, long position) {
        this.engine = engine;
        this.growth = growth;
        this.position = position;
        growth.wake(onNews);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (fetched.isEmpty() && growth.size() > position + 1) {
            for (TrackedEventMessage<?> message : engine.range(position)) {
                fetched.add(message);
                position = LedgerEventStorageEngine.position(message.trackingToken());
            }
        }
        return Optional.ofNullable(fetched.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            synchronized (news) {
                // Looked at again under the lock: a commit between the peek and here must not be slept through.
                if (growth.size() <= position + 1) {
                    TimeUnit.NANOSECONDS.timedWait(news, left);
                }
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
            // The book is quiet; wait on.
        }
        return fetched.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        return true;
    }

    private void signal() {
        synchronized (news) {
            news.notifyAll();
        }
        Runnable listener = callback;
        if (listener != null) {
            listener.run();
        }
    }

    @Override
    public void close() {
        growth.forget(onNews);
    }
}
