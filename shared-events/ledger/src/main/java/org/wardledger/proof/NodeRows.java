package org.wardledger.proof;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.log.Tile;
import org.wardledger.log.Tiles;

/** The kept roots of full tiles, each held against the tile it is the root of, as the leaves go by. */
final class NodeRows {
    private static final int LEVEL_MAX = 6;
    private static final int HASH_BYTES = 32;

    private final JdbcClient jdbc;
    private final List<ByteArrayOutputStream> open = new ArrayList<>();
    private final long[] full = new long[LEVEL_MAX + 1];
    private long leaves;

    NodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next leaf hash. A missing row is wrong only where a checkpoint of {@code signed} leaves covers its tile. */
    List<Finding> findings(byte[] leafHash, long signed) {
        leaves++;
        List<Finding> findings = new ArrayList<>();
        byte[] hash = leafHash;
        for (int level = 0; level < LEVEL_MAX; level++) {
            if (open.size() == level) {
                open.add(new ByteArrayOutputStream(Tile.FULL * HASH_BYTES));
            }
            open.get(level).writeBytes(hash);
            if (open.get(level).size() < Tile.FULL * HASH_BYTES) {
                break;
            }
            hash = Tiles.rootOfFull(open.get(level).toByteArray());
            open.get(level).reset();
            long n = full[level + 1]++;
            byte[] root = hash;
            Optional<byte[]> kept = kept(level + 1, n);
            boolean wrong = kept.map(row -> !MessageDigest.isEqual(row, root)).orElse(leaves <= signed);
            if (wrong) {
                long first = n << Byte.SIZE * (level + 1);
                findings.add(Finding.of(
                        first,
                        "Nút băm bậc %d số %d, của các mục %d đến %d, %s."
                                .formatted(
                                        level + 1, n, first, leaves - 1, kept.isEmpty() ? "không có" : "không khớp")));
            }
        }
        return findings;
    }

    /** Rows for tiles that a tree of {@code size} does not have, or not yet. */
    List<Finding> beyond(long size) {
        return jdbc
                .sql("SELECT level, n FROM ledger.node ORDER BY level, n")
                .query((row, number) -> new long[] {row.getInt("level"), row.getLong("n")})
                .list()
                .stream()
                .filter(node -> node[1] >= Tile.count((int) node[0], size))
                .map(node -> Finding.of(
                        size, "Nút băm bậc %d số %d không thuộc cây %d mục.".formatted(node[0], node[1], size)))
                .toList();
    }

    private Optional<byte[]> kept(int level, long n) {
        return jdbc.sql("SELECT hash FROM ledger.node WHERE level = ? AND n = ?")
                .params(level, n)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
