package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        LocalDate keepUntil = history.stream()
                .flatMap(entry -> entry.event() instanceof DisclosurePublished it
                        ? Stream.ofNullable(it.keepUntil())
                        : Stream.empty())
                .findFirst()
                .orElse(null);
        return history.stream().flatMap(entry -> facts(entry, keepUntil));
    }

    private static Stream<Fact> counted(Entry entry, String measure, boolean also, String other, Traits traits) {
        Stream<Fact> both = Stream.of(Fact.one(measure, entry), Fact.one(other, entry));
        return both.limit(also ? 2 : 1).map(fact -> fact.of(traits));
    }

    @Override
    public Optional<RegisteredNumber> number(WardEvent event) {
        return event instanceof Citable document ? Optional.of(CitableFacts.number(document)) : Optional.empty();
    }

    /** @param keepUntil the last day on which what the record made public must still stand there */
    private static Stream<Fact> facts(Entry entry, @Nullable LocalDate keepUntil) {
        return switch ((DocumentEvent) entry.event()) {
            case DocumentIssued it -> CitableFacts.of("document.issued", entry, it);
            case DocumentReceived it -> CitableFacts.of("document.received", entry, it);
            case RegulationAdopted it -> CitableFacts.of("document.regulation", entry, it);
            case DisclosurePublished it -> {
                Traits traits = new Traits("", it.field(), it.place(), "", "", false);
                boolean late = it.startDueOn() != null && it.occurredOn().isAfter(it.startDueOn());
                yield counted(entry, "document.disclosed", late, "document.disclosed-late", traits);
            }
            case DisclosureEnded it -> {
                boolean tooSoon = keepUntil != null && it.occurredOn().isBefore(keepUntil);
                yield counted(
                        entry,
                        "document.disclosure-ended",
                        tooSoon,
                        "document.disclosure-short",
                        Traits.NONE.in(it.place()));
            }
            // About a person, or secret: that there was one, and nothing that tells it from the next.
            case PersonalDocumentRecorded it -> Stream.of(Fact.one("document.personal", entry));
            case SecretDocumentRegistered it -> Stream.of(Fact.one("document.secret", entry));
            case NumberRegistered it -> Stream.empty();
        };
    }
}
