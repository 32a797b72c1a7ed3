package org.wardledger.figure;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets figures beside those of the same period of the year before (so sánh cùng kỳ). */
@Component
public final class YearsBefore {
    private final Figures figures;
    private final JdbcClient jdbc;

    YearsBefore(Figures figures, @Qualifier("readerJdbc") JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** Figures of one question, each with its own before it, as far as the reader may know either. */
    public List<YearOnYear> of(List<Figure> now, Rights rights) {
        if (now.isEmpty()) {
            return List.of();
        }
        Question before = now.getFirst().question().before();
        boolean told = isTold(before);
        Map<String, Figure> earlier = figures.some(now.stream().map(Figure::id).toList(), before);
        return now.stream()
                .map(figure -> {
                    Figure then = earlier.get(figure.id());
                    return new YearOnYear(
                            figure, then != null && rights.mayRead(figure) && rights.mayRead(then) ? then : null, told);
                })
                .toList();
    }

    public YearOnYear of(Figure now, Rights rights) {
        return of(List.of(now), rights).getFirst();
    }

    /** Whether the book says that anything happened in the days a question counts. */
    private boolean isTold(Question question) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM read_model.action
                         WHERE NOT sealed AND occurred_on BETWEEN ? AND ? AND position < ? AND kind <> ALL(?))
                        """)
                .params(question.period().from(), question.until(), question.size(), PageQuestions.ABOUT_THE_BOOK)
                .query(Boolean.class)
                .single();
    }
}
