package org.wardledger.figure;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wardledger.common.Appendix;
import org.wardledger.common.Openness;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;

/**
 * What any record says about how the book is kept (nền nếp ghi sổ): lines recorded late, put right or struck out. Sealed
 * lines say nothing, as their leaves do.
 */
final class BookFacts {
    /** Days after which a line counts as recorded late; the definition of the indicator names it. */
    static final int LATE_AFTER_DAYS = 15;

    /** Of these the day is not one on which the office did something for somebody. */
    static final Set<String> ABOUT_THE_BOOK = Set.of(
            "register-attested",
            "register-tallied",
            "openings-counted",
            "log-key-announced",
            "body-alias-given",
            "legal-parameter-set",
            "day-off-declared",
            "working-day-declared");

    private BookFacts() {}

    static Stream<Fact> of(List<Entry> history, List<Entry> standing) {
        return Stream.concat(
                history.stream().filter(BookFacts::isRead).flatMap(BookFacts::corrections),
                standing.stream().filter(BookFacts::isRead).flatMap(BookFacts::late));
    }

    private static boolean isRead(Entry entry) {
        return EventCatalog.WARD.kindOf(entry.event().getClass()).openness() != Openness.SEALED;
    }

    private static Stream<Fact> corrections(Entry entry) {
        return switch (entry.event()) {
            case CorrectionEvent.Corrected it -> Stream.of(Fact.one("book.corrected", entry));
            case CorrectionEvent.Struck it -> Stream.of(Fact.one("book.struck", entry));
            default -> Stream.of();
        };
    }

    /** It counts from the day on which it was recorded, since before that nobody knew. */
    private static Stream<Fact> late(Entry entry) {
        LocalDate on = entry.event().occurredOn();
        LocalDate recordedOn = VietnameseDate.day(entry.recordedAt());
        return entry.event() instanceof Appendix
                        || ABOUT_THE_BOOK.contains(EventCatalog.WARD
                                .kindOf(entry.event().getClass())
                                .name())
                        || DAYS.between(on, recordedOn) <= LATE_AFTER_DAYS
                ? Stream.of()
                : Stream.of(Fact.one("book.late", entry, recordedOn).ofCohort(on));
    }
}
