package org.wardledger.law;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** The law as far as a question reaches (luật như sổ biết lúc đó): shipped, and what was entered by then. */
@Component
public final class RecordedLaw {
    private final LedgerReader book;

    RecordedLaw(@Qualifier("ledgerReader") LedgerReader book) {
        this.book = book;
    }

    public Law at(Question question) {
        return Law.SHIPPED.with(
                Entry.standing(record(question)).stream().map(Entry::event).toList());
    }

    /** All lines of what the office has entered, corrections and all. */
    List<Entry> record(Question question) {
        return book.streamsUpTo(List.of(LawId.of(question.office()).value()), question.size());
    }
}
