package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.Until;

/**
 * Two nodes of 16 writers each on 100 records, one reader replaying meanwhile; a node and then PostgreSQL are killed
 * outright in the middle. Short here; the long run is {@code -Dsoak.commands=20000}.
 */
class LedgerSoakTest {
    private static final int COMMANDS = Integer.getInteger("soak.commands", 4_000);
    private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

    @TempDir
    private Path folder;

    private KillableServer server;

    @Test
    void whatever_is_killed_what_was_acknowledged_stands_once_and_in_order() throws Exception {
        System.out.printf("soak: seed %d, %d commands%n", SEED, COMMANDS);
        server = KillableServer.start(folder.resolve("data"));
        Database database = server.database();
        database.install();
        CompletableFuture<List<Long>> reader = CompletableFuture.supplyAsync(this::replay);
        try {
            Process first = node(1, SEED, COMMANDS / 2);
            Process second = node(2, SEED + 1, COMMANDS / 2);
            Until.holds(Duration.ofMinutes(10), () -> answered() > COMMANDS / 5);
            first.destroyForcibly().waitFor();
            System.out.printf("soak: a node killed after %d answers%n", answered());
            first = node(3, SEED + 2, COMMANDS / 2 - answeredBy(1));
            Until.holds(Duration.ofMinutes(10), () -> answered() > COMMANDS / 2);
            server.kill();
            System.out.printf("soak: PostgreSQL killed after %d answers%n", answered());
            server.startAgain();
            assertThat(first.waitFor()).isZero();
            assertThat(second.waitFor()).isZero();

            List<Entry> book = wholeBook(database);
            done = book.size();
            assertThat(reader.get()).isEqualTo(positions(book.size()));
            assertThat(book).extracting(Entry::position).isEqualTo(positions(book.size()));
            everyRecordIsWhole(book);
            everyAnswerIsKept(book);
        } finally {
            done = 0;
            database.close();
            server.stop();
        }
    }

    private volatile long done = -1;

    /** Reads the book from its beginning while it is written; ends when told how long it became. */
    private List<Long> replay() {
        List<Long> seen = new ArrayList<>();
        try (Database database = server.database()) {
            LedgerReader book = new LedgerReader(JdbcClient.create(database.pool(Role.READER, 1)), EventCatalog.WARD);
            while (done < 0 || seen.size() < done) {
                try {
                    book.after(seen.isEmpty() ? -1 : seen.getLast(), 37).forEach(entry -> seen.add(entry.position()));
                } catch (RuntimeException databaseAway) {
                    LockSupport.parkNanos(20_000_000L);
                }
            }
        }
        return seen;
    }

    private static List<Long> positions(int size) {
        return LongStream.range(0, size).boxed().toList();
    }

    private static List<Entry> wholeBook(Database database) {
        LedgerReader reader = new LedgerReader(JdbcClient.create(database.pool(Role.READER, 1)), EventCatalog.WARD);
        List<Entry> book = new ArrayList<>();
        while (book.size() < reader.size()) {
            book.addAll(reader.after(book.size() - 1L, 1_000));
        }
        return book;
    }

    private static void everyRecordIsWhole(List<Entry> book) {
        Map<String, Long> next = new HashMap<>();
        assertThat(book)
                .allSatisfy(
                        entry -> assertThat(entry.sequence()).isEqualTo(next.merge(entry.stream(), 1L, Long::sum) - 1));
        assertThat(book).isSortedAccordingTo(java.util.Comparator.comparing(Entry::recordedAt));
    }

    private void everyAnswerIsKept(List<Entry> book) throws IOException {
        Map<UUID, List<Entry>> byCommand = book.stream().collect(Collectors.groupingBy(Entry::commandId));
        int acknowledged = 0;
        for (String line : answers()) {
            String[] answer = line.split(" ", -1);
            UUID commandId = UUID.fromString(answer[1]);
            if (answer[0].equals("R")) {
                assertThat(byCommand).doesNotContainKey(commandId);
                continue;
            }
            acknowledged++;
            List<Entry> entries = byCommand.get(commandId);
            assertThat(entries).as(line).hasSize(Integer.parseInt(answer[2]));
            assertThat(entries.getLast().position() - entries.getFirst().position())
                    .isEqualTo(entries.size() - 1L);
        }
        System.out.printf(
                "soak: %d answers, %d acknowledged, %d entries, %d commands in the book%n",
                answers().size(), acknowledged, book.size(), byCommand.size());
        assertThat(acknowledged).isGreaterThan(COMMANDS / 2);
    }

    private Process node(int number, long seed, int commands) throws IOException {
        Path log = folder.resolve("node-" + number + ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SoakNode.class.getName(),
                        server.url(),
                        server.password(),
                        folder.resolve("answers-" + number).toString(),
                        Long.toString(seed),
                        Integer.toString(commands)))
                // Into a file: a pipe nobody empties would stop the node at its first long complaint.
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Until.holds(Duration.ofMinutes(2), () -> said(log).contains("writing") || !process.isAlive());
        if (!process.isAlive()) {
            throw new IOException("node " + number + " ended before it wrote: " + said(log));
        }
        return process;
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int answeredBy(int number) throws IOException {
        Path file = folder.resolve("answers-" + number);
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    private List<String> answers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            if (Files.exists(folder.resolve("answers-" + number))) {
                lines.addAll(Files.readAllLines(folder.resolve("answers-" + number)));
            }
        }
        // A node killed while it noted an answer leaves half a line.
        lines.removeIf(line -> !line.matches("[AR] [0-9a-f-]{36} -?\\d+"));
        return lines;
    }

    private int answered() {
        try {
            return answers().size();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
