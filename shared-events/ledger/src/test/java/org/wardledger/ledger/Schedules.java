package org.wardledger.ledger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.wardledger.ledger.ScheduleLane.Verdict;

/** Many schedules on a few lanes, and how often what happened. */
final class Schedules {
    private static final int KEPT_MAX = 10;
    /** On a busy machine the short run becomes shorter, not longer; the long one takes what it takes. */
    private static final int MINUTES_MAX =
            Integer.getInteger("minutes", System.getProperty("schedules") == null ? 2 : 600);

    private final long seed;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, LongAdder> tally = new ConcurrentHashMap<>();
    private final List<Verdict> complaints = new ArrayList<>();
    private int taken;
    private int bad;

    Schedules(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    /**
     * @param readersEvery after how many schedules the readers are waited for
     * @param badMax how many schedules that went wrong are enough to stop
     */
    void carryOut(int lanes, Supplier<ScheduleLane> lane, int readersEvery, int badMax)
            throws InterruptedException, ExecutionException {
        quiet();
        long began = System.nanoTime();
        long deadline = began + MINUTES_MAX * 60_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(lanes)) {
            List<Future<?>> running = new ArrayList<>();
            for (int at = 0; at < lanes; at++) {
                running.add(threads.submit(() -> {
                    try (ScheduleLane own = lane.get()) {
                        int run = next.getAndIncrement();
                        while (run < count && bad() < badMax) {
                            // The last of a lane waits for the readers; when time is up, that is this one.
                            boolean late = System.nanoTime() > deadline;
                            boolean last = late || run >= count - lanes;
                            take(own.carryOut(Schedule.of(seedOf(run), run), last || run % readersEvery == 0));
                            run = late ? count : next.getAndIncrement();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        System.out.printf(
                "schedules: seed %d, %d schedules in %d s%n",
                seed, taken, (System.nanoTime() - began) / 1_000_000_000L);
        new TreeMap<>(tally).forEach((what, times) -> System.out.printf("schedules: %8d %s%n", times.sum(), what));
    }

    /** The schedules of one run have seeds of their own, so that one of them can be tried again alone. */
    private long seedOf(int run) {
        return new Random(seed + run * 0x9E3779B97F4A7C15L).nextLong();
    }

    private synchronized void take(Verdict verdict) {
        taken++;
        if (taken % 1_000 == 0) {
            System.out.printf("schedules: seed %d, %d carried out, %d went wrong%n", seed, taken, bad);
        }
        count(
                "commands",
                verdict.attempts().stream()
                        .map(attempt -> attempt.commandId)
                        .distinct()
                        .count());
        count("entries", verdict.stored().size());
        verdict.attempts().forEach(attempt -> count("answered " + attempt.answer(), 1));
        verdict.struck()
                .forEach(struck -> count(
                        "struck " + struck.strike().kind() + (struck.strike().before() ? " before " : " after ")
                                + struck.strike().door() + " " + struck.strike().step(),
                        1));
        verdict.complaints().forEach(complaint -> count("FAULT " + complaint.fault(), 1));
        if (!verdict.complaints().isEmpty()) {
            bad++;
            if (complaints.size() < KEPT_MAX) {
                complaints.add(verdict);
            }
        }
    }

    /** The first that went wrong, made as small as it can be in short time; nothing when none did. */
    String shrunk(Supplier<ScheduleLane> lane) throws InterruptedException, ExecutionException {
        if (complaints.isEmpty()) {
            return "";
        }
        try (ScheduleLane own = lane.get()) {
            return "as it was first\n" + complaints.getFirst() + "as small as it became\n"
                    + new Shrink(own).of(complaints.getFirst());
        }
    }

    private void count(String what, long times) {
        tally.computeIfAbsent(what, key -> new LongAdder()).add(times);
    }

    private synchronized int bad() {
        return bad;
    }

    /** The answers and strikes that came at least once. */
    Set<String> seen() {
        return tally.keySet().stream()
                .filter(what -> what.startsWith("answered ") || what.startsWith("struck "))
                .map(what -> what.split(" ", -1)[1])
                .collect(Collectors.toSet());
    }

    /** What breaks here is broken on purpose, thousands of times; every warning of it would be true and useless. */
    static void quiet() {
        logging(Level.OFF);
    }

    /** Lets the other tests of this JVM be heard again. */
    static void loud() {
        logging(null);
    }

    private static void logging(@Nullable Level level) {
        for (String name : List.of("org.wardledger", "com.zaxxer", "org.axonframework", "org.springframework.jdbc")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
        }
    }
}
