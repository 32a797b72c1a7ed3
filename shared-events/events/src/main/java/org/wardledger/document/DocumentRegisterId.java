package org.wardledger.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The register in which one body numbers its documents of one type in one year (sổ đăng ký văn bản). */
public record DocumentRegisterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentRegisterId {}

    /** Normative documents carry the year in their number and run in a series of their own. */
    public static DocumentRegisterId of(String office, Body issuer, DocumentType type, int year, boolean normative) {
        return new DocumentRegisterId(Streams.named(
                "document-register",
                office,
                issuer.value(),
                type.name(),
                Integer.toString(year),
                normative ? "normative" : "administrative"));
    }

    @Override
    public String toString() {
        return value;
    }
}
