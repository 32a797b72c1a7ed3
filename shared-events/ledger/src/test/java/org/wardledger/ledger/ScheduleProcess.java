package org.wardledger.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.wardledger.ledger.FrailLine.Struck;
import org.wardledger.ledger.Strike.Kind;

/**
 * One node in a process of its own, to be killed. It is told which schedule to carry out its half of, notes everything
 * it hands over and is told, and where a kill is due it says so and stands still at that very step.
 */
public final class ScheduleProcess {
    private final String url;
    private final int number;
    private final WardNode node;
    private final ScheduleNotes notes;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Semaphore go = new Semaphore(0);

    private ScheduleProcess(String url, int number, Path notes) throws IOException {
        this.url = url;
        this.number = number;
        this.node = new WardNode(new Database(url, "postgres", "none"), Duration.ZERO, this::terminate);
        this.notes = new ScheduleNotes(notes);
    }

    /**
     * Arguments: address of the database, number of the node, file for the notes. Then, line by line: {@code seed run}
     * for each schedule, {@code go} once what it waits for has been killed.
     */
    public static void main(String[] arguments) throws Exception {
        Schedules.quiet();
        ScheduleProcess process =
                new ScheduleProcess(arguments[0], Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        process.node.commands().subscribe(ScheduleRun.Act.class.getName(), ScheduleRun::act);
        System.out.println("ready");
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            process.obey(order);
        }
        System.exit(0);
    }

    private void obey(String order) {
        if (order.equals("go")) {
            go.release();
            return;
        }
        String[] words = order.split(" ", -1);
        Schedule schedule = Schedule.withKill(Long.parseLong(words[0]), Integer.parseInt(words[1]));
        threads.submit(() -> {
            try {
                new ScheduleRun(schedule, Map.of(number, node), noting(schedule.run())).carryOut(threads);
                System.out.println("done " + schedule.run());
            } catch (Exception | AssertionError failure) {
                System.out.println("failed " + schedule.run() + " " + failure);
            }
        });
    }

    private ScheduleRun.Notes noting(int run) {
        return new ScheduleRun.Notes() {
            @Override
            public void wanted(Attempt attempt) {
                notes.wanted(run, attempt);
            }

            @Override
            public void answered(Attempt attempt) {
                notes.answered(run, attempt);
            }

            @Override
            public void struck(Struck what) {
                if (what.strike().kills()) {
                    System.out.println(
                            "struck %d %s %d %s".formatted(run, what.strike().kind(), what.session(), what.strike()));
                    standStill(what.strike().kind());
                }
            }
        };
    }

    private void standStill(Kind kind) {
        while (kind == Kind.KILL_NODE) {
            LockSupport.park();
        }
        go.acquireUninterruptibly();
    }

    private void terminate(int session) {
        try (Connection administrator = DriverManager.getConnection(url, "postgres", "none")) {
            ScheduleLane.terminate(administrator, session);
        } catch (SQLException away) {
            // Whoever cannot be reached cannot be told to end a session; it ended by itself.
        }
    }
}
