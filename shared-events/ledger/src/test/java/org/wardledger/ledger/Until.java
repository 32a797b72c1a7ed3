package org.wardledger.ledger;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits by condition, never by the clock alone. */
public final class Until {
    private Until() {}

    /** Returns as soon as the condition holds; fails when it does not within {@code limit}. */
    public static void holds(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + limit);
            }
            LockSupport.parkNanos(2_000_000L);
        }
    }
}
