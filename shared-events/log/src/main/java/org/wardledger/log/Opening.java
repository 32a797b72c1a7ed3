package org.wardledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens the commitment of a leaf to whoever is entitled to the record (bản mở cam kết): the salt and the envelope, which
 * vouches for the stored payload. Both documents have one spelling, so they are read by comparing, not by parsing JSON.
 */
record Opening(byte[] salt, byte[] envelope) {
    static final int BYTES_MAX = 64 * 1024;

    private static final ZoneId WARD_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Identifiers need no escapes; without them the pattern costs no more than the length of what it reads. */
    private static final String TEXT = "\"([^\"\\\\\\x00-\\x1f]*)\"";

    private static final String HASH = "\"([0-9a-f]{64})\"";
    private static final String NUMBER = "(0|[1-9][0-9]{0,15})";
    private static final Pattern FILE =
            Pattern.compile("\\{\"envelope\":\"([A-Za-z0-9+/=]+)\",\"salt\":\"([A-Za-z0-9+/=]+)\"}\n?");
    private static final Pattern ENVELOPE = Pattern.compile("\\{\"eventId\":" + TEXT + ",\"kind\":" + TEXT
            + ",\"metadataHash\":" + HASH + ",\"office\":" + TEXT + ",\"payloadHash\":" + HASH
            + ",\"recordedAt\":\"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z)\",\"revision\":"
            + NUMBER + ",\"sequence\":" + NUMBER + ",\"stream\":" + TEXT + "}");
    private static final Pattern LEAF =
            Pattern.compile("(?s)\\{\"commitment\":" + HASH + ",\"kind\":" + TEXT + ",\"office\":"
                    + TEXT + ",\"public\":\\{.*},\"recordedOn\":\"([0-9]{4}-[0-9]{2}-[0-9]{2})\",\"revision\":" + NUMBER
                    + ",\"v\":1}");

    /** Reads the file; {@link NotVerified} where it is not written exactly so. */
    static Opening parse(byte[] file) {
        Matcher members = FILE.matcher(text(file, "the opening"));
        if (!members.matches()) {
            throw NotVerified.failed(
                    "not an opening: it should be {\"envelope\":\"…\",\"salt\":\"…\"}, both in base64");
        }
        Opening opening = new Opening(decoded(members.group(2)), decoded(members.group(1)));
        // With a shorter salt the rest of it could be taken for the beginning of another envelope.
        if (opening.salt.length != Leaf.SALT_BYTES) {
            throw NotVerified.failed("a salt has " + Leaf.SALT_BYTES + " bytes, not " + opening.salt.length);
        }
        return opening;
    }

    /** Checks that it is this leaf's opening and that both say the same; what it then says of the record. */
    String opens(byte[] leaf) {
        Matcher shown = LEAF.matcher(text(leaf, "the leaf"));
        if (!shown.matches()) {
            throw NotVerified.failed("the leaf is not one of this version, so nothing says what it commits to");
        }
        if (!MessageDigest.isEqual(
                Leaf.commitment(salt, envelope), HexFormat.of().parseHex(shown.group(1)))) {
            throw NotVerified.failed("the opening is not what the leaf commits to");
        }
        Matcher said = read();
        boolean agree = (shown.group(2).equals("sealed") || shown.group(2).equals(said.group(2)))
                && shown.group(3).equals(said.group(4))
                && shown.group(5).equals(said.group(7))
                && shown.group(4).equals(day(said.group(6)).toString());
        if (!agree) {
            throw NotVerified.failed(
                    "the leaf and what it commits to do not say the same kind, office, revision and day");
        }
        return "it opens what the leaf commits to: %s, event %s, number %s of %s, recorded at %s"
                .formatted(said.group(2), said.group(1), said.group(8), said.group(9), said.group(6));
    }

    /** Checks a stored payload against the envelope; only after {@link #opens} is that worth anything. */
    void vouchesFor(byte[] payload) {
        if (!HexFormat.of().formatHex(Sha256.of(payload)).equals(read().group(5))) {
            throw NotVerified.failed("the payload is not the one that was recorded");
        }
    }

    private Matcher read() {
        Matcher members = ENVELOPE.matcher(text(envelope, "the envelope"));
        if (!members.matches()) {
            throw NotVerified.failed("the envelope does not have its nine members in their one spelling");
        }
        return members;
    }

    private static LocalDate day(String instant) {
        try {
            return Instant.parse(instant).atZone(WARD_ZONE).toLocalDate();
        } catch (DateTimeException noTime) {
            throw NotVerified.failed("the envelope names no time: " + instant);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException broken) {
            throw NotVerified.failed("not an opening: " + broken.getMessage());
        }
        throw NotVerified.failed("not an opening in its one spelling of base64");
    }

    private static String text(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw NotVerified.failed(what + " is not UTF-8");
        }
    }
}
