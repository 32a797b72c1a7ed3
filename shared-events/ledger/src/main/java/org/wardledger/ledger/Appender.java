package org.wardledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one hand that writes in the book on this node. Commands queue; all that wait are written in one short
 * transaction, each whole or not at all, and each is answered only after the commit has returned.
 */
public final class Appender implements AutoCloseable {
    /** Commands that may wait; beyond it a command waits {@link #QUEUE_WAIT_MAX} and is then refused. */
    static final int QUEUE_MAX = 4_096;

    static final Duration QUEUE_WAIT_MAX = Duration.ofSeconds(2);
    /** How long a command may stand in the queue before it is withdrawn, unwritten. */
    static final Duration TURN_WAIT_MAX = Duration.ofSeconds(20);
    /** How long the writer asks for the outcome of a commit whose answer was lost. */
    static final Duration OUTCOME_WAIT_MAX = Duration.ofSeconds(30);

    private static final int BATCH_EVENTS_MAX = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

    private final BlockingQueue<Submission> queue = new ArrayBlockingQueue<>(QUEUE_MAX);
    private final ConnectionSource connections;
    private final LongConsumer onCommit;
    private final Thread writer;
    private volatile boolean closed;

    /** Opens a connection that acts as the recorder. */
    @FunctionalInterface
    public interface ConnectionSource {
        Connection open() throws SQLException;
    }

    /**
     * @param connections where the writer gets its own connection, outside every pool
     * @param onCommit told the size of the book after each commit; must return at once
     */
    public Appender(ConnectionSource connections, LongConsumer onCommit) {
        this.connections = connections;
        this.onCommit = onCommit;
        this.writer = Thread.ofPlatform().name("appender").daemon(true).start(this::write);
    }

    /**
     * Writes what one command leads to and returns the positions. Once its turn has come the wait cannot be
     * interrupted: the caller always learns whether it stands.
     *
     * @throws NotRecorded.Stale when a stream has moved on
     * @throws NotRecorded.Again when the command stands already
     * @throws org.wardledger.common.Refusal busy: nothing was recorded
     */
    List<Long> append(Submission submission) {
        boolean interrupted = false;
        try {
            if (closed || !queue.offer(submission, QUEUE_WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
                throw NotRecorded.busy(null);
            }
            try {
                submission.positions().get(TURN_WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS);
            } catch (java.util.concurrent.TimeoutException late) {
                if (submission.withdraw()) {
                    throw NotRecorded.busy(null);
                }
            } catch (java.util.concurrent.ExecutionException answered) {
                // The answer is thrown below, in its own type.
            }
        } catch (InterruptedException interruption) {
            interrupted = true;
            if (submission.withdraw()) {
                Thread.currentThread().interrupt();
                throw NotRecorded.busy(interruption);
            }
        }
        try {
            return submission.positions().join();
        } catch (CompletionException answer) {
            throw answer.getCause() instanceof RuntimeException reason ? reason : answer;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write() {
        @Nullable Page page = null;
        while (!closed || !queue.isEmpty()) {
            List<Submission> batch = nextBatch();
            if (batch.isEmpty()) {
                continue;
            }
            try {
                page = writable(page);
                if (page == null) {
                    batch.forEach(submission -> submission.positions().completeExceptionally(NotRecorded.busy(null)));
                    continue;
                }
                long size = page.write(batch);
                onCommit.accept(size);
            } catch (RuntimeException failure) {
                // Whatever it was, nobody may be left waiting, and the next batch starts on a fresh connection.
                LOG.error("A batch of {} commands was not recorded", batch.size(), failure);
                batch.forEach(submission -> submission.positions().completeExceptionally(NotRecorded.busy(failure)));
                closeQuietly(page);
                page = null;
            }
        }
        closeQuietly(page);
    }

    private List<Submission> nextBatch() {
        List<Submission> batch = new ArrayList<>();
        try {
            Submission first = queue.poll(200, TimeUnit.MILLISECONDS);
            int events = 0;
            for (Submission next = first; next != null; next = events < BATCH_EVENTS_MAX ? queue.poll() : null) {
                if (next.take()) {
                    batch.add(next);
                    events += next.drafts().size();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return batch;
    }

    private @Nullable Page writable(@Nullable Page page) {
        if (page != null && page.isUsable()) {
            return page;
        }
        closeQuietly(page);
        try {
            return new Page(connections);
        } catch (SQLException unreachable) {
            LOG.warn("The database cannot be reached: {}", unreachable.getMessage());
            return null;
        }
    }

    private static void closeQuietly(@Nullable Page page) {
        if (page != null) {
            page.close();
        }
    }

    /** Writes what is queued, then stops. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
