package org.wardledger.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.wardledger.log.Leaf;

/** An entry as the database holds it, column by column; nothing in it has been read as more than bytes yet. */
record StoredEntry(
        long position,
        UUID eventId,
        UUID commandId,
        int ordinal,
        String office,
        String stream,
        long sequence,
        String kind,
        int revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata,
        byte[] salt,
        byte[] leaf,
        byte[] leafHash) {

    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("command_id", UUID.class),
                row.getInt("ordinal"),
                row.getString("office"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("kind"),
                row.getInt("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                row.getBytes("salt"),
                row.getBytes("leaf"),
                row.getBytes("leaf_hash"));
    }

    Leaf.Envelope envelope() {
        return new Leaf.Envelope(
                eventId.toString(), kind, office, stream, sequence, revision, recordedAt, payload, metadata);
    }
}
