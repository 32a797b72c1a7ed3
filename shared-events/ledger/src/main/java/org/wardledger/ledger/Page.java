package org.wardledger.ledger;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.ledger.Submission.Draft;
import org.wardledger.log.Leaf;

/** The writer's own connection, and the one transaction that puts a batch into the book. */
final class Page implements AutoCloseable {
    /** Whoever writes in the book holds this lock until he has committed: positions are given in commit order. */
    private static final long WRITERS_LOCK = 0x50687531L;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Logger LOG = LoggerFactory.getLogger(Page.class);

    // A statement's snapshot is older than its wait for a lock, so the book is looked at in a statement of its own.
    // LIMIT keeps the planner from joining: a plan made while the book was empty would read all of it for every batch.
    private static final String STATE = """
            SELECT 'last' AS what, NULL AS name, last.position AS number, last.recorded_at AS moment
              FROM (SELECT position, recorded_at FROM ledger.entry ORDER BY position DESC LIMIT 1) last
            UNION ALL SELECT 'clock', NULL, NULL, clock_timestamp()
            UNION ALL SELECT 'stream', s.name,
                   (SELECT sequence FROM ledger.entry WHERE stream = s.name ORDER BY sequence DESC LIMIT 1), NULL
              FROM unnest(?::text[]) AS s(name)
            UNION ALL SELECT 'command', c.id::text, NULL, NULL
              FROM unnest(?::uuid[]) AS c(id)
             CROSS JOIN LATERAL (SELECT FROM ledger.entry WHERE command_id = c.id ORDER BY ordinal LIMIT 1) known
            """;
    private static final String INSERT = """
            INSERT INTO ledger.entry (position, event_id, command_id, ordinal, office, stream, sequence, kind, revision,
                                      recorded_at, payload, metadata, salt, leaf, leaf_hash)
            SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::bigint[],
                                 ?::text[], ?::smallint[], ?::timestamptz[], ?::bytea[], ?::bytea[], ?::bytea[],
                                 ?::bytea[], ?::bytea[])
            """;

    private final Appender.ConnectionSource connections;
    private final SecureRandom random = new SecureRandom();
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
        List<Row> rows = new ArrayList<>();
        for (Submission submission : batch) {
            if (!book.commands.add(submission.commandId())) {
                outcome.refuse(submission, new NotRecorded.Again());
            } else if (!submission.follows(book.lastSequences)) {
                book.commands.remove(submission.commandId());
                outcome.refuse(submission, new NotRecorded.Stale());
            } else {
                outcome.accept(submission, rows.size(), book.size);
                int ordinal = 0;
                for (Draft draft : submission.drafts()) {
                    rows.add(row(book.size + rows.size(), submission.commandId(), ordinal++, draft, book.now));
                }
            }
        }
        insert(rows);
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
        private final Set<UUID> commands = new HashSet<>();
    }

    private Book look(List<Submission> batch) throws SQLException {
        Book book = new Book();
        Instant lastRecordedAt = Instant.EPOCH;
        try (PreparedStatement state = connection.prepareStatement(STATE)) {
            state.setArray(1, connection.createArrayOf("text", streams(batch)));
            state.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", batch.stream().map(Submission::commandId).toArray()));
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
                        default -> book.commands.add(UUID.fromString(row.getString("name")));
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

    private record Row(
            long position,
            UUID commandId,
            int ordinal,
            Draft draft,
            Instant recordedAt,
            byte[] salt,
            byte[] leaf,
            byte[] leafHash) {}

    private Row row(long position, UUID commandId, int ordinal, Draft draft, Instant recordedAt) {
        byte[] salt = new byte[Leaf.SALT_BYTES];
        random.nextBytes(salt);
        byte[] leaf = Leaf.bytes(draft.envelope(recordedAt), salt, draft.publicKind(), draft.publicMembers());
        return new Row(position, commandId, ordinal, draft, recordedAt, salt, leaf, Leaf.hash(leaf));
    }

    private void insert(List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, java.util.function.Function<Row, Object>> columns = new LinkedHashMap<>();
        columns.put("position/bigint", Row::position);
        columns.put("event_id/uuid", row -> row.draft().eventId());
        columns.put("command_id/uuid", Row::commandId);
        columns.put("ordinal/smallint", row -> (short) row.ordinal());
        columns.put("office/text", row -> row.draft().office());
        columns.put("stream/text", row -> row.draft().stream());
        columns.put("sequence/bigint", row -> row.draft().sequence());
        columns.put("kind/text", row -> row.draft().kind().name());
        columns.put("revision/smallint", row -> (short) row.draft().kind().revision());
        columns.put("recorded_at/timestamptz", row -> Timestamp.from(row.recordedAt()));
        columns.put("payload/bytea", row -> row.draft().payload());
        columns.put("metadata/bytea", row -> row.draft().metadata());
        columns.put("salt/bytea", Row::salt);
        columns.put("leaf/bytea", Row::leaf);
        columns.put("leaf_hash/bytea", Row::leafHash);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int parameter = 1;
            for (var column : columns.entrySet()) {
                String type = column.getKey().substring(column.getKey().indexOf('/') + 1);
                Object[] values = "bytea".equals(type) ? new byte[rows.size()][] : new Object[rows.size()];
                for (int at = 0; at < values.length; at++) {
                    values[at] = column.getValue().apply(rows.get(at));
                }
                insert.setArray(parameter++, connection.createArrayOf(type, values));
            }
            insert.executeUpdate();
        }
    }

    private long afterFailure(List<Submission> batch, Outcome outcome, SQLException failure) {
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
        if (outcome.commitSent) {
            return askForOutcome(outcome);
        }
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
                outcome.answerFrom(book.commands);
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

    /** What becomes of each command of a batch once the commit has spoken. */
    private static final class Outcome {
        private final Map<Submission, List<Long>> accepted = new LinkedHashMap<>();
        private final Map<Submission, RuntimeException> refused = new LinkedHashMap<>();
        private boolean commitSent;
        private long size;

        void accept(Submission submission, int offset, long base) {
            List<Long> positions = new ArrayList<>();
            for (int at = 0; at < submission.drafts().size(); at++) {
                positions.add(base + offset + at);
            }
            accepted.put(submission, positions);
        }

        void refuse(Submission submission, RuntimeException reason) {
            refused.put(submission, reason);
        }

        List<Submission> submissions() {
            return List.copyOf(accepted.keySet());
        }

        void answer() {
            accepted.forEach((submission, positions) -> submission.positions().complete(positions));
            answerRefused();
        }

        void answerFrom(Set<UUID> standing) {
            accepted.forEach((submission, positions) -> {
                if (standing.contains(submission.commandId())) {
                    submission.positions().complete(positions);
                } else {
                    submission.positions().completeExceptionally(NotRecorded.busy(null));
                }
            });
            answerRefused();
        }

        void answerUnknown() {
            accepted.keySet()
                    .forEach(submission -> submission.positions().completeExceptionally(NotRecorded.unknown()));
            answerRefused();
        }

        private void answerRefused() {
            refused.forEach((submission, reason) -> submission.positions().completeExceptionally(reason));
        }
    }
}
