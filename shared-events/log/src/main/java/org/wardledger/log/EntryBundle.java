package org.wardledger.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 leaves in one file, each behind its length in two bytes (C2SP tlog-tiles, log entries). */
public final class EntryBundle {
    private EntryBundle() {}

    public static byte[] write(List<byte[]> leaves) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] leaf : leaves) {
            if (leaf.length > Leaf.BYTES_MAX) {
                throw new IllegalArgumentException("a leaf of " + leaf.length + " bytes fits no bundle");
            }
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    /** The {@code width} leaves of a bundle; {@link NotVerified} where it holds fewer, more or surplus bytes. */
    public static List<byte[]> read(Tile tile, byte[] bundle) {
        List<byte[]> leaves = new ArrayList<>();
        int at = 0;
        while (at < bundle.length) {
            int from = at + 2;
            int length = from > bundle.length ? -1 : (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            if (length < 0 || from + length > bundle.length) {
                throw NotVerified.failed(
                        tile.path() + " breaks off within entry " + (tile.index() * Tile.FULL + leaves.size()));
            }
            leaves.add(Arrays.copyOfRange(bundle, from, from + length));
            at = from + length;
        }
        if (leaves.size() != tile.width()) {
            throw NotVerified.failed(tile.path() + " holds " + leaves.size() + " entries instead of " + tile.width());
        }
        return leaves;
    }
}
