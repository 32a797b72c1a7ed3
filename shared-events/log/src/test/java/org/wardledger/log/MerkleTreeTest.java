package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {
    private final MerkleTree known = KnownTree.tree();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_roots_are_those_of_the_reference_tree(long size, String root) {
        assertThat(hex(known.root(size))).isEqualTo(root);
        GrowingTree growing = new GrowingTree();
        KnownTree.LEAVES.stream().limit(size).map(Leaf::hash).forEach(growing::append);
        assertThat(hex(growing.root())).isEqualTo(root);
    }

    @Test
    void the_ways_up_are_those_of_the_reference_tree() {
        assertThat(known.inclusion(0, 8).stream().map(MerkleTreeTest::hex))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(known.inclusion(5, 8).stream().map(MerkleTreeTest::hex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void the_consistency_proofs_are_those_of_the_reference_tree() {
        assertThat(known.consistency(6, 8).stream().map(MerkleTreeTest::hex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(known.consistency(2, 5).stream().map(MerkleTreeTest::hex))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        assertThat(known.consistency(8, 8)).isEmpty();
    }

    /** Every pair of proofs up to 130 leaves holds, and holds for no other root, place or size. */
    @Test
    void every_proof_of_a_small_tree_holds_and_no_other_does() {
        List<byte[]> hashes = KnownTree.hashes(130);
        MerkleTree tree = KnownTree.of(hashes);
        for (int size = 1; size <= hashes.size(); size++) {
            byte[] root = tree.root(size);
            byte[] other = tree.root(size - 1L);
            for (int at = 0; at < size; at++) {
                List<byte[]> path = tree.inclusion(at, size);
                assertThat(MerkleProof.includes(hashes.get(at), at, size, path, root))
                        .isTrue();
                assertThat(MerkleProof.includes(hashes.get(at), at, size, path, other))
                        .isFalse();
                assertThat(MerkleProof.includes(hashes.get(at), at + 1L, size, path, root))
                        .isFalse();
                assertThat(MerkleProof.includes(hashes.get(at ^ 1), at, size, path, root))
                        .isFalse();
            }
            for (int old = 0; old <= size; old++) {
                List<byte[]> proof = tree.consistency(old, size);
                assertThat(MerkleProof.isConsistent(old, tree.root(old), size, root, proof))
                        .isTrue();
                assertThat(MerkleProof.isConsistent(old, tree.root(old), size, other, proof))
                        .isEqualTo(old == 0);
                assertThat(old > 1 && MerkleProof.isConsistent(old - 1L, tree.root(old), size, root, proof))
                        .isFalse();
            }
        }
    }

    /** Against the definition, taken leaf by leaf; the widths at which a level of tiles begins or ends. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 1000, 65535, 65536, 65537, 70000})
    void tiles_and_growth_give_the_root_of_the_definition(int size) {
        List<byte[]> hashes = KnownTree.hashes(size);
        byte[] naive = size == 0 ? Sha256.of(new byte[0]) : naive(hashes);
        GrowingTree growing = new GrowingTree();
        hashes.forEach(growing::append);

        assertThat(growing.root()).isEqualTo(naive);
        assertThat(new MerkleTree(new Tiles(new TilesOf(hashes), size)).root(size))
                .isEqualTo(naive);
    }

    private static byte[] naive(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        return MerkleTree.node(naive(hashes.subList(0, split)), naive(hashes.subList(split, hashes.size())));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
