package org.wardledger.office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardledger.common.WardEvent;
import org.wardledger.law.LegalCheck;
import org.wardledger.law.Warning;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.organisation.Directory;
import org.wardledger.organisation.DirectoryId;

/** What to look at again about an entry (điều nên xem lại), said after it was recorded; computed anew each time. */
public final class LegalNotes {
    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Actions actions;
    private final LawBook law;
    private final LedgerReader book;

    LegalNotes(Actions actions, LawBook law, LedgerReader book) {
        this.actions = actions;
        this.law = law;
        this.book = book;
    }

    List<Warning> about(Receipt receipt) {
        List<Entry> entries = receipt.recorded().stream()
                .flatMap(recorded -> book.at(recorded.position()).stream())
                .toList();
        return Stream.concat(
                        entries.stream().flatMap(entry -> about(entry).stream()),
                        entries.stream().limit(1).flatMap(entry -> capacity(entry).stream()))
                .toList();
    }

    /** For a page that follows a form; empty for whoever could not have recorded the entry. */
    public List<Warning> at(long position, SignedIn reader) {
        Optional<Entry> entry = book.at(position);
        return entry.filter(known -> mayRecord(known, reader)).stream()
                .flatMap(known -> Stream.concat(about(known).stream(), capacity(known).stream()))
                .toList();
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

    /** Whether the book lists the position in which it was recorded, on the day on which it was. */
    private Optional<Warning> capacity(Entry entry) {
        return Directory.of(Entry.standing(
                                book.stream(DirectoryId.of(entry.office()).value()))
                        .stream()
                        .map(Entry::event)
                        .toList())
                .warning(
                        entry.metadata().position(),
                        entry.metadata().body(),
                        LocalDate.ofInstant(entry.recordedAt(), OFFICE_ZONE))
                .map(sentence -> new Warning("", sentence));
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
