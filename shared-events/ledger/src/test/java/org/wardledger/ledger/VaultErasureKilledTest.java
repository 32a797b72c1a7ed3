package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node killed while it erases: whatever it had done, what was answered is gone, and what is gone is registered. */
class VaultErasureKilledTest {
    private static final int RECORDS = 80;
    private static final int KILLS = 3;
    private static final Identity CITIZEN = new Identity("Công dân Một", null, null, null);

    @TempDir
    Path directory;

    private Database database;
    private DataSource pool;
    private JdbcClient rows;

    @BeforeEach
    void fill() throws IOException {
        database = TestPostgres.freshDatabase();
        pool = database.pool(Role.VAULT_KEEPER, 2);
        rows = JdbcClient.create(pool);
        Vault vault = new Vault(pool, masterKey(), Clock.systemUTC());
        for (int record = 0; record < RECORDS; record++) {
            vault.put("nguyen-nghiem", "record-" + record, CITIZEN);
            vault.seal("petition-received", "content", "record-" + record, "kín");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private MasterKey masterKey() throws IOException {
        return MasterKey.fileAt(directory.resolve("master.key"));
    }

    @Test
    void a_killed_node_leaves_an_erasure_that_the_next_one_finishes() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String as = "seed " + seed + ", kill " + kill;
            List<String> said = saidUntilKilled(next, 5 + random.nextInt(20), random.nextInt(30_000_000));
            VaultErasure erasure =
                    new VaultErasure(pool, masterKey(), directory.resolve("erasures.jsonl"), Clock.systemUTC());
            for (int record = next; record < RECORDS; record++) {
                String stream = "record-" + record;
                if (said.contains("erased " + stream)) {
                    assertThat(rowsOf(stream))
                            .as("answered, so gone: " + stream + ", " + as)
                            .isZero();
                    next = record + 1;
                }
                if (rowsOf(stream) == 0) {
                    assertThat(register()).as("gone, so registered, " + as).contains(orderOf(stream));
                }
            }
            erasure.eraseAgain(List.of());
            String registered = register();
            for (int record = 0; record < RECORDS; record++) {
                String stream = "record-" + record;
                assertThat(rowsOf(stream) == 0)
                        .as("gone after the restart if registered and only then: " + stream + ", " + as)
                        .isEqualTo(wholeLines(registered).contains(orderOf(stream)));
            }
            if (next < RECORDS && said.contains("record-" + next)) {
                ErasingNode.untilErased(erasure, ErasingNode.erasureOf("record-" + next));
                assertThat(rowsOf("record-" + next)).isZero();
                next++;
            }
        }
        List<String> lines = Files.readAllLines(directory.resolve("erasures.jsonl"));
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, next).mapToObj(record -> orderOf("record-" + record)))
                .as("each order once, seed " + seed)
                .allMatch(order ->
                        lines.stream().filter(line -> line.contains(order)).count() == 1);
    }

    private List<String> saidUntilKilled(int from, int linesUntilKill, int nanosAfterThem) throws IOException {
        Process node = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ErasingNode.class.getName(),
                        database.url(),
                        directory.toString(),
                        Integer.toString(from),
                        Integer.toString(RECORDS - 1)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(node.getInputStream(), UTF_8))) {
            String line;
            while ((line = output.readLine()) != null) {
                if (line.contains("record-")) {
                    said.add(line);
                }
                if (said.size() == linesUntilKill) {
                    LockSupport.parkNanos(nanosAfterThem);
                    // By its handle, which leaves what it said last to be read.
                    node.toHandle().destroyForcibly();
                }
            }
        } finally {
            node.destroyForcibly();
            node.onExit().join();
        }
        assertThat(said).as("it was at work").hasSizeGreaterThanOrEqualTo(5);
        return said;
    }

    private String register() throws IOException {
        return Files.readString(directory.resolve("erasures.jsonl"), US_ASCII);
    }

    private static String wholeLines(String register) {
        return register.substring(0, register.lastIndexOf('\n') + 1);
    }

    private static String orderOf(String stream) {
        return ErasingNode.erasureOf(stream).order().toString();
    }

    private long rowsOf(String stream) {
        return rows.sql("""
                        SELECT (SELECT count(*) FROM vault.person WHERE stream = :stream)
                             + (SELECT count(*) FROM vault.secret_key WHERE scope = :stream)""").param("stream", stream).query(Long.class).single();
    }
}
