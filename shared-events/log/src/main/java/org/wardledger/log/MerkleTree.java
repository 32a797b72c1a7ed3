package org.wardledger.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The append-only tree over the leaves of a log (cây Merkle; RFC 6962, section 2.1). A tree of n > 1 leaves splits at the
 * largest power of two below n, so every left part is complete: whoever knows the roots of complete subtrees knows the
 * tree.
 */
public final class MerkleTree {
    private static final byte[] NODE = {1};
    /** The root of no leaves. */
    static final byte[] EMPTY = Sha256.of(new byte[0]);

    private final Subtrees subtrees;

    public MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** Where the roots of complete subtrees come from. */
    @FunctionalInterface
    public interface Subtrees {
        /** The root over the 2^height leaves from {@code index · 2^height} on; a leaf hash at height 0. */
        byte[] root(int height, long index);
    }

    /** The root over two subtrees: SHA-256(0x01 ‖ left ‖ right). */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The root over the first {@code size} leaves; of no leaves, the hash of nothing. */
    public byte[] root(long size) {
        return size == 0 ? EMPTY.clone() : root(0, size);
    }

    /** What leads from a leaf to the root of the first {@code size} leaves, from its sibling upwards. */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        List<byte[]> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /** What shows that the first {@code size} leaves begin with the first {@code oldSize}; nothing where either is trivial. */
    public List<byte[]> consistency(long oldSize, long size) {
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("a tree of " + size + " does not begin with " + oldSize);
        }
        List<byte[]> proof = new ArrayList<>();
        if (oldSize > 0 && oldSize < size) {
            consistency(oldSize, 0, size, true, proof);
        }
        return proof;
    }

    private byte[] root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(height, from >> height);
        }
        long split = from + below(leaves);
        return node(root(from, split), root(split, to));
    }

    private void inclusion(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + below(to - from);
        if (index < split) {
            inclusion(index, from, split, path);
            path.add(root(split, to));
        } else {
            inclusion(index, split, to, path);
            path.add(root(from, split));
        }
    }

    /** @param whole whether the old tree is this very part, whose root its reader knows already */
    private void consistency(long oldTo, long from, long to, boolean whole, List<byte[]> proof) {
        if (oldTo == to) {
            if (!whole) {
                proof.add(root(from, to));
            }
            return;
        }
        long split = from + below(to - from);
        if (oldTo <= split) {
            consistency(oldTo, from, split, whole, proof);
            proof.add(root(split, to));
        } else {
            consistency(oldTo, split, to, false, proof);
            proof.add(root(from, split));
        }
    }

    /** The largest power of two below {@code leaves}. */
    private static long below(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
