package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The fingerprint of two sides that do not agree (mã mâu thuẫn): sixteen hexadecimal digits over the words of both. */
public record ClaimKey(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimKey {}

    @Override
    public String toString() {
        return value;
    }
}
