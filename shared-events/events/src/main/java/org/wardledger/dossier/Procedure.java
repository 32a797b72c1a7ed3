package org.wardledger.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An administrative procedure by its name in the published list (thủ tục hành chính). */
public record Procedure(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Procedure {}

    @Override
    public String toString() {
        return value;
    }
}
