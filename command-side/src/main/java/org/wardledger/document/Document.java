package org.wardledger.document;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.document.DocumentEvent.PersonalDocumentRecorded;
import org.wardledger.document.DocumentEvent.RegulationAdopted;
import org.wardledger.document.DocumentEvent.SecretDocumentRegistered;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One document under its number, one disclosure (một văn bản): on record once. */
public final class Document implements RecordRules<DocumentEvent> {
    private @Nullable DocumentEvent recorded;
    private @Nullable DisclosureEnded ended;

    @Override
    public boolean opens(DocumentEvent next) {
        return !(next instanceof DisclosureEnded);
    }

    @Override
    public void permit(DocumentEvent next) {
        if (next instanceof DisclosureEnded end) {
            permit(end);
        } else if (recorded != null) {
            throw Refusal.conflict("code", "%s đã có trong sổ.".formatted(named(recorded)));
        }
    }

    /** What is taken down was put up that day: its name says so. */
    private void permit(DisclosureEnded end) {
        if (ended != null) {
            throw Refusal.conflict(
                    "occurredOn",
                    "Việc công khai «%s» đã ghi là kết thúc ngày %s; nếu sai thì đính chính."
                            .formatted(end.subject(), Rules.day(ended.occurredOn())));
        }
        Rules.notBefore("occurredOn", "Ngày kết thúc", end.occurredOn(), end.publishedOn(), "ngày công khai,");
    }

    private static String named(DocumentEvent recorded) {
        return switch (recorded) {
            case DocumentIssued it -> named(it.type(), it.code(), it.subject());
            case DocumentReceived it -> named(it.type(), it.code(), it.subject());
            case RegulationAdopted it -> named(it.type(), it.code(), it.subject());
            case PersonalDocumentRecorded it -> named(it.type(), it.code(), "");
            case SecretDocumentRegistered it -> "Số %s của sổ mật".formatted(it.secretRegisterNumber());
            case DisclosurePublished it ->
                "Việc công khai «%s» từ ngày %s".formatted(it.subject(), Rules.day(it.occurredOn()));
            case DisclosureEnded it -> "Việc kết thúc công khai «%s»".formatted(it.subject());
            case NumberRegistered it -> named(it.type(), it.code(), "");
        };
    }

    /** {@code Kế hoạch 24/KH-UBND}. */
    static String named(DocumentType type, @Nullable DocumentCode code, String subject) {
        String label = type.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1) + " "
                + (code == null ? "«" + subject + "»" : code);
    }

    @Override
    public void take(DocumentEvent line) {
        if (line instanceof DisclosureEnded end) {
            ended = end;
        } else {
            recorded = line;
        }
    }
}
