package org.wardledger.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.document.DocumentNumber;
import org.wardledger.document.DocumentRegisterId;
import org.wardledger.document.DocumentType;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.organisation.Directory;
import org.wardledger.organisation.DirectoryId;

/** The number a register would give next (số tiếp theo), read from the register itself and never from a page of it. */
public final class NextDocumentNumber {
    private final LedgerReader book;
    private final String office;

    public NextDocumentNumber(LedgerReader book, String office) {
        this.book = book;
        this.office = office;
    }

    /**
     * One more than the largest number given, with the symbol last used; the first of a year follows the symbol of the
     * year before, the first of an office that took others' place the symbol of theirs. Below ten it carries a zero (Decree 30/2020/NĐ-CP, Annex I).
     */
    public Optional<DocumentCode> after(Body issuer, DocumentType type, int year) {
        Optional<NumberRegistered> last = last(issuer, type, year);
        int next = last.flatMap(NextDocumentNumber::number)
                        .map(DocumentNumber::number)
                        .orElse(0)
                + 1;
        return last.or(() -> last(issuer, type, year - 1))
                .or(() -> ofPredecessors(issuer, type, year))
                .map(NumberRegistered::code)
                .map(code -> new DocumentCode((next < 10 ? "0" : "")
                        + next
                        + code.value().replaceFirst("^\\s*\\d+\\s*\\^?\\p{L}?(?=\\s*[/-])", "")));
    }

    /** A new office numbers from 01 in the middle of a year, and signs as those before it did. */
    private Optional<NumberRegistered> ofPredecessors(Body issuer, DocumentType type, int year) {
        return Directory.of(Entry.standing(book.stream(DirectoryId.of(office).value())).stream()
                        .map(Entry::event)
                        .toList())
                .predecessors(issuer)
                .stream()
                .flatMap(before -> last(before, type, year).or(() -> last(before, type, year - 1)).stream())
                .findFirst();
    }

    private Optional<NumberRegistered> last(Body issuer, DocumentType type, int year) {
        DocumentRegisterId register = DocumentRegisterId.of(office, issuer, type, year, false);
        List<NumberRegistered> given = book.stream(register.value()).stream()
                .map(Entry::event)
                .map(NumberRegistered.class::cast)
                .toList();
        return given.stream()
                .filter(line -> number(line).isPresent())
                .max(Comparator.comparingInt(line -> number(line).orElseThrow().number()));
    }

    private static Optional<DocumentNumber> number(NumberRegistered line) {
        return DocumentNumber.of(line.code());
    }
}
