package org.wardledger.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stream of one dossier in the ledger. Made from office and code, so that no code stands twice. */
public record DossierId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {}

    @Override
    public String toString() {
        return value;
    }
}
