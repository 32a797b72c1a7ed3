package org.wardledger.office;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Does the same with many things at a time, and no more than a few at once: what waits is the database. */
public final class SideBySide {
    private static final int AT_ONCE_MAX = 16;

    private SideBySide() {}

    /**
     * What {@code work} makes of each thing, in their order; every one is worked on, even where another fails.
     *
     * @throws RuntimeException the first failure, once all have ended
     */
    public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        Semaphore places = new Semaphore(AT_ONCE_MAX);
        List<Future<R>> begun = new ArrayList<>(things.size());
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T thing : things) {
                places.acquireUninterruptibly();
                begun.add(clerks.submit(released(places, () -> work.apply(thing))));
            }
        }
        List<R> made = new ArrayList<>(things.size());
        for (Future<R> one : begun) {
            made.add(outcome(one));
        }
        return made;
    }

    private static <R> Callable<R> released(Semaphore places, Callable<R> work) {
        return () -> {
            try {
                return work.call();
            } finally {
                places.release();
            }
        };
    }

    private static <R> R outcome(Future<R> one) {
        try {
            return one.get();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException("all had ended", interruption);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }
}
