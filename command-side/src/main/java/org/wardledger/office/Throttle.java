package org.wardledger.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes guessing slow: after five wrong passwords for one name from one address, each further try waits twice as long.
 * Kept in memory, so that a wrong name typed in haste is written down nowhere.
 */
final class Throttle {
    static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration WAIT_MAX = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    // Every place taken here has cost the guesser one Argon2 round, so pushing a name out is dearer than waiting.
    private static final int PAIRS_MAX = 10_000;

    private final Clock clock;
    private final Map<Pair, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Tries> eldest) {
            return size() > PAIRS_MAX;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes one try, counted as failed until {@link #forget}: many at once are worth no more than one after another.
     * Answers how long to wait instead, zero when the try may go on.
     */
    synchronized Duration take(String name, String address) {
        Instant now = clock.instant();
        Pair pair = new Pair(name, address);
        Tries before = tries.getOrDefault(pair, Tries.NONE);
        if (now.isBefore(before.nextAt())) {
            return Duration.between(now, before.nextAt());
        }
        int failures = before.lastAt().plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : before.failures() + 1;
        tries.put(pair, new Tries(failures, now, now.plus(waitAfter(failures))));
        return Duration.ZERO;
    }

    synchronized void forget(String name, String address) {
        tries.remove(new Pair(name, address));
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_TRIES, 20);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : wait;
    }

    private record Pair(String name, String address) {}

    private record Tries(int failures, Instant lastAt, Instant nextAt) {
        static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);
    }
}
