package org.wardledger.log;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The subtrees of a tree as its tiles give them (các ô băm), a few tiles kept at hand. */
public final class Tiles implements MerkleTree.Subtrees {
    private static final int KEPT_MAX = 64;
    private static final int BITS = 8;

    private final Source source;
    private final long size;
    private final Map<Tile, byte[]> kept = new LinkedHashMap<>(KEPT_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
            return size() > KEPT_MAX;
        }
    };

    /** Where a tile's bytes come from: 32 for every hash of its width. */
    @FunctionalInterface
    public interface Source {
        byte[] read(Tile tile);
    }

    /** The tiles of a tree of {@code size} leaves. */
    public Tiles(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public byte[] root(int height, long index) {
        int level = height / BITS;
        int below = height % BITS;
        long first = index << below;
        Tile tile = Tile.at(level, first / Tile.FULL, size)
                .orElseThrow(() -> new IllegalArgumentException("no subtree of height " + height + " at " + index));
        return root(kept.computeIfAbsent(tile, this::read), (int) (first % Tile.FULL), 1 << below);
    }

    /** The root over the hashes of a full tile: one hash of the level above. */
    public static byte[] rootOfFull(byte[] tile) {
        return root(tile, 0, Tile.FULL);
    }

    /** The root over {@code count} hashes of a tile, a power of two of them. */
    static byte[] root(byte[] tile, int first, int count) {
        if (count == 1) {
            return Arrays.copyOfRange(tile, first * Sha256.BYTES, (first + 1) * Sha256.BYTES);
        }
        return MerkleTree.node(root(tile, first, count / 2), root(tile, first + count / 2, count / 2));
    }

    private byte[] read(Tile tile) {
        byte[] hashes = source.read(tile);
        if (hashes.length != tile.width() * Sha256.BYTES) {
            throw NotVerified.failed(
                    tile.path() + " is " + hashes.length + " bytes long instead of " + tile.width() * Sha256.BYTES);
        }
        return hashes;
    }
}
