package org.wardledger.log;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tiles of which no hash is used before it was traced up to the root that somebody signed (ô đã kiểm). Trusting a tile
 * because a deeper one fitted it is how a verifier can be led past its check.
 */
public final class VerifiedTiles implements Tiles.Source {
    private static final int KEPT_MAX = 256;

    private final Tiles.Source source;
    private final long size;
    /** The tiles at the right edge. They are below no other, so once forgotten they could not be checked again. */
    private final Map<Tile, byte[]> edge = new LinkedHashMap<>();

    private final Map<Tile, byte[]> verified = new LinkedHashMap<>(KEPT_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
            return size() > KEPT_MAX;
        }
    };

    /** Reads the tiles at the right edge, which together make the root, and holds them to it. */
    public VerifiedTiles(Tiles.Source source, Checkpoint checkpoint) {
        this.source = source;
        this.size = checkpoint.size();
        Tiles unverified = new Tiles(
                tile -> {
                    byte[] hashes = source.read(tile);
                    edge.put(tile, hashes);
                    return hashes;
                },
                size);
        if (!MessageDigest.isEqual(new MerkleTree(unverified).root(size), checkpoint.root())) {
            throw NotVerified.failed("the tiles of a log of " + size + " entries do not lead to its signed root");
        }
    }

    @Override
    public byte[] read(Tile tile) {
        byte[] hashes = edge.containsKey(tile) ? edge.get(tile) : verified.get(tile);
        if (hashes != null) {
            return hashes;
        }
        if (!tile.isFull() || tile.level() < 0) {
            throw new IllegalArgumentException("not a tile of this tree: " + tile.path());
        }
        byte[] fetched = source.read(tile);
        if (fetched.length != Tile.FULL * Sha256.BYTES) {
            throw NotVerified.failed(tile.path() + " is " + fetched.length + " bytes long");
        }
        Tile above = Tile.at(tile.level() + 1, tile.index() / Tile.FULL, size)
                .orElseThrow(() -> new IllegalArgumentException("not a tile of this tree: " + tile.path()));
        byte[] expected = Tiles.root(read(above), (int) (tile.index() % Tile.FULL), 1);
        if (!MessageDigest.isEqual(Tiles.root(fetched, 0, Tile.FULL), expected)) {
            throw NotVerified.failed(tile.path() + " does not lead to the signed root (entries " + first(tile) + " to "
                    + (first(new Tile(tile.level(), tile.index() + 1, Tile.FULL)) - 1) + ")");
        }
        verified.put(tile, fetched);
        return fetched;
    }

    private static long first(Tile tile) {
        return tile.index() << 8 * (tile.level() + 1);
    }
}
