package org.wardledger.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Streams;

/** The stream of one dossier in the ledger. Made from office and code, so that no code stands twice. */
public record DossierId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {}

    /** The dossier with this code at the office's counter. */
    public static DossierId of(String office, RecordNumber code) {
        return new DossierId(Streams.named("dossier", office, code.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
