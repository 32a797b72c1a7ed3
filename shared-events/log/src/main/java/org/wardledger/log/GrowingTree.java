package org.wardledger.log;

import java.util.ArrayList;
import java.util.List;

/** A tree that is given one leaf after another and keeps no more than its few complete subtrees. */
public final class GrowingTree {
    /** Roots of complete subtrees from the largest to the smallest; their sizes are the bits of {@link #size}. */
    private final List<byte[]> complete = new ArrayList<>();

    private long size;

    /** Leaves so far. */
    public long size() {
        return size;
    }

    public void append(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long carried = size; (carried & 1) == 1; carried >>= 1) {
            hash = MerkleTree.node(complete.removeLast(), hash);
        }
        complete.add(hash);
        size++;
    }

    /** The root over the leaves so far. */
    public byte[] root() {
        if (complete.isEmpty()) {
            return MerkleTree.EMPTY.clone();
        }
        byte[] root = complete.getLast();
        for (int at = complete.size() - 2; at >= 0; at--) {
            root = MerkleTree.node(complete.get(at), root);
        }
        return root;
    }
}
