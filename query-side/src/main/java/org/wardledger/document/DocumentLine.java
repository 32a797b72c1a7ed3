package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.Amendment;
import org.wardledger.correction.Amendments;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.PersonalDocumentRecorded;
import org.wardledger.ledger.Entry;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.register.Registers;

/**
 * One document as a line of its register (một dòng sổ văn bản), corrections heeded.
 *
 * @param entry the line as it was written
 * @param said what it says now or, struck out, what it said last
 * @param subject empty where it is sealed
 */
public record DocumentLine(
        Entry entry,
        WardEvent said,
        DocumentDirection direction,
        DocumentType type,
        @Nullable DocumentCode code,
        @Nullable LocalDate documentOn,
        Body issuer,
        List<Body> coIssuers,
        String subject,
        @Nullable Topic topic,
        boolean struck,
        Amendments amendments) {

    /** What puts a document on record, whichever register it is written in. */
    static final List<String> KINDS = List.of(
            "document-issued", "document-received", "regulation-adopted", "plan-issued", "personal-document-recorded");

    /** The line of a record that holds a document; none where the record holds something else. */
    public static Optional<DocumentLine> of(List<Entry> record) {
        Amendments amendments = Amendments.of(record);
        return Entry.standing(record).stream()
                .filter(line -> isDocument(line.event()))
                .findFirst()
                .map(line -> of(original(record, line), line.event(), amendments, false))
                .or(() -> amendments.struck().stream()
                        .filter(line -> isDocument(line.event()))
                        .reduce((earlier, later) -> later)
                        .map(line -> of(line, last(line, amendments), amendments, true)));
    }

    static boolean isDocument(WardEvent event) {
        return event instanceof Citable || event instanceof PersonalDocumentRecorded;
    }

    private static Entry original(List<Entry> record, Entry standing) {
        return record.stream()
                .filter(entry -> entry.position() == standing.position())
                .findFirst()
                .orElse(standing);
    }

    private static WardEvent last(Entry line, Amendments amendments) {
        return amendments.of(line).stream()
                .flatMap(amendment -> Optional.ofNullable(amendment.before()).stream())
                .reduce(line.event(), (earlier, later) -> later);
    }

    private static DocumentLine of(Entry entry, WardEvent said, Amendments amendments, boolean struck) {
        if (said instanceof PersonalDocumentRecorded it) {
            return new DocumentLine(
                    entry,
                    said,
                    it.direction(),
                    it.type(),
                    it.code(),
                    it.documentOn(),
                    it.issuer(),
                    List.of(),
                    "",
                    null,
                    struck,
                    amendments);
        }
        Citable it = (Citable) said;
        List<Body> coIssuers = it.coIssuers();
        return new DocumentLine(
                entry,
                said,
                it instanceof DocumentReceived ? DocumentDirection.RECEIVED : DocumentDirection.ISSUED,
                it.type(),
                it.code(),
                it.documentOn(),
                it.issuer(),
                coIssuers == null ? List.of() : coIssuers,
                it.subject(),
                it.topic(),
                struck,
                amendments);
    }

    public String stream() {
        return entry.stream();
    }

    public LocalDate enteredOn() {
        return said.occurredOn();
    }

    public boolean isPersonal() {
        return said instanceof PersonalDocumentRecorded;
    }

    public boolean isCorrected() {
        return !struck && !amendments.of(entry).isEmpty();
    }

    /** Times its own line was put right, the first first. */
    public List<Amendment> putRight() {
        return amendments.of(entry);
    }

    public String number() {
        return code == null ? "không số" : code.value();
    }

    /** Plans have pages of their own, with their targets. */
    public String href() {
        return Registers.href(said instanceof PlanIssued ? "plan" : "document", stream());
    }
}
