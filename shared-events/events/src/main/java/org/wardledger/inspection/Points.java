package org.wardledger.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A score as stated, in points with at most two decimals and a decimal point (điểm): {@code 95.5}. */
public record Points(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Points {}

    @Override
    public String toString() {
        return value;
    }
}
