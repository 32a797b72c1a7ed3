package org.wardledger.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which record a number in a book stands for, and which records a register lists (số trong sổ). */
@Component
public final class RecordNumbers {
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
     * The records for which a count is more than nothing, the newest first, from the {@code skipped}th on.
     *
     * @param begins what their number begins with; empty for all
     */
    public List<String> counted(Question question, Count count, String begins, int skipped, int limit) {
        return jdbc.sql("""
                SELECT stream
                  FROM read_model.fact JOIN read_model.record USING (office, stream)
                 WHERE office = :office AND measure = :measure AND fact.position < :size
                   AND (cardinality(:kinds) = 0 OR kind = ANY(:kinds))
                   AND (:field::text IS NULL OR field = :field)
                   AND (:overTheHead::boolean IS NULL OR over_the_head = :overTheHead)
                   AND occurred_on <= :asOf
                   AND starts_with(lower(number), lower(:begins))
                 GROUP BY stream, number
                HAVING sum(quantity) > 0 AND (min(occurred_on) >= :from OR :atEnd)
                 ORDER BY max(cohort_on) DESC, number DESC
                OFFSET :skipped LIMIT :limit
                """)
                .param("office", question.office())
                .param("measure", count.measure())
                .param("size", question.size())
                .param("kinds", count.kinds().toArray(String[]::new))
                .param("field", count.field())
                .param("overTheHead", count.overTheHead())
                .param("asOf", question.until())
                .param("from", question.period().from())
                .param("atEnd", count.window() == Count.Window.AT_END)
                .param("begins", begins)
                .param("skipped", skipped)
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
