package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.OpeningRecord;
import org.wardledger.ledger.OpeningsOfDay;
import org.wardledger.privacy.ContentHash;
import org.wardledger.privacy.CountOpenings;

/**
 * Has the book say of every day that is over how often the vault was opened on it (đếm lượt mở niêm phong), from the
 * first opening there was: from then on no row can leave the vault's own record without the book disagreeing.
 */
final class OpeningsCount {
    private final OpeningRecord openings;
    private final LedgerReader book;
    private final Scribe scribe;
    private final Installation installation;
    private final Clock clock;

    OpeningsCount(OpeningRecord openings, LedgerReader book, Scribe scribe, Installation installation, Clock clock) {
        this.openings = openings;
        this.book = book;
        this.scribe = scribe;
        this.installation = installation;
        this.clock = clock;
    }

    /** Every day that is over and not counted yet, in order; the same day leads to the same entry. */
    void countPastDays() {
        Optional<LocalDate> next = book.openingsCounted(1).stream()
                .findFirst()
                .map(entry -> entry.event().occurredOn().plusDays(1))
                .or(openings::firstDay);
        // The last opening of a day may still be on its way for a while after midnight.
        LocalDate open = LocalDate.ofInstant(clock.instant().minus(OpeningRecord.SETTLED_AFTER), clock.getZone());
        for (LocalDate day = next.orElse(open); day.isBefore(open); day = day.plusDays(1)) {
            count(openings.ofDay(day));
        }
    }

    private void count(OpeningsOfDay counted) {
        String name = "openings-counted " + installation.office() + " " + counted.day();
        scribe.write(
                OwnAct.named(name, installation.name()),
                taken -> List.of(new CountOpenings(
                        installation.office(),
                        counted.day(),
                        Math.toIntExact(counted.number()),
                        new ContentHash(counted.commitment()))));
    }
}
