package org.wardledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.correction.Amendment;
import org.wardledger.correction.Amendments;
import org.wardledger.figure.Movement;
import org.wardledger.figure.Movements;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.register.OpenedRecords;

/** Lists what was put right in the book between two sizes of it, and the figures that moved by it (danh sách đính chính). */
@Component
final class Restatements {
    private final JdbcClient jdbc;
    private final LedgerReader book;
    private final Movements movements;

    Restatements(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            @Qualifier("ledgerReader") LedgerReader book,
            Movements movements) {
        this.jdbc = jdbc;
        this.book = book;
        this.movements = movements;
    }

    /** Between which sizes of the book, and from which position on. */
    record Span(long from, long to, long after, int limit) {}

    /** One correction or strike, and the figures of the period it moved. */
    record Restatement(Amendment amendment, List<Movement> movements) {}

    /** Some restatements, and the position after which there are more; −1 where there are none. */
    record Found(List<Restatement> restatements, long next) {}

    /** A sealed one is found by those who may read it alone: that it is one is not in its leaf. */
    Found between(Span span, Question question, Rights rights) {
        List<Long> positions = new ArrayList<>(jdbc.sql("""
                        SELECT position FROM read_model.action
                         WHERE kind = ANY(:kinds) AND position >= :from AND position < :to AND position > :after
                           AND (NOT sealed OR :readsSealed)
                         ORDER BY position LIMIT :limit
                        """)
                .param("kinds", OpenedRecords.corrections().toArray(String[]::new))
                .param("from", span.from)
                .param("to", span.to)
                .param("after", span.after)
                .param("readsSealed", rights.readsDenunciations())
                .param("limit", span.limit + 1)
                .query(Long.class)
                .list());
        boolean more = positions.size() > span.limit;
        if (more) {
            positions.removeLast();
        }
        return new Found(restatements(positions, question, span.to, rights), more ? positions.getLast() : -1);
    }

    private List<Restatement> restatements(List<Long> positions, Question question, long size, Rights rights) {
        List<Entry> corrections = positions.stream()
                .flatMap(position -> book.at(position).stream())
                .toList();
        Map<String, List<Entry>> records =
                book
                        .streamsUpTo(
                                corrections.stream()
                                        .map(Entry::stream)
                                        .distinct()
                                        .toList(),
                                size)
                        .stream()
                        .collect(Collectors.groupingBy(Entry::stream));
        return corrections.stream()
                .flatMap(
                        correction -> Amendments.of(records.getOrDefault(correction.stream(), List.of())).all().stream()
                                .filter(amendment -> amendment.entry().position() == correction.position()))
                .map(amendment -> new Restatement(amendment, moved(amendment, question, rights)))
                .toList();
    }

    private List<Movement> moved(Amendment amendment, Question question, Rights rights) {
        return readable(movements.by(amendment.entry().position(), question), rights);
    }

    /** Every figure of the period that differs between the two sizes, whatever moved it. */
    List<Movement> figures(Span span, Question question, Rights rights) {
        return readable(movements.between(question, span.from, span.to), rights);
    }

    private static List<Movement> readable(List<Movement> moved, Rights rights) {
        return moved.stream()
                .filter(movement -> rights.mayRead(movement.before()) && rights.mayRead(movement.after()))
                .toList();
    }
}
