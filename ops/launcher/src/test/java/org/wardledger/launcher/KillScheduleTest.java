package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.ScheduleBook;
import org.wardledger.ledger.ScheduleProcess;
import org.wardledger.ledger.Until;

/**
 * Random schedules over two nodes that are processes of their own; at some step of some writer its node, its session
 * in PostgreSQL, or PostgreSQL itself is killed outright. Few here; the long run is {@code -Dkills=40}.
 */
class KillScheduleTest {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Duration STEP_MAX = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final List<Path> notes = new ArrayList<>();
    private final Map<String, Integer> struck = new TreeMap<>();

    @Test
    void whatever_is_killed_between_any_two_steps_the_book_keeps_its_word() throws Exception {
        long began = System.nanoTime();
        KillableServer server = KillableServer.start(folder.resolve("data"));
        Node[] nodes = new Node[2];
        try (Database database = server.database()) {
            database.install();
        }
        try (ScheduleBook book = new ScheduleBook(server.database())) {
            Random random = new Random(SEED);
            for (int run = 0; run < KILLS; run++) {
                long seed = random.nextLong();
                for (int number = 0; number < nodes.length; number++) {
                    nodes[number] = nodes[number] == null ? new Node(server.url(), number) : nodes[number];
                }
                for (Node node : nodes) {
                    node.order(seed + " " + run);
                }
                toTheEndOf(run, nodes, server);
                for (int number = 0; number < nodes.length; number++) {
                    nodes[number] = nodes[number].process.isAlive() ? nodes[number] : null;
                }
                assertThat(book.wrongAfter(seed, run, notes))
                        .as("seed %d, run %d", SEED, run)
                        .isEmpty();
            }
        } finally {
            for (Node node : nodes) {
                if (node != null) {
                    node.process.destroyForcibly().waitFor();
                }
            }
            server.stop();
        }
        System.out.printf(
                "kills: seed %d, %d schedules in %d s: %s%n",
                SEED, KILLS, (System.nanoTime() - began) / 1_000_000_000L, struck);
        assertThat(struck).isNotEmpty();
    }

    /** Until both have carried out their half, or one of them is dead; one may stand still and wait for a kill. */
    private void toTheEndOf(int run, Node[] nodes, KillableServer server) throws IOException, InterruptedException {
        boolean killed = false;
        while (true) {
            boolean before = killed;
            Until.holds(
                    STEP_MAX,
                    () -> Arrays.stream(nodes).allMatch(node -> node.isThrough(run))
                            || !before && due(run, nodes) != null);
            Node node = killed ? null : due(run, nodes);
            if (node == null) {
                return;
            }
            killed = true;
            kill(node, node.said("struck " + run + " ").split(" ", 5), server);
        }
    }

    private static Node due(int run, Node[] nodes) {
        return Arrays.stream(nodes)
                .filter(node -> node.said("struck " + run + " ") != null)
                .findFirst()
                .orElse(null);
    }

    /** @param due struck, run, kind, session, the strike in words */
    private void kill(Node node, String[] due, KillableServer server) throws IOException, InterruptedException {
        String step = due[4].substring(due[4].indexOf(", ") + 2, due[4].lastIndexOf(','));
        struck.merge(due[2] + " " + step, 1, Integer::sum);
        switch (due[2]) {
            case "KILL_NODE" -> node.process.destroyForcibly().waitFor();
            case "KILL_SESSION" -> {
                KillableServer.killSession(Integer.parseInt(due[3]));
                node.order("go");
            }
            default -> {
                server.kill();
                node.order("go");
                server.startAgain();
            }
        }
    }

    /** A process, and what it has said so far. */
    private final class Node {
        private final Process process;
        private final Path said;

        Node(String url, int number) throws IOException {
            Path own = folder.resolve("notes-" + notes.size());
            notes.add(own);
            said = folder.resolve("said-" + notes.size());
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            ScheduleProcess.class.getName(),
                            url,
                            Integer.toString(number),
                            own.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            Until.holds(STEP_MAX, () -> lines().contains("ready") || !process.isAlive());
        }

        void order(String line) {
            try {
                process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
                process.getOutputStream().flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(String.join("\n", lines()), failure);
            }
        }

        boolean isThrough(int run) {
            if (said("failed " + run + " ") != null) {
                throw new AssertionError(said("failed " + run + " "));
            }
            return lines().contains("done " + run) || !process.isAlive();
        }

        private String said(String beginning) {
            return lines().stream()
                    .filter(line -> line.startsWith(beginning))
                    .findFirst()
                    .orElse(null);
        }

        private List<String> lines() {
            try {
                return Files.readAllLines(said);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
