package org.wardledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of a key that signs notes, under the name of who signs (khóa kiểm chứng). Its written form is a vkey:
 * {@code name+keyid+key} (C2SP signed-note 1.0.0, tlog-cosignature 1.0.1).
 */
public final class VerifierKey {
    private static final int PUBLIC_BYTES = 32;
    private static final int TIME_BYTES = 8;
    /** What precedes the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410, section 4). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final Type type;
    private final byte[] raw;
    private final PublicKey key;

    /** What a key of a name may sign; the two never share a key. */
    public enum Type {
        /** The log's own signature. */
        LOG((byte) 1),
        /** A witness: what it saw of a log, and when. */
        COSIGNATURE((byte) 4);

        private final byte mark;

        Type(byte mark) {
            this.mark = mark;
        }
    }

    public VerifierKey(String name, Type type, byte[] raw) {
        if (!isName(name) || raw.length != PUBLIC_BYTES) {
            throw new IllegalArgumentException("no key: a name without spaces or plus, and " + PUBLIC_BYTES + " bytes");
        }
        this.name = name;
        this.type = type;
        this.raw = raw.clone();
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(ByteBuffer.allocate(X509_PREFIX.length + PUBLIC_BYTES)
                            .put(X509_PREFIX)
                            .put(raw)
                            .array()));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not an Ed25519 key: " + name, notAKey);
        }
    }

    /** Reads a vkey; {@link NotVerified} (not understood) names what is wrong with it. */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        try {
            if (parts.length == 3) {
                byte[] typed = Base64.getDecoder().decode(parts[2]);
                for (Type type : Type.values()) {
                    if (typed.length == PUBLIC_BYTES + 1 && typed[0] == type.mark) {
                        VerifierKey key = new VerifierKey(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
                        if (key.vkey().equals(vkey)) {
                            return key;
                        }
                    }
                }
            }
        } catch (IllegalArgumentException broken) {
            throw NotVerified.notUnderstood("not a verifier key: " + vkey + " (" + broken.getMessage() + ")");
        }
        throw NotVerified.notUnderstood(
                "not a verifier key, or its id does not belong to it: " + vkey + " (name+id+key, Ed25519)");
    }

    /** Whether a name may stand in a key and under a note: not empty, no spaces, no plus. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(point -> Character.isWhitespace(point)
                                || Character.isSpaceChar(point)
                                || Character.isISOControl(point)
                                || point == '+');
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** The first four bytes of SHA-256(name ‖ newline ‖ type ‖ key). */
    public int keyId() {
        return ByteBuffer.wrap(Sha256.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', type.mark}, raw))
                .getInt();
    }

    /** Its written form. */
    public String vkey() {
        byte[] typed =
                ByteBuffer.allocate(1 + raw.length).put(type.mark).put(raw).array();
        return name + "+" + HexFormat.of().toHexDigits(keyId()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** Whether it is the same key, under whatever name and for whatever use. */
    boolean wrapsSameKeyAs(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    boolean isNamedBy(Note.Signature signature) {
        return signature.keyId() == keyId() && signature.name().equals(name);
    }

    /** Whether the line names this key and this key made it. */
    public boolean signed(String text, Note.Signature signature) {
        return isNamedBy(signature) && verifies(text, signature);
    }

    /** Whether this key made the signature over the text. */
    public boolean verifies(String text, Note.Signature signature) {
        return switch (type) {
            case LOG -> verifiesRaw(text.getBytes(StandardCharsets.UTF_8), signature.signature());
            case COSIGNATURE ->
                time(signature).isPresent()
                        && verifiesRaw(
                                cosigned(text, time(signature).orElseThrow()),
                                Arrays.copyOfRange(signature.signature(), TIME_BYTES, signature.signature().length));
        };
    }

    /** When a witness cosigned, in seconds since 1970; not to be believed before the signature was verified. */
    public static Optional<Long> time(Note.Signature cosignature) {
        byte[] blob = cosignature.signature();
        if (blob.length <= TIME_BYTES) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(blob).getLong();
        return seconds < 0 ? Optional.empty() : Optional.of(seconds);
    }

    /** What a witness signs: the time and the checkpoint's text (C2SP tlog-cosignature 1.0.1). */
    static byte[] cosigned(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether these are the 64 bytes this key makes of a message. */
    public boolean verifiesRaw(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException wrongShape) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && key.vkey().equals(vkey());
    }

    @Override
    public int hashCode() {
        return vkey().hashCode();
    }

    @Override
    public String toString() {
        return vkey();
    }
}
