package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A residential group as it was called on the day (tổ dân phố): {@code TDP1}. */
public record ResidentialGroup(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResidentialGroup {}

    @Override
    public String toString() {
        return value;
    }
}
