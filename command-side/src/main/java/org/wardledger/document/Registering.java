package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/**
 * A request that puts a document on record under its number (vào sổ văn bản). Issuer, type, year and number make it the
 * document it is; without a number its issuer, type, day of entry and subject do.
 */
public interface Registering extends WardCommand {
    String office();

    DocumentType type();

    @Nullable
    DocumentCode code();

    @Nullable
    LocalDate documentOn();

    LocalDate occurredOn();

    Body issuer();

    /** What tells documents without a number apart. */
    String distinction();

    /** The record; also the answer to the component of that name. */
    default DocumentId documentId() {
        DocumentCode code = code();
        if (code == null) {
            return DocumentId.unnumbered(office(), issuer(), type(), occurredOn(), distinction());
        }
        return DocumentId.of(
                registerId(code),
                DocumentNumber.of(code).map(DocumentNumber::inRegister).orElse(code.value()));
    }

    @Override
    default String stream() {
        return documentId().value();
    }

    private DocumentRegisterId registerId(DocumentCode code) {
        boolean normative =
                DocumentNumber.of(code).filter(DocumentNumber::isNormative).isPresent();
        return DocumentRegisterId.of(office(), issuer(), type(), year(code), normative);
    }

    /** The year in whose register it stands: that of its number, of its day, or of the day it was entered. */
    private int year(DocumentCode code) {
        LocalDate day = documentOn() == null ? occurredOn() : documentOn();
        return DocumentNumber.of(code)
                .flatMap(number -> Optional.ofNullable(number.year()))
                .orElse(day.getYear());
    }

    /** Takes its number in the issuer's register along, so that the register knows every number it gave out. */
    default List<WardCommand> inRegister() {
        DocumentCode code = code();
        return code == null
                ? List.of()
                : List.of(new RegisterNumber(
                        registerId(code), occurredOn(), issuer(), type(), year(code), code, documentId()));
    }

    /** What holds for every document. */
    static void check(
            DocumentType type,
            @Nullable DocumentCode code,
            @Nullable LocalDate documentOn,
            LocalDate enteredOn,
            boolean ours) {
        if (documentOn != null) {
            Rules.notBefore("documentOn", "Ngày vào sổ", enteredOn, documentOn, "ngày của văn bản,");
        }
        if (code == null) {
            return;
        }
        Optional<DocumentNumber> number = DocumentNumber.of(code);
        if (ours && number.isEmpty()) {
            throw Refusal.rule(
                    "code",
                    "Số, ký hiệu «%s» không viết theo thể thức: 24/KH-UBND, 01/2023/QĐ-UBND, 19^A/QĐ-UBND, 02-KH/KDV-UBND."
                            .formatted(code));
        }
        number.ifPresent(parsed -> {
            DocumentType named = parsed.type();
            if (named != null && named != type) {
                throw Refusal.rule(
                        "type",
                        "Ký hiệu «%s» là %s, không phải %s.".formatted(parsed.symbol(), named.label(), type.label()));
            }
            Integer year = parsed.year();
            if (year != null && documentOn != null && documentOn.getYear() != year) {
                throw Refusal.rule(
                        "documentOn",
                        "Số %s thuộc năm %d, ngày văn bản lại thuộc năm %d."
                                .formatted(code, year, documentOn.getYear()));
            }
        });
    }
}
