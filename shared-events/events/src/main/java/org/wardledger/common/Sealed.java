package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;

/**
 * Text about citizens, encrypted before it is recorded (nội dung niêm phong). It stays ciphertext everywhere; only the
 * vault opens it, for a stated purpose, until its key is erased.
 */
public record Sealed(@JsonValue String ciphertext) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sealed {}

    /** The ciphertext as bytes, for the vault. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(ciphertext);
    }

    public static Sealed of(byte[] ciphertext) {
        return new Sealed(Base64.getEncoder().encodeToString(ciphertext));
    }
}
