package org.wardledger.office;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a program signs in with in an official's place (mã truy cập); the secret itself is not part of it. */
public record ApiToken(
        UUID id,
        String account,
        @Nullable Long capacity,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {
    /** Lets a secret that slipped into a text be recognised as ours. */
    static final String PREFIX = "sophuong_";

    static final int SECRET_BYTES = 32;

    static String written(byte[] secret) {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The only form in which a secret is kept; 32 random bytes need neither salt nor slowness. */
    static byte[] digest(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The bytes behind a written token, or none where it is not one. */
    static byte @Nullable [] secret(String written) {
        if (!written.startsWith(PREFIX)) {
            return null;
        }
        try {
            byte[] secret = Base64.getUrlDecoder().decode(written.substring(PREFIX.length()));
            return secret.length == SECRET_BYTES ? secret : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
