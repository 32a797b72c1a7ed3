package org.wardledger.ledger;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.wardledger.ledger.Submission.Draft;
import org.wardledger.log.Leaf;

/** A draft that has got its position and its time, and with them its salt, its leaf and the hash of that. */
record EntryRow(
        long position,
        UUID commandId,
        int ordinal,
        Draft draft,
        Instant recordedAt,
        byte[] salt,
        byte[] leaf,
        byte[] leafHash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String INSERT = """
            INSERT INTO ledger.entry (position, event_id, command_id, ordinal, office, stream, sequence, kind, revision,
                                      recorded_at, payload, metadata, salt, leaf, leaf_hash)
            SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::bigint[],
                                 ?::text[], ?::smallint[], ?::timestamptz[], ?::bytea[], ?::bytea[], ?::bytea[],
                                 ?::bytea[], ?::bytea[])
            """;

    /** In the order of the statement. */
    private static final List<Column> COLUMNS = List.of(
            new Column("bigint", EntryRow::position),
            new Column("uuid", row -> row.draft().eventId()),
            new Column("uuid", EntryRow::commandId),
            new Column("smallint", row -> (short) row.ordinal()),
            new Column("text", row -> row.draft().office()),
            new Column("text", row -> row.draft().stream()),
            new Column("bigint", row -> row.draft().sequence()),
            new Column("text", row -> row.draft().kind().name()),
            new Column("smallint", row -> (short) row.draft().kind().revision()),
            new Column("timestamptz", row -> Timestamp.from(row.recordedAt())),
            new Column("bytea", row -> row.draft().payload()),
            new Column("bytea", row -> row.draft().metadata()),
            new Column("bytea", EntryRow::salt),
            new Column("bytea", EntryRow::leaf),
            new Column("bytea", EntryRow::leafHash));

    static EntryRow of(Draft draft, UUID commandId, int ordinal, long position, Instant recordedAt) {
        byte[] salt = new byte[Leaf.SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] leaf = Leaf.bytes(draft.envelope(recordedAt), salt, draft.kind().publicName(), draft.publicMembers());
        return new EntryRow(position, commandId, ordinal, draft, recordedAt, salt, leaf, Leaf.hash(leaf));
    }

    /** Writes all rows in one statement, a column at a time. */
    static void insert(Connection connection, List<EntryRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int parameter = 1;
            for (Column column : COLUMNS) {
                insert.setArray(parameter++, connection.createArrayOf(column.type(), column.values(rows)));
            }
            insert.executeUpdate();
        }
    }

    private record Column(String type, Function<EntryRow, Object> value) {
        Object[] values(List<EntryRow> rows) {
            Object[] values = "bytea".equals(type) ? new byte[rows.size()][] : new Object[rows.size()];
            for (int at = 0; at < values.length; at++) {
                values[at] = value.apply(rows.get(at));
            }
            return values;
        }
    }
}
