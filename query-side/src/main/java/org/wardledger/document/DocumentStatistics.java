package org.wardledger.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.document.DocumentEvent.PersonalDocumentRecorded;
import org.wardledger.document.DocumentEvent.RegulationAdopted;
import org.wardledger.document.DocumentEvent.SecretDocumentRegistered;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/** What the document registers say that can be counted (thống kê văn bản). */
@Component
final class DocumentStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof DocumentEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return history.stream().flatMap(DocumentStatistics::facts);
    }

    @Override
    public Optional<RegisteredNumber> number(WardEvent event) {
        return event instanceof Citable document ? Optional.of(CitableFacts.number(document)) : Optional.empty();
    }

    private static Stream<Fact> facts(Entry entry) {
        return switch ((DocumentEvent) entry.event()) {
            case DocumentIssued it -> CitableFacts.of("document.issued", entry, it);
            case DocumentReceived it -> CitableFacts.of("document.received", entry, it);
            case RegulationAdopted it -> CitableFacts.of("document.regulation", entry, it);
            case DisclosurePublished it ->
                Stream.of(Fact.one("document.disclosed", entry)
                        .of(new Traits("", it.field(), it.place(), "", "", false)));
            case DisclosureEnded it ->
                Stream.of(Fact.one("document.disclosure-ended", entry).of(Traits.NONE.in(it.place())));
            // About a person, or secret: that there was one, and nothing that tells it from the next.
            case PersonalDocumentRecorded it -> Stream.of(Fact.one("document.personal", entry));
            case SecretDocumentRegistered it -> Stream.of(Fact.one("document.secret", entry));
            case NumberRegistered it -> Stream.empty();
        };
    }
}
