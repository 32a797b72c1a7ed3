package org.wardledger.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.ledger.Pen.Happened;

/** Documents of a test's ward: what was issued, and what its registers noted. */
public final class Documents {
    public static final Body WARD = new Body("UBND phường Thử Nghiệm");

    private Documents() {}

    public static DocumentIssued issued(String code, @Nullable String day, String subject) {
        return issued(code, day, "2023-12-29", subject, null);
    }

    public static DocumentIssued issued(
            String code, @Nullable String day, String enteredOn, String subject, @Nullable String related) {
        return new DocumentIssued(
                new DocumentId(stream(code)),
                LocalDate.parse(day == null ? enteredOn : day),
                type(code),
                new DocumentCode(code),
                day == null ? null : LocalDate.parse(day),
                WARD,
                null,
                subject,
                Topic.OTHER,
                null,
                null,
                related == null ? null : new DocumentCode(related));
    }

    public static NumberRegistered registered(String code) {
        return new NumberRegistered(
                new DocumentRegisterId("document-register-" + type(code)),
                LocalDate.of(2023, 12, 29),
                WARD,
                type(code),
                2023,
                new DocumentCode(code),
                new DocumentId(stream(code)));
    }

    private static DocumentType type(String code) {
        return DocumentNumber.of(new DocumentCode(code))
                .map(DocumentNumber::type)
                .orElse(DocumentType.OFFICIAL_LETTER);
    }

    public static String stream(String code) {
        return "document-" + code.replace('/', '-');
    }

    /** The document itself. */
    public static Happened document(DocumentIssued issued) {
        return new Happened(issued.documentId().value(), issued);
    }

    /** Its number in the register. */
    public static Happened number(String code) {
        return new Happened(registered(code).registerId().value(), registered(code));
    }
}
