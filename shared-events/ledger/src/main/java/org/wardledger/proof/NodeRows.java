package org.wardledger.proof;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.log.Tile;
import org.wardledger.log.Tiles;

/** The kept roots of full tiles, each held against the tile it is the root of, as the leaves go by. */
final class NodeRows {
    private static final int LEVEL_MAX = 6;
    private static final int HASH_BYTES = 32;

    private final Map<Place, byte[]> kept = new LinkedHashMap<>();
    private final List<ByteArrayOutputStream> open = new ArrayList<>();
    private final long[] full = new long[LEVEL_MAX + 1];
    private long leaves;

    private record Place(int level, long n) {}

    /** Takes the rows as they are now: the book may grow while it is read, and they with it. */
    NodeRows(JdbcClient jdbc) {
        jdbc.sql("SELECT level, n, hash FROM ledger.node ORDER BY level, n").query(row -> {
            kept.put(new Place(row.getInt("level"), row.getLong("n")), row.getBytes("hash"));
        });
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
            Optional<byte[]> row = Optional.ofNullable(kept.get(new Place(level + 1, n)));
            boolean wrong =
                    row.map(stored -> !MessageDigest.isEqual(stored, root)).orElse(leaves <= signed);
            if (wrong) {
                long first = n << Byte.SIZE * (level + 1);
                findings.add(Finding.of(
                        first,
                        "Nút băm bậc %d số %d, của các mục %d đến %d, %s."
                                .formatted(
                                        level + 1, n, first, leaves - 1, row.isEmpty() ? "không có" : "không khớp")));
            }
        }
        return findings;
    }

    /** Rows for tiles that a tree of {@code size} does not have, or not yet. */
    List<Finding> beyond(long size) {
        return kept.keySet().stream()
                .filter(node -> node.n() >= Tile.count(node.level(), size))
                .map(node -> Finding.of(
                        size, "Nút băm bậc %d số %d không thuộc cây %d mục.".formatted(node.level(), node.n(), size)))
                .toList();
    }
}
