package org.wardledger.launcher.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records the reference year: one day after the other, the records of a day side by side. Each act carries its row as
 * idempotency key, so an import that was interrupted is simply run again.
 */
final class SampleImport {
    private static final Logger LOG = LoggerFactory.getLogger(SampleImport.class);
    private static final int SIDE_BY_SIDE_MAX = 32;
    private static final Duration PROGRESS_EACH = Duration.ofSeconds(2);

    private final Consumer<Act> desk;
    private final Semaphore places = new Semaphore(SIDE_BY_SIDE_MAX);

    SampleImport(Consumer<Act> desk) {
        this.desk = desk;
    }

    void record(ReferenceYear year) throws InterruptedException {
        int total = year.acts().size();
        long began = System.nanoTime();
        long told = began;
        int recorded = 0;
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Collection<List<Act>> day : year.days()) {
                recorded += recordDay(day, clerks);
                long now = System.nanoTime();
                if (now - told >= PROGRESS_EACH.toNanos()) {
                    told = now;
                    tell(recorded, total, Duration.ofNanos(now - began));
                }
            }
        }
        tell(recorded, total, Duration.ofNanos(System.nanoTime() - began));
    }

    private int recordDay(Collection<List<Act>> day, ExecutorService clerks) throws InterruptedException {
        List<Future<Integer>> records = new ArrayList<>();
        for (List<Act> acts : day) {
            records.add(clerks.submit(() -> recordInOrder(acts)));
        }
        int recorded = 0;
        for (Future<Integer> record : records) {
            recorded += outcome(record);
        }
        return recorded;
    }

    private int recordInOrder(List<Act> acts) throws InterruptedException {
        places.acquire();
        try {
            acts.forEach(desk);
            return acts.size();
        } finally {
            places.release();
        }
    }

    private static int outcome(Future<Integer> record) throws InterruptedException {
        try {
            return record.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }

    private static void tell(int recorded, int total, Duration since) {
        double seconds = Math.max(since.toMillis(), 1) / 1000.0;
        double rate = recorded / seconds;
        LOG.info(
                "Reference year 2023: {} of {} acts recorded, {} a second, {} s left",
                recorded,
                total,
                Math.round(rate),
                Math.round((total - recorded) / Math.max(rate, 1)));
    }
}
