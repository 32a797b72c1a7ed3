package org.wardledger.office;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the registers tallied on every new day (người tổng hợp sổ), and again soon while the statistics are behind. */
public final class TallyWorker {
    private static final Logger LOG = LoggerFactory.getLogger(TallyWorker.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final TallyDesk tallies;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private LocalDate lookedOn = LocalDate.MIN;
    private @Nullable Thread worker;

    TallyWorker(TallyDesk tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Begins when the book is open to all, and not while a first import fills it. */
    public synchronized void start() {
        if (worker == null && stopping.getCount() > 0) {
            worker = Thread.ofPlatform().name("tally").start(this::work);
        }
    }

    synchronized void stop() throws InterruptedException {
        stopping.countDown();
        if (worker != null) {
            worker.join(STOP_WITHIN);
        }
    }

    private void work() {
        Duration again = AGAIN_AFTER;
        try {
            do {
                again = lookedToday() ? LOOK_EVERY : longer(again);
            } while (!stopping.await(again.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            // The program ends; what was not tallied is found at the next start.
        }
    }

    private static Duration longer(Duration rest) {
        return rest.compareTo(LOOK_EVERY) < 0 ? rest.multipliedBy(2) : LOOK_EVERY;
    }

    private boolean lookedToday() {
        LocalDate today = LocalDate.now(clock);
        if (lookedOn.equals(today)) {
            return true;
        }
        try {
            if (tallies.look()) {
                lookedOn = today;
                return true;
            }
            LOG.info("The statistics are behind the book; the registers are tallied soon");
        } catch (RuntimeException databaseAway) {
            LOG.warn("The registers could not be tallied; tried again soon", databaseAway);
        }
        return false;
    }
}
