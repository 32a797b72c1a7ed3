package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one case (khóa của một vụ việc): seals its texts, opens them, and is gone when the case is erased.
 *
 * <p>Stored: version || key id || s || commit tag || nonce || ciphertext || GCM tag. These bytes are in the ledger for
 * good; a change is a new version beside this one.
 */
final class CaseKey {
    static final int SECRET_BYTES = 32;

    private static final byte VERSION = 1;
    private static final int ID_BYTES = 16;
    private static final int S_BYTES = 32;
    private static final int AES_KEY_BYTES = 32;
    private static final int COMMIT_TAG_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int GCM_TAG_BYTES = 16;
    private static final int HEAD_BYTES = 1 + ID_BYTES + S_BYTES + COMMIT_TAG_BYTES + NONCE_BYTES;

    // Longer than s, so that no s, padded as HMAC pads its keys, can ever stand for it.
    private static final byte[] REQUEST_TAG_SALT =
            "wardledger: request tag of a text about a case, version 1".getBytes(UTF_8);

    private final UUID id;
    private final byte[] secret;

    CaseKey(UUID id, byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a case key has " + SECRET_BYTES + " bytes");
        }
        this.id = id;
        this.secret = secret.clone();
    }

    UUID id() {
        return id;
    }

    byte[] wrappedBy(MasterKey masterKey) {
        return masterKey.wrap(id, secret);
    }

    byte[] seal(String kind, String field, byte[] text, SecureRandom random) {
        byte[] s = new byte[S_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(s);
        random.nextBytes(nonce);
        Derived derived = derive(s, kind, field);
        try {
            byte[] encrypted = gcm(Cipher.ENCRYPT_MODE, derived.aesKey(), nonce, text, 0);
            return ByteBuffer.allocate(HEAD_BYTES + encrypted.length)
                    .put(VERSION)
                    .put(bytes(id))
                    .put(s)
                    .put(derived.commitTag())
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES-GCM", missing);
        }
    }

    byte[] open(String kind, String field, byte[] stored) {
        if (!idIn(stored).equals(id)) {
            throw new BrokenSeal();
        }
        ByteBuffer head = ByteBuffer.wrap(stored).position(1 + ID_BYTES);
        byte[] s = take(head, S_BYTES);
        byte[] commitTag = take(head, COMMIT_TAG_BYTES);
        byte[] nonce = take(head, NONCE_BYTES);
        Derived derived = derive(s, kind, field);
        // AES-GCM alone lets an insider prepare one ciphertext that opens to two texts under two keys,
        // and the log would vouch for both; this tag fits one key only.
        if (!MessageDigest.isEqual(commitTag, derived.commitTag())) {
            throw new BrokenSeal();
        }
        try {
            return gcm(Cipher.DECRYPT_MODE, derived.aesKey(), nonce, stored, HEAD_BYTES);
        } catch (AEADBadTagException altered) {
            throw new BrokenSeal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES-GCM", missing);
        }
    }

    /** The key a stored value was sealed with. */
    static UUID idIn(byte[] stored) {
        if (stored.length < HEAD_BYTES + GCM_TAG_BYTES || stored[0] != VERSION) {
            throw new BrokenSeal();
        }
        ByteBuffer id = ByteBuffer.wrap(stored, 1, ID_BYTES);
        return new UUID(id.getLong(), id.getLong());
    }

    /** Recognises the same text of the same case again, and tells nobody without the key anything about it. */
    byte[] requestTag(byte[] text) {
        return Hkdf.hmac(Hkdf.derive(secret, REQUEST_TAG_SALT, bytes(id), SECRET_BYTES), text);
    }

    private Derived derive(byte[] s, String kind, String field) {
        byte[] kindBytes = kind.getBytes(UTF_8);
        byte[] fieldBytes = field.getBytes(UTF_8);
        // Lengths first: ("ab", "c") and ("a", "bc") must not derive the same key.
        byte[] info = ByteBuffer.allocate(2 * Integer.BYTES + kindBytes.length + fieldBytes.length + ID_BYTES)
                .putInt(kindBytes.length)
                .put(kindBytes)
                .putInt(fieldBytes.length)
                .put(fieldBytes)
                .put(bytes(id))
                .array();
        byte[] derived = Hkdf.derive(secret, s, info, AES_KEY_BYTES + COMMIT_TAG_BYTES);
        return new Derived(
                Arrays.copyOf(derived, AES_KEY_BYTES), Arrays.copyOfRange(derived, AES_KEY_BYTES, derived.length));
    }

    private static byte[] gcm(int mode, byte[] key, byte[] nonce, byte[] input, int from)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(GCM_TAG_BYTES * Byte.SIZE, nonce));
        return cipher.doFinal(input, from, input.length - from);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] take(ByteBuffer from, int bytes) {
        byte[] taken = new byte[bytes];
        from.get(taken);
        return taken;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
    private record Derived(byte[] aesKey, byte[] commitTag) {
        @Override
        public String toString() {
            return "Derived[…]";
        }
    }
}
