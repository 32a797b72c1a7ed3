package org.wardledger.figure;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/**
 * At start: gives the live read model the shape of this release and, where that emptied it, fills it again. Usually there
 * is nothing to do. An entry that cannot be folded does not keep the program from starting: pages show what stands before it.
 */
final class CatchingUp {
    private static final int RANGE = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final JdbcClient jdbc;
    private final LedgerReader book;
    private final Folding folding;
    private final Shelves shelves;
    private final TransactionTemplate transaction;

    CatchingUp(JdbcClient jdbc, LedgerReader book, Folding folding, Shelves shelves, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.book = book;
        this.folding = folding;
        this.shelves = shelves;
        this.transaction = transaction;
    }

    void run() {
        boolean emptied = Boolean.TRUE.equals(transaction.execute(status -> shelves.ensure()));
        if (!emptied) {
            return;
        }
        try {
            long size = 0;
            for (List<Entry> range = next(size); !range.isEmpty(); range = next(size)) {
                List<Entry> entries = range;
                Long reached = transaction.execute(status -> folding.fold(jdbc, Schema.LIVE, entries));
                size = reached == null ? size : reached;
            }
            if (size > 0) {
                LOG.info("The read model was computed anew from {} entries", size);
            }
        } catch (Folding.Unfoldable entry) {
            LOG.error("The read model stands still", entry);
        }
    }

    private List<Entry> next(long size) {
        return book.after(size - 1, RANGE);
    }
}
