package org.wardledger.ledger;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), by hand until Java 25 is our floor and brings its own. */
final class Hkdf {
    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    static byte[] derive(byte[] key, byte[] salt, byte[] info, int bytes) {
        if (bytes < 1 || bytes > 255 * HASH_BYTES) {
            throw new IllegalArgumentException("HKDF-SHA-256 gives 1 to 8160 bytes");
        }
        // RFC 5869, 2.2: no salt means a salt of zeros; Java would refuse an empty key.
        byte[] extracted = hmac(salt.length == 0 ? new byte[HASH_BYTES] : salt, key);
        byte[] derived = new byte[bytes];
        byte[] block = new byte[0];
        for (int counter = 1, done = 0; done < bytes; counter++, done += HASH_BYTES) {
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.writeBytes(block);
            input.writeBytes(info);
            input.write(counter);
            block = hmac(extracted, input.toByteArray());
            System.arraycopy(block, 0, derived, done, Math.min(HASH_BYTES, bytes - done));
        }
        return derived;
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + HMAC, missing);
        }
    }
}
