package org.wardledger.reception;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stream of one reception session, or of one schedule, in the ledger. */
public record ReceptionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReceptionId {}

    @Override
    public String toString() {
        return value;
    }
}
