package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Links the published steps of one case. Random, never a number its sender knows, never derived from one. */
public record CaseRef(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseRef {}

    @Override
    public String toString() {
        return value.toString();
    }
}
