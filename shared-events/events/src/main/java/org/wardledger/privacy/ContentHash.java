package org.wardledger.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** SHA-256 of an attachment as it is kept, encrypted, in lower-case hex; the hash of the paper itself would outlive its erasure. */
public record ContentHash(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentHash {}

    @Override
    public String toString() {
        return value;
    }
}
