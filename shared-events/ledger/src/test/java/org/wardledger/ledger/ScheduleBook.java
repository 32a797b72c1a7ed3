package org.wardledger.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.BookModel.Stored;

/** The book behind nodes that are processes of their own, with a reader that follows it whatever is killed. */
public final class ScheduleBook implements AutoCloseable {
    private static final Duration DATABASE_WAIT_MAX = Duration.ofMinutes(2);

    private final Database database;
    private final JdbcClient jdbc;
    private final ScheduleLane lane;

    public ScheduleBook(Database database) {
        Schedules.quiet();
        this.database = database;
        this.jdbc = JdbcClient.create(database.pool(Role.READER, 1));
        this.lane = new ScheduleLane(
                List.of(new WardNode(database, Duration.ZERO, session -> {})), this::storedAfter, DATABASE_WAIT_MAX);
    }

    /** Everything that is wrong after a schedule, told with the whole story; empty when nothing is. */
    public String wrongAfter(long seed, int run, List<Path> notes) {
        List<Attempt> attempts = new ArrayList<>();
        for (Path path : notes) {
            try {
                attempts.addAll(ScheduleNotes.read(path, run));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        ScheduleLane.Verdict verdict = lane.judge(Schedule.withKill(seed, run), attempts, List.of(), null, true);
        System.out.printf(
                "kills: schedule %d: %d sendings, %d without an answer, %d entries%n",
                run,
                attempts.size(),
                attempts.stream()
                        .filter(attempt -> attempt.answer() == Attempt.Answer.NONE)
                        .count(),
                verdict.stored().size());
        return verdict.complaints().isEmpty() ? "" : verdict.toString();
    }

    private List<Stored> storedAfter(long position) {
        List<List<Stored>> read = new ArrayList<>();
        Until.holds(DATABASE_WAIT_MAX, () -> {
            try {
                read.add(Stored.inTheBook(jdbc, position));
                return true;
            } catch (DataAccessException away) {
                return false;
            }
        });
        return read.getLast();
    }

    @Override
    public void close() {
        lane.close();
        database.close();
    }
}
