package org.wardledger.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Citable;
import org.wardledger.document.CitableFacts;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentNumber;

/** A document on record, and the entry that put it there (văn bản có trong sổ). */
public record Paper(long position, Citable document) {
    /** By day and number, as an office lists its documents; those without a known day come last. */
    static final Comparator<Paper> IN_ORDER = Comparator.comparing((Paper paper) ->
                    Optional.ofNullable(paper.document.documentOn()).orElse(LocalDate.MAX))
            .thenComparingInt(
                    paper -> paper.number().map(DocumentNumber::number).orElse(Integer.MAX_VALUE))
            .thenComparing(paper -> paper.number().map(DocumentNumber::suffix).orElse(""))
            .thenComparingLong(Paper::position);

    LocalDate governs() {
        return CitableFacts.governs(document);
    }

    boolean isReceived() {
        return document instanceof DocumentReceived;
    }

    /** Whether it bears this number, however the two are spelled. */
    boolean bears(DocumentCode code) {
        DocumentCode own = document.code();
        return own != null && CitableFacts.key(own).equals(CitableFacts.key(code));
    }

    private Optional<DocumentNumber> number() {
        return Optional.ofNullable(document.code()).flatMap(DocumentNumber::of);
    }
}
