package org.wardledger.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;

/**
 * Keeps the log up with the book, in the background (giữ nhật ký): signs and publishes soon after the book grew, and once
 * an hour when it did not, so that witnesses renew the time of what they saw. Commands never wait for it.
 */
public final class LogKeeper implements AutoCloseable {
    private static final Duration PAUSE_MAX = Duration.ofSeconds(1);
    private static final Duration RENEWED_AFTER = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);

    private final CheckpointSigner signer;
    private final Publisher publisher;
    private final LogTables tables;
    private final Runnable afterwards;
    private final Duration interval;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean looked;
    private volatile boolean closed;
    private volatile @Nullable String trouble;

    /**
     * @param afterwards what follows a publication, and does not matter to it
     * @param interval between two checkpoints of a growing log, as agreed with the witnesses
     */
    LogKeeper(
            CheckpointSigner signer,
            Publisher publisher,
            LogTables tables,
            Runnable afterwards,
            Duration interval,
            Clock clock) {
        this.signer = signer;
        this.publisher = publisher;
        this.tables = tables;
        this.afterwards = afterwards;
        this.interval = interval;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("log-keeper").daemon(true).unstarted(this::keep);
    }

    /** Why the log does not follow the book; none while it does. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void start() {
        thread.start();
    }

    private void keep() {
        while (!closed) {
            long pause = PAUSE_MAX.toNanos();
            try {
                // The first look also tells a restored database, which nothing new need have happened to.
                if (!looked || isDue()) {
                    round();
                    looked = true;
                    pause = Math.max(pause, interval.toNanos());
                }
                trouble = null;
            } catch (SigningStopped | NotVerified reason) {
                complain(String.valueOf(reason.getMessage()));
                pause = Math.max(pause, interval.toNanos());
            } catch (RuntimeException failure) {
                LOG.debug("The log could not be kept", failure);
                complain("Nhật ký chưa theo kịp sổ: " + failure.getMessage());
            }
            LockSupport.parkNanos(pause);
        }
    }

    /** Signs and publishes once. */
    public void round() {
        Note note = signer.sign();
        publisher.publish(note);
        afterwards.run();
    }

    private boolean isDue() {
        Optional<LogTables.Published> shown = tables.published();
        if (shown.isEmpty() || shown.get().size() < tables.entries()) {
            return true;
        }
        Instant renewal = shown.get().at().plus(RENEWED_AFTER);
        return tables.entries() < shown.get().size() || !clock.instant().isBefore(renewal);
    }

    private void complain(String sentence) {
        if (!sentence.equals(trouble)) {
            LOG.error("The log is not signed or not published: {}", sentence);
        }
        trouble = sentence;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PAUSE_MAX.multipliedBy(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        publisher.close();
    }
}
