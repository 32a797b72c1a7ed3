package org.wardledger.intake;

import java.util.concurrent.atomic.AtomicInteger;

/** How far an intake has come (tiến độ), for whoever waits. */
public final class Progress {
    private final AtomicInteger done = new AtomicInteger();
    private volatile String stage = "Đang chờ lượt";
    private volatile int total;
    private volatile long began = System.nanoTime();

    void begin(String what, int rows) {
        done.set(0);
        total = rows;
        began = System.nanoTime();
        stage = what;
    }

    void step() {
        done.incrementAndGet();
    }

    public String stage() {
        return stage;
    }

    public int done() {
        return done.get();
    }

    public int total() {
        return total;
    }

    public int rowsPerSecond() {
        return (int) (done.get() * 1_000_000_000L / Math.max(1, System.nanoTime() - began));
    }

    /** 0 while nobody can say. */
    public int secondsLeft() {
        int rate = rowsPerSecond();
        return rate == 0 ? 0 : (int) Math.ceil((total - done.get()) / (double) rate);
    }
}
