package org.wardledger.ledger;

import java.util.List;

/**
 * Something computed from the book, which can be thrown away and computed again (bảng tính từ sổ). The ledger hands it
 * every entry once and in order.
 */
public interface Projection {
    /** The name under which its place in the book is kept. */
    String name();

    /**
     * Takes the next entries, in order. Runs inside the transaction that also moves its place forward, on the reader's
     * connection; whatever it throws stops the projection visibly at the first of these positions.
     */
    void fold(List<Entry> entries);
}
