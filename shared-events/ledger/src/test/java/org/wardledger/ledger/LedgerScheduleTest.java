package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.BookModel.Stored;

/**
 * Two nodes, several writers, few records, readers throughout; connections stall and break between any two steps.
 * Short here; the long run is {@code -Dschedules=10000}, and {@code -Dseed} repeats one.
 */
class LedgerScheduleTest {
    @AfterAll
    static void others_are_heard_again() {
        Schedules.loud();
    }

    private static final int SCHEDULES = Integer.getInteger("schedules", 1_000);
    private static final int LANES = Integer.getInteger("lanes", 3);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final Duration READERS_WAIT_MAX = Duration.ofSeconds(20);

    @Test
    void whatever_breaks_between_any_two_steps_the_book_keeps_its_word() throws Exception {
        Schedules schedules = new Schedules(SEED, SCHEDULES);
        schedules.carryOut(LANES, LedgerScheduleTest::lane, 1, 1);

        assertThat(schedules.shrunk(LedgerScheduleTest::lane))
                .as("seed %d", SEED)
                .isEmpty();
        // A run in which nothing broke shows nothing.
        assertThat(schedules.seen())
                .contains("RECORDED", "AGAIN", "STALE", "REFUSED", "BUSY")
                .contains("STALL", "CUT", "TERMINATE", "TERMINATE_MEANWHILE", "LAST_WORDS", "INTERRUPT");
    }

    private static ScheduleLane lane() {
        Database database = TestPostgres.freshDatabase();
        Connection administrator = connect(database);
        JdbcClient jdbc = JdbcClient.create(database.pool(Role.READER, 1));
        return new ScheduleLane(
                List.of(
                        new WardNode(
                                database, Duration.ZERO, session -> ScheduleLane.terminate(administrator, session)),
                        new WardNode(
                                database,
                                Duration.ofSeconds(-61),
                                session -> ScheduleLane.terminate(administrator, session))),
                position -> Stored.inTheBook(jdbc, position),
                READERS_WAIT_MAX);
    }

    private static Connection connect(Database database) {
        try {
            return java.sql.DriverManager.getConnection(database.url(), "postgres", null);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
