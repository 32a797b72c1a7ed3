package org.wardledger.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** Finds entries by kind and by the day of which they speak. */
@Component
final class EntryList {
    private final JdbcClient jdbc;
    private final LedgerReader book;

    EntryList(@Qualifier("readerJdbc") JdbcClient jdbc, @Qualifier("ledgerReader") LedgerReader book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** What is looked for; what is null is left open. */
    record Asked(
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long after,
            long size,
            int limit) {}

    /**
     * The positions, in order. Of a sealed entry the leaf says neither kind nor day: whoever has no right to it finds it
     * only when no day and no kind but "sealed" is asked for, or the list itself would tell.
     */
    List<Long> positions(Asked asked, Rights rights) {
        return jdbc.sql("""
                SELECT position FROM read_model.action
                 WHERE position > :after AND position < :size
                   AND CASE WHEN sealed AND NOT :readsSealed
                            THEN (:kind::text IS NULL OR :kind = 'sealed')
                                 AND :from::date IS NULL AND :to::date IS NULL
                            ELSE (:kind::text IS NULL OR kind = :kind OR sealed AND :kind = 'sealed')
                                 AND (:from::date IS NULL OR occurred_on >= :from)
                                 AND (:to::date IS NULL OR occurred_on <= :to) END
                 ORDER BY position LIMIT :limit
                """)
                .param("after", asked.after)
                .param("size", asked.size)
                .param("readsSealed", rights.readsDenunciations())
                .param("kind", asked.kind)
                .param("from", asked.from)
                .param("to", asked.to)
                .param("limit", asked.limit)
                .query(Long.class)
                .list();
    }

    List<Entry> at(List<Long> positions) {
        return positions.stream()
                .flatMap(position -> book.at(position).stream())
                .toList();
    }
}
