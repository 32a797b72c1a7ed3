package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stream in which one register of one office and year is attested. */
public record RegisterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegisterId {}

    @Override
    public String toString() {
        return value;
    }
}
