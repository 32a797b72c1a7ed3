package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.WardEvent;

/** An action that put a document on record which the report may cite: number, day, issuer and subject (trích dẫn được). */
public interface Citable extends WardEvent {
    DocumentId documentId();

    DocumentType type();

    /** As registered; none where nobody kept it. */
    @Nullable
    DocumentCode code();

    /** The day the document bears; none where it is not known, and then none is ever given to it. */
    @Nullable
    LocalDate documentOn();

    Body issuer();

    /** Bodies that signed with the issuer. */
    default @Nullable List<Body> coIssuers() {
        return null;
    }

    String subject();

    @Nullable
    Topic topic();

    /** The year it governs, where that is not the year of its day. */
    default @Nullable Integer forYear() {
        return null;
    }
}
