package org.wardledger.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.EntryBundle;
import org.wardledger.log.MerkleTree;
import org.wardledger.log.Note;
import org.wardledger.log.Tile;
import org.wardledger.log.Tiles;

/** The tables behind the log: leaves and their hashes, roots of full tiles, what was signed and what was shown. */
public final class LogTables implements Tiles.Source {
    private static final int LEVEL_MAX = 6;
    private static final long SIGNERS_LOCK = 0x50687532L;

    private final JdbcClient jdbc;

    public LogTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A checkpoint under the signature of one key. */
    record Signed(Checkpoint checkpoint, Note note, Instant at) {}

    /** A note that was shown, with all its signatures. */
    public record Published(long size, byte[] note, Instant at) {}

    /** Entries committed so far. */
    long entries() {
        return jdbc.sql("SELECT coalesce(max(position) + 1, 0) FROM ledger.entry")
                .query(Long.class)
                .single();
    }

    /** The bytes of a tile or of an entry bundle; none of it may lie beyond what was committed. */
    @Override
    public byte[] read(Tile tile) {
        List<byte[]> parts = parts(tile);
        if (parts.size() != tile.width()) {
            throw new IllegalStateException(
                    tile.path() + " wants " + tile.width() + " rows, the book has " + parts.size());
        }
        if (tile.level() == Tile.ENTRIES) {
            return EntryBundle.write(parts);
        }
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        parts.forEach(hashes::writeBytes);
        return hashes.toByteArray();
    }

    private List<byte[]> parts(Tile tile) {
        long first = tile.index() * Tile.FULL;
        String sql = switch (tile.level()) {
            case Tile.ENTRIES -> "SELECT leaf FROM ledger.entry WHERE position >= ? AND position < ? ORDER BY position";
            case 0 -> "SELECT leaf_hash FROM ledger.entry WHERE position >= ? AND position < ? ORDER BY position";
            default -> "SELECT hash FROM ledger.node WHERE n >= ? AND n < ? AND level = ? ORDER BY n";
        };
        JdbcClient.StatementSpec asked = jdbc.sql(sql).param(first).param(first + tile.width());
        return (tile.level() > 0 ? asked.param(tile.level()) : asked)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    byte[] leaf(long position) {
        return jdbc.sql("SELECT leaf FROM ledger.entry WHERE position = ?")
                .param(position)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** What opens the commitment of an entry, and the stored bytes that its envelope names. */
    public record Opened(byte[] envelope, byte[] salt, byte[] payload) {}

    public Opened opened(long position) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE position = ?")
                .param(position)
                .query((row, number) -> {
                    StoredEntry entry = StoredEntry.of(row);
                    return new Opened(entry.envelope().bytes(), entry.salt(), entry.payload());
                })
                .single();
    }

    /** The tree over the first {@code size} entries; reads nothing before it is asked. */
    public MerkleTree tree(long size) {
        return new MerkleTree(new Tiles(this, size));
    }

    /** Writes the roots of the tiles that became full, level by level; wants a transaction and the signer's lock. */
    void growTo(long size) {
        for (int level = 1; level <= LEVEL_MAX && Tile.count(level, size) > 0; level++) {
            long kept = jdbc.sql("SELECT coalesce(max(n) + 1, 0) FROM ledger.node WHERE level = ?")
                    .param(level)
                    .query(Long.class)
                    .single();
            for (long n = kept; n < Tile.count(level, size); n++) {
                jdbc.sql("INSERT INTO ledger.node (level, n, hash) VALUES (?, ?, ?)")
                        .params(level, n, Tiles.rootOfFull(read(new Tile(level - 1, n, Tile.FULL))))
                        .update();
            }
        }
    }

    Optional<Signed> lastSigned() {
        return signed("ORDER BY size DESC, signed_at DESC LIMIT 1").stream().findFirst();
    }

    Optional<Signed> firstSigned() {
        return signed("ORDER BY size, signed_at LIMIT 1").stream().findFirst();
    }

    /** The signatures of all keys under the checkpoint of this size. */
    List<Signed> signedAt(long size) {
        return signed("WHERE size = " + size + " ORDER BY signed_at, key_id");
    }

    private List<Signed> signed(String which) {
        return jdbc.sql("SELECT note, signed_at FROM ledger.checkpoint " + which)
                .query((row, number) -> {
                    Note note = Note.parse(row.getBytes("note"));
                    return new Signed(
                            Checkpoint.parse(note.text()),
                            note,
                            row.getTimestamp("signed_at").toInstant());
                })
                .list();
    }

    void keep(Checkpoint checkpoint, int keyId, Note note, Instant at) {
        jdbc.sql("INSERT INTO ledger.checkpoint (size, key_id, root, note, signed_at) VALUES (?, ?, ?, ?, ?)")
                .params(checkpoint.size(), bytes(keyId), checkpoint.root(), note.bytes(), Timestamp.from(at))
                .update();
    }

    /** From which to which size a key has signed. */
    record Span(int keyId, long first, long last) {}

    /** None for a key that has not signed yet. */
    Optional<Span> span(int keyId) {
        return jdbc.sql("SELECT min(size) AS first, max(size) AS last FROM ledger.checkpoint WHERE key_id = ?")
                .param(bytes(keyId))
                .query((row, number) -> row.getObject("first") == null
                        ? Optional.<Span>empty()
                        : Optional.of(new Span(keyId, row.getLong("first"), row.getLong("last"))))
                .single();
    }

    private static byte[] bytes(int keyId) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(keyId).array();
    }

    /** The note that is being shown. */
    public Optional<Published> published() {
        return jdbc.sql("SELECT size, note, published_at FROM ledger.publication ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new Published(
                        row.getLong("size"),
                        row.getBytes("note"),
                        row.getTimestamp("published_at").toInstant()))
                .optional();
    }

    /** A published note and what an authority says of when it existed (RFC 3161). */
    public record Stamped(byte[] note, byte[] token) {}

    Optional<Stamped> stamped(long size) {
        return jdbc.sql("""
                        SELECT p.note, t.token FROM ledger.timestamp_token t JOIN ledger.publication p USING (size)
                         WHERE size = ? ORDER BY p.id LIMIT 1
                        """)
                .param(size)
                .query((row, number) -> new Stamped(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    void publish(long size, Note note, Instant at) {
        jdbc.sql("INSERT INTO ledger.publication (size, note, published_at) VALUES (?, ?, ?)")
                .params(size, note.bytes(), Timestamp.from(at))
                .update();
    }

    /** Waits for, and until the transaction ends holds, what only one signer of an installation may hold. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(SIGNERS_LOCK).query().singleRow();
    }
}
