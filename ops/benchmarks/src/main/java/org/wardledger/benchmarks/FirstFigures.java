package org.wardledger.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Database;

/**
 * Appending and replaying, beside raw JDBC and stock Axon, in one run on one durable PostgreSQL. Contenders take turns
 * in short rounds, since what else a machine does would otherwise fall on one of them.
 */
final class FirstFigures {
    private static final int[] WRITERS = {1, 8, 32};
    private static final int WRITERS_MAX = 32;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int REPLAYED = 50_000;
    private static final int FILLED_PER_COMMIT = 500;

    private static final String STOCK = "stock Axon";
    private static final String OURS = "Sổ Phường";

    private FirstFigures() {}

    /** One contender's part in a round. */
    @FunctionalInterface
    private interface Trial {
        void run(Measured measured) throws Exception;
    }

    /** Who takes part in a block, and what was measured of him there. */
    private record Contender(String name, Measured measured, Trial trial) {
        Contender(String name, Trial trial) {
            this(name, new Measured(), trial);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("ward-benchmark");
        try (EmbeddedPostgres server = start(folder)) {
            DataSource postgres = server.getPostgresDatabase();
            JdbcClient.create(postgres).sql("CREATE DATABASE book").update();
            String bookUrl = server.getJdbcUrl("postgres", "book");
            Database database = new Database(bookUrl, "postgres", null);
            database.install();
            try (WardBook book = new WardBook(database);
                    StockAxon stock = new StockAxon(server.getJdbcUrl("postgres", "postgres"), WRITERS_MAX)) {
                book.record("the first entry", 1);
                stock.record("the first entry", 1);
                printConditions(
                        folder, JdbcClient.create(postgres), JdbcClient.create(server.getDatabase("postgres", "book")));
                measure(book, stock, new RawJdbc(bookUrl), server);
            }
        }
    }

    /** As durable as in an office; a checkpoint would fall on whoever is just having his turn, so none is due. */
    private static EmbeddedPostgres start(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .start();
    }

    private static void printConditions(Path folder, JdbcClient postgres, JdbcClient book) throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%d cores (%s), load average %.1f before the start; %s %s; PostgreSQL %s on %s, fsync %s,"
                        + " synchronous_commit %s%n",
                system.getAvailableProcessors(),
                system.getArch(),
                system.getSystemLoadAverage(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                setting(postgres, "server_version"),
                Files.getFileStore(folder).type(),
                setting(postgres, "fsync"),
                setting(postgres, "synchronous_commit"));
        System.out.printf(
                "bytes of one action: payload + metadata %s here and in raw JDBC (with a leaf of %s), %s in stock Axon%n",
                text(book, "SELECT octet_length(payload) || ' + ' || octet_length(metadata) FROM ledger.entry"),
                text(book, "SELECT octet_length(leaf) FROM ledger.entry"),
                text(
                        postgres,
                        "SELECT octet_length(payload) || ' + ' || octet_length(metaData) FROM DomainEventEntry"));
        System.out.printf(
                "medians of %d interleaved rounds (append: %d s each; replay: %,d entries each, one thread)%n%n",
                ROUNDS, ROUND.toSeconds(), REPLAYED);
    }

    private static String setting(JdbcClient postgres, String name) {
        return text(postgres, "SHOW " + name);
    }

    private static String text(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(String.class).single();
    }

    private static void measure(WardBook book, StockAxon stock, RawJdbc raw, EmbeddedPostgres server) throws Exception {
        takeTurns(1, appending(book, stock, raw, WRITERS_MAX, WARM_UP));
        System.out.println(
                "| what | writers | per second (slowest–fastest) | ratio | p50 ms | p99 ms | JVM CPU µs each |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int writers : WRITERS) {
            List<Contender> block = appending(book, stock, raw, writers, ROUND);
            takeTurns(ROUNDS, block);
            Measured limit = block.getFirst().measured();
            for (Contender contender : block) {
                Measured measured = contender.measured();
                System.out.printf(
                        Locale.ROOT,
                        "| append: %s | %d | %s | %.2f | %.2f | %.2f | %.0f |%n",
                        contender.name(),
                        writers,
                        rate(measured),
                        measured.ratioTo(limit),
                        measured.waitMillis(0.5),
                        measured.waitMillis(0.99),
                        measured.cpuMicros());
            }
        }
        book.fillTo(REPLAYED, FILLED_PER_COMMIT);
        stock.fillTo(REPLAYED, FILLED_PER_COMMIT);
        settle(server);
        takeTurns(1, replaying(book, stock, raw));
        List<Contender> block = replaying(book, stock, raw);
        takeTurns(ROUNDS, block);
        Measured limit = block.getFirst().measured();
        for (Contender contender : block) {
            System.out.printf(
                    Locale.ROOT,
                    "| replay: %s | - | %s | %.2f | - | - | %.0f |%n",
                    contender.name(),
                    rate(contender.measured()),
                    contender.measured().ratioTo(limit),
                    contender.measured().cpuMicros());
        }
        System.out.printf("%nratio: to the first of the same block, round by round%n");
    }

    private static String rate(Measured measured) {
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f–%,.0f)", measured.rate(), measured.slowest(), measured.fastest());
    }

    /** Otherwise the first to read would pay for what writing left behind. */
    private static void settle(EmbeddedPostgres server) {
        for (String name : List.of("postgres", "book")) {
            JdbcClient.create(server.getDatabase("postgres", name))
                    .sql("VACUUM ANALYZE")
                    .update();
        }
    }

    private static List<Contender> appending(WardBook book, StockAxon stock, RawJdbc raw, int writers, Duration time) {
        return List.of(
                new Contender("raw JDBC", measured -> measured.append(raw::pen, writers, time)),
                new Contender(STOCK, measured -> measured.append(stock::pen, writers, time)),
                new Contender(OURS, measured -> measured.append(book::pen, writers, time)));
    }

    private static List<Contender> replaying(WardBook book, StockAxon stock, RawJdbc raw) {
        return List.of(
                new Contender("raw JDBC + Jackson", measured -> measured.replay(raw::readAndDecode, REPLAYED)),
                new Contender("raw JDBC, bytes only", measured -> measured.replay(raw::read, REPLAYED)),
                new Contender(STOCK, measured -> measured.replay(stock::read, REPLAYED)),
                new Contender(OURS, measured -> measured.replay(book::read, REPLAYED)));
    }

    private static void takeTurns(int rounds, List<Contender> block) throws Exception {
        List<Contender> turns = new ArrayList<>(block);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : turns) {
                contender.trial().run(contender.measured());
            }
            // Nobody is always the first.
            Collections.rotate(turns, 1);
        }
    }
}
