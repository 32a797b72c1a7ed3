package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.OfCase;
import org.wardledger.common.Openness;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Public;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;

/** What has happened about documents (văn bản): each under the number its register gave it, once. */
public sealed interface DocumentEvent extends WardEvent {
    /** A document was signed and numbered (ban hành văn bản). */
    @RecordedAs(value = "document-issued", openness = Openness.OPEN)
    record DocumentIssued(
            @Public DocumentId documentId,
            @Public LocalDate occurredOn,
            @Public DocumentType type,
            @Public @Nullable DocumentCode code,
            @Public @Nullable LocalDate documentOn,
            @Public Body issuer,
            @Public @Nullable List<Body> coIssuers,
            @Public String subject,
            @Public @Nullable Topic topic,
            @Public @Nullable Integer forYear,
            @Public @Nullable String addressees,
            @Public @Nullable DocumentCode related)
            implements DocumentEvent, Citable {}

    /** A document arrived (văn bản đến). */
    @RecordedAs(value = "document-received", openness = Openness.OPEN)
    record DocumentReceived(
            @Public DocumentId documentId,
            @Public LocalDate occurredOn,
            @Public @Nullable Integer arrivalNumber,
            @Public DocumentType type,
            @Public @Nullable DocumentCode code,
            @Public @Nullable LocalDate documentOn,
            @Public Body issuer,
            @Public String subject,
            @Public @Nullable Topic topic,
            @Public @Nullable LocalDate effectiveOn,
            @Public @Nullable LocalDate answerDueOn)
            implements DocumentEvent, Citable {}

    /** A regulation was adopted (ban hành quy chế). */
    @RecordedAs(value = "regulation-adopted", openness = Openness.OPEN)
    record RegulationAdopted(
            @Public DocumentId documentId,
            @Public LocalDate occurredOn,
            @Public DocumentType type,
            @Public @Nullable DocumentCode code,
            @Public @Nullable LocalDate documentOn,
            @Public Body issuer,
            @Public String subject,
            @Public @Nullable Topic topic,
            @Public @Nullable LocalDate effectiveOn,
            @Public @Nullable String term,
            @Public @Nullable Body partner,
            @Public @Nullable String contains)
            implements DocumentEvent, Citable {}

    /**
     * Something was made public at a place (công khai; Law 10/2022/QH15, Articles 11 and 12).
     *
     * @param startDueOn the last day for making a document of that day public; kept here, as {@code keepUntil} is, so that
     *     anyone can tell late and short disclosures from the public leaves alone
     * @param keepUntil the last day on which it must still stand there
     */
    @RecordedAs(value = "disclosure-published", revision = 2, openness = Openness.OPEN)
    record DisclosurePublished(
            @Public DisclosureId disclosureId,
            @Public LocalDate occurredOn,
            @Public String field,
            @Public String subject,
            @Public String place,
            @Public @Nullable DocumentCode document,
            @Public @Nullable LocalDate until,
            @Public @Nullable DisclosureMedium medium,
            @Public @Nullable LocalDate documentOn,
            @Public @Nullable LocalDate startDueOn,
            @Public @Nullable LocalDate keepUntil)
            implements DocumentEvent {}

    /** What was made public there was taken down (kết thúc niêm yết; Law 10/2022/QH15, Article 13). */
    @RecordedAs(value = "disclosure-ended", openness = Openness.OPEN)
    record DisclosureEnded(
            @Public DisclosureId disclosureId,
            @Public LocalDate occurredOn,
            @Public LocalDate publishedOn,
            @Public String subject,
            @Public String place,
            @Public @Nullable Integer comments)
            implements DocumentEvent {}

    /** A document about a person, in or out; its subject is sealed (văn bản về cá nhân). */
    @RecordedAs(value = "personal-document-recorded", openness = Openness.CASE)
    record PersonalDocumentRecorded(
            DocumentId documentId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public DocumentDirection direction,
            @Public DocumentType type,
            @Public DocumentCode code,
            @Public @Nullable LocalDate documentOn,
            @Public Body issuer,
            @Nullable PersonRef person,
            Sealed subject)
            implements DocumentEvent, OfCase {}

    /**
     * A document marked Mật, Tối mật or Tuyệt mật: nothing is kept here but its number in the paper secret register
     * (văn bản mật).
     */
    @RecordedAs(value = "secret-document-registered", openness = Openness.SEALED)
    record SecretDocumentRegistered(
            DocumentId documentId, LocalDate occurredOn, DocumentDirection direction, RecordNumber secretRegisterNumber)
            implements DocumentEvent {}

    /** A register gave out a number, or took note of one that was given (đăng ký số văn bản). */
    @RecordedAs(value = "number-registered", openness = Openness.OPEN)
    record NumberRegistered(
            @Public DocumentRegisterId registerId,
            @Public LocalDate occurredOn,
            @Public Body issuer,
            @Public DocumentType type,
            @Public int year,
            @Public DocumentCode code,
            DocumentId documentId)
            implements DocumentEvent {}
}
