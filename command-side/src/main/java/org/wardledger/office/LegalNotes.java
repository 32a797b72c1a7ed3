package org.wardledger.office;

import java.util.List;
import java.util.Optional;
import org.wardledger.common.WardEvent;
import org.wardledger.law.LegalCheck;
import org.wardledger.law.Warning;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** What to look at again about an entry (điều nên xem lại), said after it was recorded; computed anew each time. */
public final class LegalNotes {
    private final Actions actions;
    private final LawBook law;
    private final LedgerReader book;

    LegalNotes(Actions actions, LawBook law, LedgerReader book) {
        this.actions = actions;
        this.law = law;
        this.book = book;
    }

    List<Warning> about(Receipt receipt) {
        return receipt.recorded().stream()
                .flatMap(recorded -> book.at(recorded.position()).stream())
                .flatMap(entry -> about(entry).stream())
                .toList();
    }

    /** For a page that follows a form; empty for whoever could not have recorded the entry. */
    public List<Warning> at(long position, SignedIn reader) {
        Optional<Entry> entry = book.at(position);
        return entry.isPresent() && mayRecord(entry.get(), reader) ? about(entry.get()) : List.of();
    }

    private boolean mayRecord(Entry entry, SignedIn reader) {
        return actions.knows(entry.kind())
                && reader.account()
                        .rights()
                        .containsAll(actions.of(entry.kind()).rights());
    }

    private List<Warning> about(Entry entry) {
        return LegalCheck.of(before(entry), entry.event(), law.law());
    }

    private List<WardEvent> before(Entry entry) {
        return entry.sequence() == 0
                ? List.of()
                : Entry.standing(book.stream(entry.stream()).stream()
                                .filter(line -> line.sequence() < entry.sequence())
                                .toList())
                        .stream()
                        .map(Entry::event)
                        .toList();
    }
}
