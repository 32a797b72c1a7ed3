package org.wardledger.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The reference tree of Certificate Transparency, with the keys of RFC 8032, section 7.1, TEST 1 and TEST 2. */
final class KnownTree {
    static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    static final SigningKey LOG = key(
            "example.com/log",
            VerifierKey.Type.LOG,
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    static final SigningKey WITNESS = key(
            "witness.example/w1",
            VerifierKey.Type.COSIGNATURE,
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    static final long COSIGNED_AT = 1_700_000_000L;

    private KnownTree() {}

    static MerkleTree tree() {
        return of(LEAVES.stream().map(Leaf::hash).toList());
    }

    /** The subtrees by nothing but the definition. */
    static MerkleTree of(List<byte[]> hashes) {
        return new MerkleTree((height, index) -> root(hashes, (int) (index << height), (int) ((index + 1) << height)));
    }

    private static byte[] root(List<byte[]> hashes, int from, int to) {
        return to - from == 1
                ? hashes.get(from)
                : MerkleTree.node(root(hashes, from, (from + to) / 2), root(hashes, (from + to) / 2, to));
    }

    /** Leaf hashes as good as any. */
    static List<byte[]> hashes(int count) {
        return LongStream.range(0, count)
                .mapToObj(number -> Leaf.hash(Long.toString(number).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    static Note note() {
        Checkpoint checkpoint = new Checkpoint("example.com/log", 8, tree().root(8));
        return new Note(
                checkpoint.text(),
                List.of(LOG.sign(checkpoint.text()), WITNESS.cosign(checkpoint.text(), COSIGNED_AT)));
    }

    static SigningKey key(String name, VerifierKey.Type type, String seed, String raw) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            HexFormat.of().parseHex("302e020100300506032b657004220420" + seed)));
            return SigningKey.of(new VerifierKey(name, type, HexFormat.of().parseHex(raw)), key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
