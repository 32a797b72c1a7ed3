package org.wardledger.log;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The tiles over some leaf hashes, made by the definition alone: each hash is the root over the full tile below it. */
record TilesOf(List<byte[]> leafHashes) implements Tiles.Source {
    @Override
    public byte[] read(Tile tile) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (int at = 0; at < tile.width(); at++) {
            hashes.writeBytes(root(tile.level(), tile.index() * Tile.FULL + at));
        }
        return hashes.toByteArray();
    }

    private byte[] root(int level, long index) {
        return level == 0
                ? leafHashes.get((int) index)
                : Tiles.root(read(new Tile(level - 1, index, Tile.FULL)), 0, Tile.FULL);
    }
}
