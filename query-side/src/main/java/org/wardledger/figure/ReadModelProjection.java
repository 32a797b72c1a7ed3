package org.wardledger.figure;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Projection;

/** Follows the book, live: facts, totals and registers, with size and digest in the same transaction. */
final class ReadModelProjection implements Projection {
    private final JdbcClient jdbc;
    private final Folding folding;
    private volatile Folding.@Nullable Unfoldable standsStill;

    ReadModelProjection(JdbcClient jdbc, Folding folding) {
        this.jdbc = jdbc;
        this.folding = folding;
    }

    @Override
    public String name() {
        return FactTable.PROJECTION;
    }

    @Override
    public void fold(List<Entry> entries) {
        try {
            folding.fold(jdbc, Schema.LIVE, entries);
            standsStill = null;
        } catch (Folding.Unfoldable entry) {
            standsStill = entry;
            throw entry;
        }
    }

    /** The position of the entry it cannot fold and stands still before; empty while it follows. */
    OptionalLong standsStillAt() {
        Folding.Unfoldable entry = standsStill;
        return entry == null ? OptionalLong.empty() : OptionalLong.of(entry.position());
    }

    /** Why it stands still. */
    String reason() {
        Folding.Unfoldable entry = standsStill;
        return entry == null ? "" : String.valueOf(entry.getMessage());
    }
}
