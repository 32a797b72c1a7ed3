package org.wardledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestBook;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;

/** A book with its log, on a database of its own: what signs and shows it, wired as in production. */
final class TestLog implements AutoCloseable {
    static final String ORIGIN = "test.invalid/log";

    final Database database;
    final Path folder;
    final Guard guard;
    final LogKeys keys;
    final List<LogKeys.Announced> announced = new ArrayList<>();
    final LogTables tables;
    final PublicLog log;
    final CheckpointSigner signer;
    private final AnnotationConfigApplicationContext book;
    private final String origin;
    private final String witnesses;
    private final Clock clock;

    TestLog() {
        this(TestPostgres.freshDatabase(), temporary(), ORIGIN, "quorum none\n", Clock.systemUTC());
    }

    TestLog(Database database, Path folder, String origin, String witnesses, Clock clock) {
        this.origin = origin;
        this.database = database;
        this.folder = folder;
        this.witnesses = witnesses;
        this.clock = clock;
        this.guard = new Guard(folder);
        this.keys = new LogKeys(new KeyFolder(folder.resolve("keys")), origin);
        this.tables = new LogTables(JdbcClient.create(database.pool(Role.SIGNER, 4)));
        this.log = new PublicLog(
                new LogTables(JdbcClient.create(database.pool(Role.READER, 4))), keys, () -> announced, witnesses);
        this.signer = signer(guard);
        this.book = TestBook.start(database);
    }

    /** Another signer over the same database, as on another node, or with a guard of its own. */
    CheckpointSigner signer(Guard other) {
        return new CheckpointSigner(tables, transaction(), keys, () -> announced, other, origin, clock);
    }

    Publisher publisher() {
        return new Publisher(tables, transaction(), guard, log, Policy.parse(witnesses), clock);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database.pool(Role.SIGNER, 4)));
    }

    /** Records so many entries, in records of at most a few hundred. */
    void record(int entries) {
        for (int left = entries; left > 0; left -= 200) {
            TestBook.send(
                    book, UUID.randomUUID(), new TestBook.Add(UUID.randomUUID().toString(), Math.min(left, 200)));
        }
    }

    /** Signs what there is and shows it. */
    Note publish() {
        Note note = signer.sign();
        try (Publisher publisher = publisher()) {
            publisher.publish(note);
        }
        return note;
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("log");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        book.close();
        database.close();
    }
}
