package org.wardledger.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.ledger.EntryMetadata;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the database itself allows to one-row commits: the columns and bytes of an entry, in a table that keeps nothing
 * but its primary key, each writer on a connection of its own, with nothing to decide and nothing to serialise.
 */
final class RawJdbc {
    private static final int RANGE = 1_000;
    private static final String TABLE = """
            CREATE TABLE public.plain_entry (LIKE ledger.entry);
            ALTER TABLE public.plain_entry ALTER position ADD GENERATED ALWAYS AS IDENTITY, ADD PRIMARY KEY (position);
            """;
    private static final String INSERT = """
            INSERT INTO public.plain_entry (event_id, command_id, ordinal, office, stream, sequence, kind, revision,
                                            recorded_at, payload, metadata, salt, leaf, leaf_hash)
            VALUES (?, ?, 0, 'thu-nghiem', ?, 0, 'dossier-received', 1, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAMPLE =
            "SELECT payload, metadata, salt, leaf, leaf_hash FROM ledger.entry WHERE position = 0";
    private static final String READ =
            "SELECT position, payload, metadata FROM ledger.entry WHERE position > ? ORDER BY position LIMIT ?";

    private final JsonMapper json = JsonMapper.builder().build();
    private final String url;
    private final byte[][] sample = new byte[5][];

    /** Takes the bytes to write from the book's first entry. */
    RawJdbc(String url) throws SQLException {
        this.url = url;
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            try (ResultSet row = statement.executeQuery(SAMPLE)) {
                row.next();
                for (int column = 0; column < sample.length; column++) {
                    sample[column] = row.getBytes(column + 1);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", null);
    }

    Measured.Pen pen() throws SQLException {
        Connection connection = connect();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        return new Measured.Pen() {
            @Override
            public void record(String stream) throws SQLException {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.setString(3, stream);
                insert.setTimestamp(4, new Timestamp(System.currentTimeMillis()));
                for (int column = 0; column < sample.length; column++) {
                    insert.setBytes(5 + column, sample[column]);
                }
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    /** The book's own entries, bytes only. */
    long read(int entries) throws SQLException {
        return ranges(entries, (payload, metadata) -> {});
    }

    /** The book's own entries, each turned back into an action and who recorded it. */
    long readAndDecode(int entries) throws SQLException {
        return ranges(entries, (payload, metadata) -> {
            json.readValue(payload, DossierReceived.class);
            json.readValue(metadata, EntryMetadata.class);
        });
    }

    private long ranges(int entries, BiConsumer<byte[], byte[]> taking) throws SQLException {
        long taken = 0;
        long position = -1;
        try (Connection connection = connect();
                PreparedStatement range = connection.prepareStatement(READ)) {
            while (position < entries - 1) {
                range.setLong(1, position);
                range.setInt(2, (int) Math.min(RANGE, entries - 1 - position));
                try (ResultSet row = range.executeQuery()) {
                    while (row.next()) {
                        position = row.getLong(1);
                        taking.accept(row.getBytes(2), row.getBytes(3));
                        taken++;
                    }
                }
            }
        }
        return taken;
    }
}
