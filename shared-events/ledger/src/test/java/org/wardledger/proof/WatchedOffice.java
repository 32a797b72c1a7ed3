package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.Note;
import org.wardledger.log.SigningKey;
import org.wardledger.log.VerifierKey;

/** An installation with its log and its witness, the latter behind HTTP. */
final class WatchedOffice implements AutoCloseable {
    private final Database database = TestPostgres.freshDatabase();
    private final Path folder = TestLog.temporary();
    private final String origin;
    private final HttpServer http;
    final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Function<byte[], Witness.Answer>> answers = new AtomicReference<>();
    private final KeyFolder witnessKeys = new KeyFolder(folder.resolve("witness"));
    private final VerifierKey witnessKey;
    TestLog log;
    Witness witness;

    WatchedOffice(String origin) {
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
    void watches(WatchedOffice other) {
        log = new TestLog(
                database,
                folder,
                origin,
                "witness other %s http://localhost:%d/witness\nquorum other\n"
                        .formatted(
                                other.witnessKey.vkey(), other.http.getAddress().getPort()),
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

    void answer(Function<byte[], Witness.Answer> otherwise) {
        answers.set(otherwise);
    }

    void stop() {
        http.stop(0);
    }

    long shownAndCosignedBy(WatchedOffice other) {
        Note note = Note.parse(log.log.published().orElseThrow().note());
        assertThat(note.signedBy(Set.of(other.witnessKey))).containsExactly(other.witnessKey);
        return Checkpoint.parse(note.text()).size();
    }

    List<Long> witnessedSizes() {
        return JdbcClient.create(database.pool(Role.READER, 4))
                .sql("SELECT size FROM ledger.witnessed ORDER BY size")
                .query(Long.class)
                .list();
    }

    /** Everything this office has is put back: database, and the guard that should have been elsewhere. */
    void rollBackTo(int size) throws SQLException, IOException {
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

    SigningKey stranger() {
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
