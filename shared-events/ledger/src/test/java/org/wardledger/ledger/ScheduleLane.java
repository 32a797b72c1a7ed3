package org.wardledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.wardledger.ledger.BookModel.Complaint;
import org.wardledger.ledger.BookModel.Stored;

/**
 * One database with two nodes on it and readers that follow throughout; schedules are carried out one after the other,
 * and each is looked at alone, from the place the book had reached before it.
 */
final class ScheduleLane implements AutoCloseable {
    private final List<ScheduleNode> nodes;
    private final LongFunction<List<Stored>> storedAfter;
    private final Duration readersWaitMax;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Tail> tails = new ArrayList<>();
    private final Map<Tail, Integer> looked = new HashMap<>();
    private final List<Stored> unread = new ArrayList<>();
    private Stored last = new Stored(-1, new UUID(0, 0), "", 0, Instant.EPOCH);

    /** How a schedule went. */
    record Verdict(
            Schedule schedule,
            List<Attempt> attempts,
            List<FrailLine.Struck> struck,
            List<Stored> stored,
            List<Complaint> complaints) {
        @Override
        public String toString() {
            return schedule
                    + lines("struck", struck)
                    + lines("attempt", attempts)
                    + lines("stored", stored)
                    + lines("COMPLAINT", complaints);
        }

        private static String lines(String what, List<?> of) {
            return of.stream().map(one -> "  %s: %s%n".formatted(what, one)).collect(Collectors.joining());
        }
    }

    /**
     * @param storedAfter what is stored after a position, in the order of the store
     * @param readersWaitMax how long readers may take until they have missed something
     */
    ScheduleLane(List<? extends ScheduleNode> nodes, LongFunction<List<Stored>> storedAfter, Duration readersWaitMax) {
        this.nodes = List.copyOf(nodes);
        this.storedAfter = storedAfter;
        this.readersWaitMax = readersWaitMax;
        for (ScheduleNode node : nodes) {
            node.commands().subscribe(ScheduleRun.Act.class.getName(), ScheduleRun::act);
            follow(new Tail("reader-" + tails.size(), node.source(), null));
        }
    }

    private void follow(Tail tail) {
        tails.add(tail);
        looked.put(tail, 0);
    }

    /** @param readers whether to wait for the readers, too */
    Verdict carryOut(Schedule schedule, boolean readers) throws InterruptedException, ExecutionException {
        ScheduleRun run = new ScheduleRun(schedule, Map.of(0, nodes.get(0), 1, nodes.get(1)), ScheduleRun.Notes.NONE);
        Tail fresh = new Tail("new reader", nodes.getFirst().source(), head(nodes.getFirst()));
        tails.get(Math.floorMod(schedule.seed(), tails.size())).reopen();
        try (fresh) {
            run.carryOut(threads);
            return judge(schedule, run.attempts(), run.struck(), fresh, readers);
        }
    }

    /** Asked again while connections that an earlier schedule broke are still found out to be broken. */
    private static TrackingToken head(ScheduleNode node) {
        AtomicReference<TrackingToken> head = new AtomicReference<>();
        Until.holds(Duration.ofSeconds(30), () -> {
            try {
                head.set(node.source().createHeadToken());
                return true;
            } catch (RuntimeException broken) {
                return false;
            }
        });
        return head.get();
    }

    /** Looks at what the book has become since it was last looked at. */
    Verdict judge(
            Schedule schedule, List<Attempt> attempts, List<FrailLine.Struck> struck, Tail fresh, boolean readers) {
        List<Stored> stored = storedAfter.apply(last.position());
        unread.addAll(stored);
        BookModel model = new BookModel();
        model.order(last, stored);
        model.answers(attempts, stored);
        if (!stored.isEmpty()) {
            last = stored.getLast();
        }
        if (readers) {
            if (fresh != null) {
                read(model, fresh, 0, stored);
            }
            tails.forEach(tail -> read(model, tail, looked.get(tail), unread));
            tails.forEach(tail -> looked.put(tail, tail.count()));
            unread.clear();
        }
        return new Verdict(schedule, attempts, struck, stored, model.complaints());
    }

    private void read(BookModel model, Tail tail, int first, List<Stored> stored) {
        long deadline = System.nanoTime() + readersWaitMax.toNanos();
        while (tail.count() < first + stored.size() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(500_000L);
        }
        model.reader(tail.toString(), stored, tail.seenFrom(first));
    }

    /** Ends a session, as an administrator does. */
    static void terminate(Connection administrator, int session) {
        try {
            synchronized (administrator) {
                try (var sql = administrator.prepareStatement("SELECT pg_terminate_backend(?)")) {
                    sql.setInt(1, session);
                    sql.execute();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        tails.forEach(Tail::close);
        nodes.forEach(ScheduleNode::close);
        threads.shutdown();
    }
}
