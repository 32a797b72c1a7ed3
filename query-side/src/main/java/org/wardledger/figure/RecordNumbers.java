package org.wardledger.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which record a number in a book stands for, and which records a register lists (số trong sổ). */
@Component
public final class RecordNumbers {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final JdbcClient jdbc;

    RecordNumbers(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> stream(String office, String book, String number) {
        return jdbc.sql("SELECT stream FROM read_model.record WHERE office = ? AND book = ? AND number = ?")
                .params(office, book, number)
                .query(String.class)
                .optional();
    }

    /** The numbers of some records; those without one are left out. */
    public Map<String, String> of(Collection<String> streams) {
        Map<String, String> numbers = new HashMap<>();
        jdbc.sql("SELECT stream, number FROM read_model.record WHERE stream = ANY(?)")
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    numbers.put(row.getString("stream"), row.getString("number"));
                });
        return numbers;
    }

    /**
     * The records of a book that were opened in the period, the newest first, from the {@code skipped}th on.
     *
     * @param field the field it is about, by any of its facts of {@code measure}; null for all
     * @param begins what their number begins with; empty for all
     */
    public List<String> opened(
            Question question,
            String book,
            String measure,
            @Nullable String field,
            String begins,
            int skipped,
            int limit) {
        return jdbc.sql("""
                SELECT stream
                  FROM read_model.record
                 WHERE office = :office AND book = :book AND position < :size
                   AND opened_on BETWEEN :from AND :until
                   AND starts_with(lower(number), lower(:begins))
                   AND (:field::text IS NULL OR EXISTS (SELECT FROM read_model.fact
                         WHERE fact.stream = record.stream AND fact.measure = :measure AND fact.field = :field
                           AND fact.position < :size))
                 ORDER BY opened_on DESC, number DESC
                OFFSET :skipped LIMIT :limit
                """)
                .param("office", question.office())
                .param("book", book)
                .param("measure", measure)
                .param("size", question.size())
                .param("from", question.period().from())
                .param("until", question.until())
                .param("begins", begins)
                .param("field", field)
                .param("skipped", skipped)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** The records for which a count is more than nothing, the newest first; otherwise as {@link #opened}. */
    public List<String> counted(Question question, Count count, String begins, int skipped, int limit) {
        return jdbc.sql("""
                SELECT stream
                  FROM (SELECT stream
                          FROM read_model.fact
                         WHERE office = :office AND measure = :measure AND position < :size
                           AND (cardinality(:kinds) = 0 OR kind = ANY(:kinds))
                           AND (:field::text IS NULL OR field = :field)
                           AND occurred_on BETWEEN :first AND :until
                         GROUP BY stream HAVING sum(quantity) > 0) counted
                  JOIN read_model.record USING (stream)
                 WHERE starts_with(lower(number), lower(:begins))
                 ORDER BY opened_on DESC, number DESC
                OFFSET :skipped LIMIT :limit
                """)
                .param("office", question.office())
                .param("measure", count.measure())
                .param("size", question.size())
                .param("kinds", count.kinds().toArray(String[]::new))
                .param("field", count.field())
                .param(
                        "first",
                        count.window() == Count.Window.AT_END
                                ? EVER
                                : question.period().from())
                .param("until", question.until())
                .param("begins", begins)
                .param("skipped", skipped)
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
