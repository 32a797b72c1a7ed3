package org.wardledger.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the log. */
final class Sha256 {
    /** Length of a hash, in bytes. */
    static final int BYTES = 32;

    private Sha256() {}

    static byte[] of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
