package org.wardledger.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Field of an administrative procedure, from the office's list (lĩnh vực thủ tục): {@code hộ tịch}. */
public record DossierField(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierField {}

    @Override
    public String toString() {
        return value;
    }
}
