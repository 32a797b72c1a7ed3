package org.wardledger.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the book checked against itself (tự kiểm): at every start, every night, and whenever somebody asks. What it found
 * stays to be seen until the next time, and an alarm stands in the log of the program.
 */
public final class Integrity implements AutoCloseable {
    private static final int TOLD_MAX = 100;
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);
    private static final Logger LOG = LoggerFactory.getLogger(Integrity.class);

    private final List<IntegrityCheck> checks;
    private final Clock clock;
    private final ScheduledExecutorService night = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("integrity").daemon(true).factory());
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean running;
    private volatile @Nullable Report latest;

    Integrity(List<IntegrityCheck> checks, Clock clock) {
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    /** What one check found. */
    public record Outcome(String check, List<Finding> findings) {
        /** Of very many the first are told, and how many there are. */
        private static Outcome of(IntegrityCheck check, Consumer<Long> progress) {
            List<Finding> all = check.findings(progress);
            if (all.size() <= TOLD_MAX) {
                return new Outcome(check.name(), all);
            }
            List<Finding> told = new ArrayList<>(all.subList(0, TOLD_MAX));
            told.add(Finding.ofWhole("Và %d sai lệch nữa.".formatted(all.size() - TOLD_MAX)));
            return new Outcome(check.name(), told);
        }
    }

    /**
     * What a whole round found.
     *
     * @param entries how many were read
     */
    public record Report(Instant at, Duration taken, long entries, List<Outcome> outcomes) {
        public long findings() {
            return outcomes.stream()
                    .mapToLong(outcome -> outcome.findings().size())
                    .sum();
        }
    }

    /** The last round that came to its end; none before the first. */
    public Optional<Report> latest() {
        return Optional.ofNullable(latest);
    }

    /** Entries that the check under way has read; none where no round is under way or about to begin. */
    public Optional<Long> underWay() {
        return running || asked.get() ? Optional.of(done.get()) : Optional.empty();
    }

    /** Begins the first round in the background, and one every night from then on. */
    public void start() {
        night.execute(this::tonightToo);
    }

    /** Begins a round soon, unless one is under way. */
    public void request() {
        if (!running && asked.compareAndSet(false, true)) {
            night.execute(this::quietly);
        }
    }

    private void tonightToo() {
        quietly();
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime next = now.with(AT_NIGHT);
        Duration wait = Duration.between(now, next.isAfter(now) ? next : next.plusDays(1));
        if (!night.isShutdown()) {
            night.schedule(this::tonightToo, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void quietly() {
        try {
            run();
        } catch (RuntimeException failure) {
            LOG.error("The integrity check did not come to its end", failure);
        }
    }

    /** One whole round, now. */
    public synchronized Report run() {
        Instant begun = clock.instant();
        long entries = 0;
        running = true;
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (IntegrityCheck check : checks) {
                done.set(0);
                outcomes.add(outcome(check));
                entries = Math.max(entries, done.get());
            }
            Report report = new Report(begun, Duration.between(begun, clock.instant()), entries, outcomes);
            outcomes.forEach(outcome -> outcome.findings()
                    .forEach(finding -> LOG.error("Integrity, entry {}: {}", finding.position(), finding.sentence())));
            latest = report;
            return report;
        } finally {
            running = false;
            asked.set(false);
        }
    }

    /** A check that cannot be done is a finding like any other, and keeps no other check from being done. */
    private Outcome outcome(IntegrityCheck check) {
        try {
            return Outcome.of(check, done::set);
        } catch (RuntimeException failure) {
            LOG.error("Integrity, not checked: {}", check.name(), failure);
            return new Outcome(
                    check.name(),
                    List.of(Finding.ofWhole(
                            "Phép kiểm này không làm được đến cùng; nhật ký chương trình nói vì sao.")));
        }
    }

    @Override
    public void close() {
        night.shutdownNow();
    }
}
