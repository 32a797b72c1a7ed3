package org.wardledger.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;

/** Finds records that have no number of their own in a book, by what happened in them (tìm hồ sơ theo loại việc). */
@Component
public final class OpenedRecords {
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final String[] CORRECTIONS = EventCatalog.WARD.kinds().stream()
            .filter(kind -> CorrectionEvent.class.isAssignableFrom(kind.type()))
            .map(EventCatalog.Kind::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final LedgerReader book;

    OpenedRecords(@Qualifier("readerJdbc") JdbcClient jdbc, @Qualifier("ledgerReader") LedgerReader book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** The names of the kinds that put something right. */
    public static List<String> corrections() {
        return List.of(CORRECTIONS);
    }

    /**
     * Whole records in which something of these kinds happened from a day on up to the as-of day, corrections and all,
     * by stream. What was put right is found whatever its day, which the correction may have moved: the caller looks at
     * the day that stands.
     */
    public Map<String, List<Entry>> with(Question question, Collection<String> kinds, LocalDate from) {
        return records(
                jdbc.sql("""
                SELECT entry.stream
                  FROM read_model.action JOIN ledger.entry USING (position)
                 WHERE action.kind = ANY(:kinds) AND action.position < :size
                   AND action.occurred_on BETWEEN :from AND :until AND entry.office = :office
                UNION
                SELECT correction.stream
                  FROM read_model.action JOIN ledger.entry correction USING (position)
                  JOIN ledger.entry line ON line.stream = correction.stream AND line.kind = ANY(:kinds)
                 WHERE action.kind = ANY(:corrections) AND action.position < :size AND correction.office = :office
                """)
                        .param("kinds", kinds.toArray(String[]::new))
                        .param("corrections", CORRECTIONS)
                        .param("size", question.size())
                        .param("from", from)
                        .param("until", question.asOf())
                        .param("office", question.office())
                        .query(String.class)
                        .list(),
                question);
    }

    /** Whole records of these kinds that hold a correction. */
    public Map<String, List<Entry>> putRight(Question question, Collection<String> kinds) {
        return with(question, kinds, question.asOf().plusDays(1));
    }

    /** Some records as far as they are known, by stream. */
    public Map<String, List<Entry>> records(Collection<String> streams, Question question) {
        return book.streamsUpTo(streams, question.size()).stream()
                .collect(Collectors.groupingBy(Entry::stream, LinkedHashMap::new, Collectors.toList()));
    }
}
