package org.wardledger.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What was measured of one contender in one block: its rate in every round, and how long each single action took. */
final class Measured {
    private static final int START_WAIT_SECONDS_MAX = 60;

    private final List<Double> rates = new ArrayList<>();
    private final List<long[]> waits = new ArrayList<>();
    private long actions;
    private long cpuNanos;

    /** What one writer holds in its hand: records one action in a new stream and returns when it is durable. */
    @FunctionalInterface
    interface Pen extends AutoCloseable {
        void record(String stream) throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** Where each writer gets a pen of its own. */
    @FunctionalInterface
    interface Pens {
        Pen take() throws SQLException;
    }

    /** Reads this many entries from the start and says how many it got. */
    @FunctionalInterface
    interface Reading {
        long read(int entries) throws SQLException;
    }

    /** Lets some writers record for a while, each one action after the other. */
    void append(Pens pens, int writers, Duration time) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        Callable<long[]> writer = () -> {
            try (Pen pen = pens.take()) {
                start.await(START_WAIT_SECONDS_MAX, TimeUnit.SECONDS);
                return write(pen, System.nanoTime() + time.toNanos());
            }
        };
        long recorded = 0;
        long cpuBefore = cpuNanosOfThisJvm();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var nanos : threads.invokeAll(Collections.nCopies(writers, writer))) {
                waits.add(nanos.get());
                recorded += nanos.get().length;
            }
        }
        count(recorded, time.toNanos(), cpuBefore);
    }

    private void count(long done, long nanos, long cpuBefore) {
        rates.add(done * 1e9 / nanos);
        actions += done;
        cpuNanos += cpuNanosOfThisJvm() - cpuBefore;
    }

    private static long cpuNanosOfThisJvm() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long[] write(Pen pen, long deadline) throws SQLException {
        LongStream.Builder nanos = LongStream.builder();
        long begun = System.nanoTime();
        while (begun < deadline) {
            pen.record(UUID.randomUUID().toString());
            long ended = System.nanoTime();
            if (ended <= deadline) {
                nanos.add(ended - begun);
            }
            begun = ended;
        }
        return nanos.build().toArray();
    }

    /** Reads the same entries from the start once more. */
    void replay(Reading reading, int entries) throws SQLException {
        long cpuBefore = cpuNanosOfThisJvm();
        long begun = System.nanoTime();
        long read = reading.read(entries);
        count(read, System.nanoTime() - begun, cpuBefore);
        if (read != entries) {
            throw new IllegalStateException("read " + read + " entries of " + entries);
        }
    }

    double rate() {
        return median(rates);
    }

    double slowest() {
        return Collections.min(rates);
    }

    double fastest() {
        return Collections.max(rates);
    }

    /** Each round against the same round of {@code base}, so that what else the machine did falls on both. */
    double ratioTo(Measured base) {
        return median(IntStream.range(0, rates.size())
                .mapToObj(round -> rates.get(round) / base.rates.get(round))
                .toList());
    }

    /** What one action costs this JVM's processors, the database left out; the figure a busy machine disturbs least. */
    double cpuMicros() {
        return cpuNanos / 1e3 / actions;
    }

    /** The wait that this share of all actions did not exceed, in milliseconds. */
    double waitMillis(double share) {
        long[] nanos = waits.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return nanos.length == 0 ? Double.NaN : nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
