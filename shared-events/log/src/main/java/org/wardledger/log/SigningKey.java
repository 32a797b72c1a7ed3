package org.wardledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * A key that signs notes (khóa ký). An interface, because an office may keep it in a device: what signs must be able to do
 * pure Ed25519, nothing else.
 */
public interface SigningKey {
    VerifierKey verifier();

    /** The 64 bytes of a pure Ed25519 signature (RFC 8032), the same for the same message every time. */
    byte[] sign(byte[] message);

    /** The log's line under a text. */
    default Note.Signature sign(String text) {
        return line(sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A witness's line under a checkpoint's text, at a time in seconds since 1970. */
    default Note.Signature cosign(String text, long seconds) {
        byte[] signature = sign(VerifierKey.cosigned(text, seconds));
        return line(ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array());
    }

    private Note.Signature line(byte[] signature) {
        return new Note.Signature(verifier().name(), verifier().keyId(), signature);
    }

    /** A key at hand, as from a file. */
    static SigningKey of(VerifierKey verifier, PrivateKey key) {
        return new SigningKey() {
            @Override
            public VerifierKey verifier() {
                return verifier;
            }

            @Override
            public byte[] sign(byte[] message) {
                try {
                    Signature signer = Signature.getInstance("Ed25519");
                    signer.initSign(key);
                    signer.update(message);
                    return signer.sign();
                } catch (GeneralSecurityException broken) {
                    throw new IllegalStateException("the key of " + verifier.name() + " does not sign", broken);
                }
            }
        };
    }
}
