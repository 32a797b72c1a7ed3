package org.wardledger.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.common.Appendix;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.privacy.PrivacyEvent;

/**
 * What a page is asked about when its address leaves something out: the newest year of which the book says anything, to
 * today, or in a year that is over to the last day of which it says anything.
 */
@Component
public final class PageQuestions {
    private static final QuestionReader.Names NAMES = QuestionReader.Names.PAGE;
    /** What is recorded about the book itself happens on any day, and makes no year one of the office's. */
    static final String[] ABOUT_THE_BOOK = EventCatalog.WARD.kinds().stream()
            .filter(kind ->
                    Appendix.class.isAssignableFrom(kind.type()) || PrivacyEvent.class.isAssignableFrom(kind.type()))
            .map(EventCatalog.Kind::name)
            .toArray(String[]::new);

    private final QuestionReader questions;
    private final JdbcClient jdbc;
    private final Clock clock;

    PageQuestions(QuestionReader questions, @Qualifier("readerJdbc") JdbcClient jdbc, Clock clock) {
        this.questions = questions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Question read(@Nullable String ky, @Nullable String den, @Nullable String biet) {
        LocalDate today = LocalDate.now(clock);
        String period = ky == null || ky.isBlank()
                ? Integer.toString(lastDay(LocalDate.EPOCH, today).orElse(today).getYear())
                : ky;
        Question question = questions.read(NAMES, period, den, biet);
        boolean over = question.period().to().isBefore(today);
        return (den == null || den.isBlank()) && over
                ? new Question(
                        question.office(),
                        question.period(),
                        lastDay(question.period().from(), question.period().to())
                                .orElse(question.period().to()),
                        question.size())
                : question;
    }

    /** About one record, whatever its year: as of today unless another day is asked for. */
    public Question today(@Nullable String den, @Nullable String biet) {
        return questions.read(NAMES, null, den, biet);
    }

    /** The years of which the book speaks, the newest first. */
    public List<Integer> years() {
        LocalDate today = LocalDate.now(clock);
        int last = lastDay(LocalDate.EPOCH, today).orElse(today).getYear();
        int first = jdbc.sql("SELECT min(occurred_on) FROM read_model.action WHERE NOT sealed")
                .query(LocalDate.class)
                .optional()
                .orElse(today)
                .getYear();
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .boxed()
                .toList();
    }

    /** Of sealed entries not even the day may show. */
    private Optional<LocalDate> lastDay(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                SELECT max(occurred_on) FROM read_model.action
                 WHERE NOT sealed AND occurred_on BETWEEN ? AND ? AND kind <> ALL(?)
                """)
                .params(from, to, ABOUT_THE_BOOK)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
