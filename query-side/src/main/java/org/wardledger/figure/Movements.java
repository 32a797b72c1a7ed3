package org.wardledger.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which figures an entry moved, and which are different between the book at two sizes (số liệu đã đổi). */
@Component
public final class Movements {
    private final Figures figures;
    private final JdbcClient jdbc;

    Movements(Figures figures, @Qualifier("readerJdbc") JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** The figures of the question that the entry at a position moved; only those its facts touch are counted. */
    public List<Movement> by(long position, Question question) {
        List<Fact> facts = jdbc.sql("SELECT * FROM read_model.fact WHERE position = ? ORDER BY ordinal")
                .param(position)
                .query((row, number) -> FactTable.row(row, number).fact())
                .list();
        List<String> touched = figures.catalogue().stream()
                .filter(indicator -> isTouched(indicator, facts, question))
                .map(Indicator::id)
                .toList();
        return touched.isEmpty()
                ? List.of()
                : between(
                        touched,
                        figures.some(touched, known(question, position)),
                        figures.some(touched, known(question, position + 1)));
    }

    /** Every figure that is not the same at one size of the book and at another. */
    public List<Movement> between(Question question, long from, long to) {
        List<Figure> before = figures.all(known(question, from));
        List<Figure> after = figures.all(known(question, to));
        List<Movement> movements = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            movements.add(new Movement(before.get(at), after.get(at)));
        }
        return movements.stream().filter(Movement::moves).toList();
    }

    private static List<Movement> between(
            Collection<String> ids, Map<String, Figure> before, Map<String, Figure> after) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(before.get(id))
                        .map(figure -> new Movement(figure, Objects.requireNonNull(after.get(id))))
                        .stream())
                .filter(Movement::moves)
                .toList();
    }

    private static Question known(Question question, long size) {
        return new Question(question.office(), question.period(), question.asOf(), size);
    }

    private static boolean isTouched(Indicator indicator, List<Fact> facts, Question question) {
        return switch (indicator.rule()) {
            case Indicator.Total rule -> sum(rule.count(), facts, question) != 0;
            case Indicator.Share rule ->
                sum(rule.part(), facts, question) != 0 || sum(rule.whole(), facts, question) != 0;
            case Indicator.Aged rule -> counts(rule.open(), facts, question);
            case Indicator.AfterAttested rule ->
                counts(Count.atEnd("register.attested"), facts, question)
                        || rule.counts().stream().anyMatch(count -> counts(count, facts, question));
            // A case may keep its place and take other days, so that nothing adds up to a difference.
            case Indicator.DaysTaken rule -> counts(rule.settled(), facts, question);
            case Indicator.DaysKept rule ->
                counts(rule.kept(), facts, question) || counts(rule.expected(), facts, question);
            case Indicator.Promised rule ->
                counts(rule.promises(), facts, question)
                        || rule.acts().values().stream().anyMatch(act -> counts(act, facts, question));
            case Indicator.DaysSilent rule ->
                counts(rule.expected(), facts, question)
                        || rule.answers().stream().anyMatch(answer -> counts(answer, facts, question));
        };
    }

    private static long sum(Count count, List<Fact> facts, Question question) {
        return facts.stream()
                .filter(fact -> count.counts(fact, question))
                .mapToLong(Fact::quantity)
                .sum();
    }

    private static boolean counts(Count count, List<Fact> facts, Question question) {
        return facts.stream().anyMatch(fact -> count.counts(fact, question));
    }
}
