package org.wardledger.office;

import java.util.List;
import org.wardledger.common.Body;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.organisation.Directory;
import org.wardledger.organisation.DirectoryId;

/** Puts one body's one name in the place of its many, before anything is decided about it. */
final class Bodies {
    private final LedgerReader book;
    private final DirectoryId directory;

    Bodies(LedgerReader book, String office) {
        this.book = book;
        this.directory = DirectoryId.of(office);
    }

    Answers meantIn(Answers answers) {
        if (answers.values().values().stream().noneMatch(value -> value instanceof Body || value instanceof List<?>)) {
            return answers;
        }
        Directory known = Directory.of(Entry.standing(book.stream(directory.value())).stream()
                .map(Entry::event)
                .toList());
        return answers.each((field, value) -> switch (value) {
            case Body body -> known.meant(body);
            case List<?> several ->
                several.stream()
                        .map(one -> one instanceof Body body ? known.meant(body) : one)
                        .toList();
            default -> value;
        });
    }
}
