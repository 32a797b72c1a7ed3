package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;
import org.wardledger.log.VerifierKey;

/** Two installations, each with its own database and key, watching each other over HTTP. */
class WitnessTest {
    private final Office one = new Office("mot.invalid/log");
    private final Office two = new Office("hai.invalid/log");

    @BeforeEach
    void acquaint() {
        one.watches(two);
        two.watches(one);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void two_installations_cosign_each_other() {
        one.log.record(3);
        two.log.record(300);
        one.log.publish();
        two.log.publish();
        one.log.record(5);
        one.log.publish();

        assertThat(one.shownAndCosignedBy(two)).isEqualTo(8);
        assertThat(two.shownAndCosignedBy(one)).isEqualTo(300);
    }

    @Test
    void a_witness_renews_the_time_of_what_it_saw() {
        one.log.record(3);
        one.log.publish();
        one.log.publish();

        assertThat(one.shownAndCosignedBy(two)).isEqualTo(3);
        assertThat(two.witnessedSizes()).containsExactly(3L);
    }

    /** The log was rolled back and its guard with it: its own checks see nothing, the witness does. */
    @Test
    void a_log_rolled_back_is_refused_and_stops() throws Exception {
        one.log.record(10);
        one.log.publish();
        one.rollBackTo(4);

        assertThatThrownBy(one.log::publish)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("đã thấy nhật ký này với 10 mục");
        assertThatThrownBy(one.log.signer::sign).hasMessageContaining("dừng để xem xét");
        assertThat(two.witnessedSizes()).containsExactly(10L);
    }

    @Test
    void a_fork_of_the_same_size_is_detected_and_signing_stops() throws Exception {
        one.log.record(10);
        one.log.publish();
        one.rollBackTo(4);
        one.log.record(6);

        assertThatThrownBy(one.log::publish).isInstanceOf(SigningStopped.class);
        assertThat(one.log.guard.frozen()).isPresent();
        assertThatThrownBy(one.log.signer::sign).isInstanceOf(SigningStopped.class);
    }

    @Test
    void a_fork_that_outgrew_the_log_is_detected_and_signing_stops() throws Exception {
        one.log.record(10);
        one.log.publish();
        one.rollBackTo(4);
        one.log.record(20);

        assertThatThrownBy(one.log::publish)
                .isInstanceOf(SigningStopped.class)
                .hasMessageContaining("không thấy điểm kiểm 24 mục nối tiếp");
        assertThat(one.log.guard.frozen()).isPresent();
    }

    @Test
    void without_enough_witnesses_the_previous_note_stays() {
        one.log.record(2);
        one.log.publish();
        two.stop();
        one.log.record(2);

        assertThatThrownBy(one.log::publish)
                .isInstanceOfSatisfying(
                        NotVerified.class,
                        unmet -> assertThat(unmet.verdict().exitCode()).isEqualTo(4));
        assertThat(one.log.log.published().orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void a_cosignature_by_an_unknown_key_does_not_count() {
        two.answer(request -> new Witness.Answer(
                200,
                "text/plain",
                two.stranger().cosign(noteIn(request).text(), 1_700_000_000L).line()));
        one.log.record(2);

        assertThatThrownBy(one.log::publish).isInstanceOf(NotVerified.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 429, 500, 302})
    void a_witness_that_is_not_set_up_freezes_nothing(int status) {
        two.answer(request -> new Witness.Answer(status, "text/plain", ""));
        one.log.record(2);

        assertThatThrownBy(one.log::publish).isInstanceOf(NotVerified.class);
        assertThat(one.log.guard.frozen()).isEmpty();
        assertThat(two.asked.get()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain 1", "text/x.tlog.size 07", "text/x.tlog.size 99", "text/x.tlog.size x"})
    void a_conflict_without_a_smaller_size_freezes(String answer) {
        String[] words = answer.split(" ");
        two.answer(request -> new Witness.Answer(409, words[0], words[1] + "\n"));
        one.log.record(2);

        assertThatThrownBy(one.log::publish).isInstanceOf(SigningStopped.class);
        assertThat(one.log.guard.frozen()).isPresent();
    }

    @Test
    void requests_at_once_never_roll_the_witness_back() {
        one.log.record(3);
        one.log.publish();
        List<byte[]> requests = IntStream.range(0, 12)
                .mapToObj(round -> {
                    one.log.record(1);
                    return request(3, one.log.signer.sign());
                })
                .toList();

        List<Integer> statuses = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(
                        () -> two.witness.addCheckpoint(request).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).allMatch(status -> status == 200 || status == 409);
        assertThat(two.witnessedSizes()).hasSize(2).first().isEqualTo(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old",
                "old 1",
                "old -1\n\n",
                "old 01\n\n",
                "old 0\nAAAA\n\n",
                "old 0\n\nnote",
                "\n\n\n",
                "old 0\n\n\n"
            })
    void a_request_that_cannot_be_read_is_refused(String request) {
        assertThat(two.witness
                        .addCheckpoint(request.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_request_is_refused_as_the_specification_says() {
        one.log.record(3);
        Note note = one.log.signer.sign();
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        // A log it does not watch; a log it watches under a signature it does not know; an old size beyond the new.
        Note foreign = new Note(note.text().replace("mot.invalid", "ba.invalid"), note.signatures());
        assertThat(two.witness.addCheckpoint(request(0, foreign)).status()).isEqualTo(404);
        Note unsigned = new Note(note.text(), List.of(two.stranger().sign(note.text())));
        assertThat(two.witness.addCheckpoint(request(0, unsigned)).status()).isEqualTo(403);
        Note forged = new Note(new Checkpoint(checkpoint.origin(), 2, checkpoint.root()).text(), note.signatures());
        assertThat(two.witness.addCheckpoint(request(0, forged)).status()).isEqualTo(403);
        assertThat(two.witness.addCheckpoint(body("old 4\n\n", note)).status()).isEqualTo(400);
        assertThat(two.witness
                        .addCheckpoint(body("old 0\n" + hash() + "\n\n", note))
                        .status())
                .isEqualTo(422);

        Witness.Answer behind = two.witness.addCheckpoint(body("old 1\n\n", note));
        assertThat(behind.status()).isEqualTo(409);
        assertThat(behind.type()).isEqualTo("text/x.tlog.size");
        assertThat(behind.body()).isEqualTo("0\n");
        assertThat(two.witness.addCheckpoint(request(0, note)).status()).isEqualTo(200);
    }

    private byte[] request(long old, Note note) {
        StringBuilder head = new StringBuilder("old " + old + "\n");
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        one.log
                .tables
                .tree(checkpoint.size())
                .consistency(old, checkpoint.size())
                .forEach(hash ->
                        head.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return body(head + "\n", note);
    }

    private static byte[] body(String head, Note note) {
        return (head + new String(note.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static Note noteIn(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        return Note.parse(text.substring(text.indexOf("\n\n") + 2).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }

    /** An installation with its log and its witness, the latter behind HTTP. */
    private static final class Office implements AutoCloseable {
        private final Database database = TestPostgres.freshDatabase();
        private final Path folder = TestLog.temporary();
        private final String origin;
        private final HttpServer http;
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicReference<Function<byte[], Witness.Answer>> answers = new AtomicReference<>();
        private final KeyFolder witnessKeys = new KeyFolder(folder.resolve("witness"));
        private final VerifierKey witnessKey;
        private TestLog log;
        private Witness witness;

        private Office(String origin) {
            this.origin = origin;
            this.witnessKey = witnessKeys.create(origin + "-witness", VerifierKey.Type.COSIGNATURE);
            new KeyFolder(folder.resolve("keys")).create(origin, VerifierKey.Type.LOG);
            try {
                http = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            http.createContext("/witness/add-checkpoint", exchange -> {
                asked.incrementAndGet();
                Witness.Answer answer =
                        answers.get().apply(exchange.getRequestBody().readAllBytes());
                byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", answer.type());
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            http.start();
        }

        /** Each names the other: as the log that it watches, and as the witness that must cosign. */
        private void watches(Office other) {
            log = new TestLog(
                    database,
                    folder,
                    origin,
                    "witness other %s http://localhost:%d/witness\nquorum other\n"
                            .formatted(
                                    other.witnessKey.vkey(),
                                    other.http.getAddress().getPort()),
                    Clock.systemUTC());
            var signer = database.pool(Role.SIGNER, 4);
            witness = new Witness(
                    JdbcClient.create(signer),
                    new TransactionTemplate(new JdbcTransactionManager(signer)),
                    new KeyFolder(other.folder.resolve("keys")).verifiers(),
                    witnessKeys.signing(witnessKey).orElseThrow(),
                    Clock.systemUTC());
            answers.set(witness::addCheckpoint);
        }

        private void answer(Function<byte[], Witness.Answer> otherwise) {
            answers.set(otherwise);
        }

        private void stop() {
            http.stop(0);
        }

        private long shownAndCosignedBy(Office other) {
            Note note = Note.parse(log.log.published().orElseThrow().note());
            assertThat(note.signedBy(Set.of(other.witnessKey))).containsExactly(other.witnessKey);
            return Checkpoint.parse(note.text()).size();
        }

        private List<Long> witnessedSizes() {
            return JdbcClient.create(database.pool(Role.READER, 4))
                    .sql("SELECT size FROM ledger.witnessed ORDER BY size")
                    .query(Long.class)
                    .list();
        }

        /** Everything this office has is put back: database, and the guard that should have been elsewhere. */
        private void rollBackTo(int size) throws SQLException, IOException {
            try (Connection superuser = DriverManager.getConnection(database.url(), "postgres", null);
                    var statement = superuser.createStatement()) {
                for (String table : List.of("entry", "checkpoint", "publication", "node")) {
                    statement.execute("ALTER TABLE ledger." + table + " DISABLE TRIGGER append_only");
                }
                statement.execute("DELETE FROM ledger.entry WHERE position >= " + size);
                statement.execute("DELETE FROM ledger.checkpoint WHERE size > " + size);
                statement.execute("DELETE FROM ledger.publication WHERE size > " + size);
            }
            Files.writeString(
                    folder.resolve("last-signed"),
                    new Checkpoint(origin, 0, log.tables.tree(0).root(0)).text());
        }

        private org.wardledger.log.SigningKey stranger() {
            KeyFolder other = new KeyFolder(TestLog.temporary());
            return other.signing(other.create("nguoi.la", VerifierKey.Type.COSIGNATURE))
                    .orElseThrow();
        }

        @Override
        public void close() {
            http.stop(0);
            log.close();
        }
    }
}
