package org.wardledger.log;

import java.security.MessageDigest;
import java.util.List;

/** Whether a proof holds (kiểm chứng; RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class MerkleProof {
    private MerkleProof() {}

    /** Whether {@code path} leads from this leaf, in this place, to this root. */
    public static boolean includes(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.node(sibling, hash);
                // A last node without a sibling of its own rises until it is a right one.
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether {@code proof} shows that the tree with the second root begins with the tree with the first. */
    public static boolean isConsistent(long oldSize, byte[] oldRoot, long size, byte[] root, List<byte[]> proof) {
        if (oldSize < 0 || oldSize > size) {
            return false;
        }
        if (oldSize == size) {
            return proof.isEmpty() && MessageDigest.isEqual(oldRoot, root);
        }
        if (oldSize == 0) {
            return proof.isEmpty() && MessageDigest.isEqual(oldRoot, MerkleTree.EMPTY);
        }
        if (proof.isEmpty()) {
            return false;
        }
        boolean complete = Long.bitCount(oldSize) == 1;
        long node = oldSize - 1;
        long last = size - 1;
        int rightmost = Long.numberOfTrailingZeros(~node);
        node >>= rightmost;
        last >>= rightmost;
        byte[] older = complete ? oldRoot : proof.getFirst();
        byte[] newer = older;
        for (byte[] hash : proof.subList(complete ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = MerkleTree.node(hash, older);
                newer = MerkleTree.node(hash, newer);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newer = MerkleTree.node(newer, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(older, oldRoot) && MessageDigest.isEqual(newer, root);
    }
}
