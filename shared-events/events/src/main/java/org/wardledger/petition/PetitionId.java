package org.wardledger.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stream of one petition in the ledger. Made from office and number, so that no number stands twice. */
public record PetitionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PetitionId {}

    @Override
    public String toString() {
        return value;
    }
}
