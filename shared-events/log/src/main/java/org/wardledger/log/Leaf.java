package org.wardledger.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;

/**
 * What the public log keeps of one entry (lá): its public part in clear, everything else behind a salted commitment.
 * Version 1 of the rules; any change of them changes {@code v}.
 */
public final class Leaf {
    /** An entry bundle gives a leaf's length in 16 bits (C2SP tlog-tiles, entry bundles). */
    public static final int BYTES_MAX = 65_535;

    /** Length of the salt under a commitment, in bytes. */
    public static final int SALT_BYTES = 32;

    private static final int VERSION = 1;
    private static final byte[] LEAF = {0};
    private static final ZoneId WARD_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Leaf() {}

    /** What the leaf commits to; shown to those entitled to the record. */
    public record Envelope(
            String eventId,
            String kind,
            String office,
            String stream,
            long sequence,
            int revision,
            Instant recordedAt,
            byte[] payload,
            byte[] metadata) {

        /** The canonical bytes of the envelope: it names payload and metadata by the hashes of their stored bytes. */
        public byte[] bytes() {
            return CanonicalJson.write(Map.of(
                    "eventId", eventId,
                    "kind", kind,
                    "metadataHash", HexFormat.of().formatHex(Sha256.of(metadata)),
                    "office", office,
                    "payloadHash", HexFormat.of().formatHex(Sha256.of(payload)),
                    "recordedAt", MILLISECONDS.format(recordedAt),
                    "revision", revision,
                    "sequence", sequence,
                    "stream", stream));
        }

        /** SHA-256 over salt and envelope. */
        public byte[] commitment(byte[] salt) {
            return Leaf.commitment(salt, bytes());
        }
    }

    /**
     * The public bytes of an entry.
     *
     * @param publicKind the kind, or the literal {@code sealed}
     * @param publicMembers what of the action stands readable
     * @throws IllegalArgumentException when the leaf would be longer than {@value #BYTES_MAX} bytes
     */
    public static byte[] bytes(Envelope envelope, byte[] salt, String publicKind, Map<String, ?> publicMembers) {
        byte[] leaf = CanonicalJson.write(Map.of(
                "commitment", HexFormat.of().formatHex(envelope.commitment(salt)),
                "kind", publicKind,
                "office", envelope.office(),
                "public", publicMembers,
                "recordedOn",
                        envelope.recordedAt().atZone(WARD_ZONE).toLocalDate().toString(),
                "revision", envelope.revision(),
                "v", VERSION));
        if (leaf.length > BYTES_MAX) {
            throw new IllegalArgumentException("a leaf of " + leaf.length + " bytes; " + BYTES_MAX + " at most");
        }
        return leaf;
    }

    /** SHA-256 over salt and envelope, which the leaf shows in their stead. */
    public static byte[] commitment(byte[] salt, byte[] envelope) {
        return Sha256.of(salt, envelope);
    }

    /** The hash of a leaf in the tree: SHA-256(0x00 ‖ leaf) (RFC 6962, section 2.1). */
    public static byte[] hash(byte[] leaf) {
        return Sha256.of(LEAF, leaf);
    }
}
