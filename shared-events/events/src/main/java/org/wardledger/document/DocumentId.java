package org.wardledger.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Streams;

/** The stream of one document in the ledger, named after its place in its register, so that no number stands twice. */
public record DocumentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {}

    /** The document with this number in a register, the number as {@link DocumentNumber#inRegister} has it. */
    public static DocumentId of(DocumentRegisterId register, String number) {
        return new DocumentId(Streams.named("document", register.value(), number));
    }

    /** A document without a number, known by what it says and the day it was entered (văn bản không rõ số). */
    public static DocumentId unnumbered(
            String office, Body issuer, DocumentType type, LocalDate enteredOn, String subject) {
        return new DocumentId(
                Streams.named("document", office, issuer.value(), type.name(), enteredOn.toString(), subject));
    }

    /** A document of which this system keeps no more than its number in the paper secret register. */
    public static DocumentId secret(String office, RecordNumber secretRegisterNumber) {
        return new DocumentId(Streams.named("document-secret", office, secretRegisterNumber.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
