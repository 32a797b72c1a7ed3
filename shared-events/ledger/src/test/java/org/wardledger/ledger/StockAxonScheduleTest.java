package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.wardledger.ledger.BookModel.Stored;
import org.wardledger.ledger.StockNode.Setting;

/** The same schedules against the peer, and what it does with them; written down in decision 0008. */
@EnabledIfSystemProperty(
        named = "stock",
        matches = "all|[1-4]",
        disabledReason = "measures the peer and tests nothing of ours: -Dstock=all -Dschedules=10000")
class StockAxonScheduleTest {
    @AfterAll
    static void others_are_heard_again() {
        Schedules.loud();
    }

    private static final int SCHEDULES = Integer.getInteger("schedules", 1_000);
    private static final int LANES = Integer.getInteger("lanes", 3);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    /** Waiting for a reader that skipped something takes as long as one is patient. */
    private static final int READERS_EVERY = 250;

    private static final Duration READERS_WAIT_MAX = Duration.ofSeconds(5);

    static List<Setting> settings() {
        List<Setting> all = List.of(
                new Setting("as it comes", 1_000, 60_000, Duration.ZERO),
                new Setting("readers close behind", 2, 60_000, Duration.ZERO),
                new Setting("readers close behind, one clock 61 s slow", 2, 60_000, Duration.ofSeconds(-61)),
                new Setting("readers close behind, gaps given up after 5 ms", 2, 5, Duration.ZERO));
        String which = System.getProperty("stock", "all");
        return which.equals("all") ? all : List.of(all.get(Integer.parseInt(which) - 1));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void what_the_peer_makes_of_them(Setting setting) throws Exception {
        System.out.println("schedules: stock Axon, " + setting);
        Schedules schedules = new Schedules(SEED, SCHEDULES);
        schedules.carryOut(LANES, () -> lane(setting), READERS_EVERY, Integer.MAX_VALUE);
        assertThat(schedules.seen()).contains("RECORDED", "REFUSED");
    }

    private static ScheduleLane lane(Setting setting) {
        String url = TestPostgres.freshUrl();
        Connection administrator = connect(url);
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
        return new ScheduleLane(
                List.of(
                        new StockNode(
                                url, setting, Duration.ZERO, session -> ScheduleLane.terminate(administrator, session)),
                        new StockNode(
                                url,
                                setting,
                                setting.clockOff(),
                                session -> ScheduleLane.terminate(administrator, session))),
                position -> storedAfter(jdbc, position),
                READERS_WAIT_MAX);
    }

    private static List<Stored> storedAfter(JdbcClient jdbc, long position) {
        return jdbc.sql("""
                        SELECT globalindex, eventidentifier, aggregateidentifier, sequencenumber, timestamp
                          FROM domainevententry WHERE globalindex > ? ORDER BY globalindex
                        """)
                .param(position)
                .query((row, number) -> new Stored(
                        row.getLong(1),
                        UUID.fromString(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        Instant.parse(row.getString(5))))
                .list();
    }

    private static Connection connect(String url) {
        try {
            return DriverManager.getConnection(url, "postgres", null);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
