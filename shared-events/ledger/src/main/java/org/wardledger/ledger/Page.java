package org.wardledger.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.ledger.Submission.Draft;

/** The writer's own connection, and the one transaction that puts a batch into the book. */
final class Page implements AutoCloseable {
    /** Whoever writes in the book holds this lock until he has committed: positions are given in commit order. */
    private static final long WRITERS_LOCK = 0x50687531L;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Logger LOG = LoggerFactory.getLogger(Page.class);

    // A statement's snapshot is older than its wait for a lock, so the book is looked at in a statement of its own.
    // LIMIT keeps the planner from joining: a plan made while the book was empty would read all of it for every batch.
    private static final String STATE = """
            SELECT 'last' AS what, NULL AS name, last.position AS number, last.recorded_at AS moment, NULL::uuid AS event
              FROM (SELECT position, recorded_at FROM ledger.entry ORDER BY position DESC LIMIT 1) last
            UNION ALL SELECT 'clock', NULL, NULL, clock_timestamp(), NULL
            UNION ALL SELECT 'stream', s.name,
                   (SELECT sequence FROM ledger.entry WHERE stream = s.name ORDER BY sequence DESC LIMIT 1), NULL,
                   NULL
              FROM unnest(?::text[]) AS s(name)
            UNION ALL SELECT 'command', c.id::text, NULL, NULL, known.event_id
              FROM unnest(?::uuid[]) AS c(id)
             CROSS JOIN LATERAL (SELECT event_id FROM ledger.entry WHERE command_id = c.id ORDER BY ordinal LIMIT 1) known
            """;
    private final Appender.ConnectionSource connections;
    private Connection connection;

    Page(Appender.ConnectionSource connections) throws SQLException {
        this.connections = connections;
        this.connection = open();
    }

    private Connection open() throws SQLException {
        Connection opened = connections.open();
        opened.setAutoCommit(false);
        opened.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return opened;
    }

    boolean isUsable() {
        try {
            return !connection.isClosed();
        } catch (SQLException broken) {
            return false;
        }
    }

    /** Writes all of a batch that can stand, answers every command, and returns the size of the book. */
    long write(List<Submission> batch) {
        Outcome outcome = new Outcome();
        try {
            fill(batch, outcome);
            commit(outcome);
        } catch (SQLException failure) {
            return afterFailure(batch, outcome, failure);
        }
        outcome.answer();
        return outcome.size;
    }

    private void fill(List<Submission> batch, Outcome outcome) throws SQLException {
        try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, WRITERS_LOCK);
            lock.execute();
        }
        Book book = look(batch);
        outcome.size = book.size;
        List<EntryRow> rows = new ArrayList<>();
        for (Submission submission : batch) {
            if (submission.commandIds().anyMatch(book.commands::containsKey)) {
                outcome.turnDown(submission, new NotRecorded.Again());
            } else if (!submission.follows(book.lastSequences)) {
                outcome.turnDown(submission, new NotRecorded.Stale());
            } else {
                book.commands.putAll(submission.firstEvents());
                outcome.accept(submission, rows.size(), book.size);
                submission.commands().forEach((command, drafts) -> {
                    int ordinal = 0;
                    for (Draft draft : drafts) {
                        rows.add(EntryRow.of(draft, command, ordinal++, book.size + rows.size(), book.now));
                    }
                });
            }
        }
        EntryRow.insert(connection, rows);
        outcome.size = book.size + rows.size();
    }

    private void commit(Outcome outcome) throws SQLException {
        outcome.commitSent = true;
        connection.commit();
    }

    /** What the book says at this moment, under the lock. */
    private static final class Book {
        private long size;
        private Instant now = Instant.EPOCH;
        private final Map<String, Long> lastSequences = new HashMap<>();
        /** The first event of each command that stands. */
        private final Map<UUID, UUID> commands = new HashMap<>();
    }

    private Book look(List<Submission> batch) throws SQLException {
        Book book = new Book();
        Instant lastRecordedAt = Instant.EPOCH;
        try (PreparedStatement state = connection.prepareStatement(STATE)) {
            state.setArray(1, connection.createArrayOf("text", streams(batch)));
            state.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid",
                            batch.stream().flatMap(Submission::commandIds).toArray()));
            try (ResultSet row = state.executeQuery()) {
                while (row.next()) {
                    switch (row.getString("what")) {
                        case "last" -> {
                            book.size = row.getLong("number") + 1;
                            lastRecordedAt = row.getTimestamp("moment").toInstant();
                        }
                        case "clock" ->
                            book.now = row.getTimestamp("moment").toInstant().truncatedTo(ChronoUnit.MILLIS);
                        case "stream" -> {
                            long sequence = row.getLong("number");
                            if (!row.wasNull()) {
                                book.lastSequences.put(row.getString("name"), sequence);
                            }
                        }
                        default ->
                            book.commands.put(
                                    UUID.fromString(row.getString("name")), row.getObject("event", UUID.class));
                    }
                }
            }
        }
        // A clock that was set back must not make a later entry look earlier: "as known at T" is a prefix of the book.
        if (book.now.isBefore(lastRecordedAt)) {
            book.now = lastRecordedAt;
        }
        return book;
    }

    private static Object[] streams(List<Submission> batch) {
        return batch.stream()
                .flatMap(submission -> submission.drafts().stream())
                .map(Draft::stream)
                .distinct()
                .toArray();
    }

    private long afterFailure(List<Submission> batch, Outcome outcome, SQLException failure) {
        if (outcome.commitSent) {
            // Whatever the database said with its last breath, only the book knows whether the commit reached the disk.
            close();
            return askForOutcome(outcome);
        }
        boolean lost = failure.getSQLState() == null
                || failure.getSQLState().startsWith("08")
                || failure.getSQLState().startsWith("57P");
        if (!lost) {
            rollback();
            if (UNIQUE_VIOLATION.equals(failure.getSQLState()) && batch.size() > 1) {
                // Somebody wrote past the lock; one refused command must not take its neighbours down.
                long size = 0;
                for (Submission submission : batch) {
                    size = Math.max(size, write(List.of(submission)));
                }
                return size;
            }
            LOG.error("A batch of {} commands was rolled back", batch.size(), failure);
            RuntimeException reason = UNIQUE_VIOLATION.equals(failure.getSQLState())
                    ? new NotRecorded.Stale()
                    : NotRecorded.busy(failure);
            batch.forEach(submission -> submission.positions().completeExceptionally(reason));
            return 0;
        }
        close();
        LOG.warn("The database was lost before a commit: {}", failure.getMessage());
        batch.forEach(submission -> submission.positions().completeExceptionally(NotRecorded.busy(failure)));
        return 0;
    }

    /** The commit's answer was lost: the book itself says whether it stands, as soon as it can be asked. */
    private long askForOutcome(Outcome outcome) {
        long deadline = System.nanoTime() + Appender.OUTCOME_WAIT_MAX.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                connection = open();
                // Takes the writers' lock, so that a commit still under way on the dead connection is waited for.
                try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                    lock.setLong(1, WRITERS_LOCK);
                    lock.execute();
                }
                Book book = look(outcome.submissions());
                connection.rollback();
                outcome.answerFrom(book.commands, book.lastSequences);
                return book.size;
            } catch (SQLException unreachable) {
                close();
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
            }
        }
        outcome.answerUnknown();
        return 0;
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            LOG.debug("The writer's connection was already broken", ignored);
        }
    }
}
