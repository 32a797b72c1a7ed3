package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Text an official wrote for the report, in his own words (đoạn văn): kept out of the leaf, published with the issued report. */
public record Authored(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Authored {}

    @Override
    public String toString() {
        return value;
    }
}
