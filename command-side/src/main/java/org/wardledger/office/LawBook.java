package org.wardledger.office;

import org.wardledger.law.Law;
import org.wardledger.law.LawId;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** The law as the book has it (luật trong sổ), read anew only when an office has entered something since. */
public final class LawBook {
    private final LedgerReader book;
    private final LawId law;
    private volatile Known known = new Known(-1, Law.SHIPPED);

    LawBook(LedgerReader book, String office) {
        this.book = book;
        this.law = LawId.of(office);
    }

    private record Known(long lastSequence, Law law) {}

    public Law law() {
        // Another node may have entered it, so the book is asked how far its record goes: one look at an index.
        long last = book.lastSequence(law.value()).orElse(-1L);
        Known now = known;
        if (now.lastSequence != last) {
            now = new Known(
                    last,
                    Law.SHIPPED.with(Entry.standing(book.stream(law.value())).stream()
                            .map(Entry::event)
                            .toList()));
            known = now;
        }
        return now.law;
    }
}
