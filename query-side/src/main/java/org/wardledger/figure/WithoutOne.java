package org.wardledger.figure;

import java.util.List;
import java.util.Optional;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** What a figure would be without one entry; the book itself does not change (thử bỏ một mục). */
final class WithoutOne {
    private final Figures figures;
    private final LedgerReader book;
    private final RecordFacts records;

    WithoutOne(Figures figures, LedgerReader book, RecordFacts records) {
        this.figures = figures;
        this.book = book;
        this.records = records;
    }

    Figure figure(String id, Question question, long position) {
        Figure figure = figures.figure(id, question);
        Optional<Entry> left = position < question.size() ? book.at(position) : Optional.empty();
        if (left.isEmpty()) {
            return figure;
        }
        List<Entry> history = book.streamsUpTo(List.of(left.get().stream()), question.size());
        List<Entry> rest =
                history.stream().filter(entry -> entry.position() != position).toList();
        // Without the entry that opens it there is no record, and nothing of it counts.
        List<Fact> after = opens(position, history) ? List.of() : records.of(rest);
        List<Fact> before = records.of(history);
        return switch (figures.known(id).rule()) {
            case Indicator.Total rule ->
                figure.with(figure.numerator() + moved(rule.count(), question, before, after), null);
            case Indicator.Share rule ->
                figure.with(
                        figure.numerator() + moved(rule.part(), question, before, after),
                        figure.denominator() == null
                                ? null
                                : figure.denominator() + moved(rule.whole(), question, before, after));
            case Indicator.Aged rule -> figure;
            case Indicator.AfterAttested rule -> figure;
            case Indicator.DaysTaken rule -> figure;
            case Indicator.DaysSilent rule -> figure;
            case Indicator.DaysKept rule -> figure;
            case Indicator.Promised rule -> figure;
        };
    }

    private static boolean opens(long position, List<Entry> history) {
        List<Entry> standing = Entry.standing(history);
        return !standing.isEmpty() && standing.getFirst().position() == position;
    }

    private static long moved(Count count, Question question, List<Fact> before, List<Fact> after) {
        return sum(count, question, after) - sum(count, question, before);
    }

    private static long sum(Count count, Question question, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> count.counts(fact, question))
                .mapToLong(Fact::quantity)
                .sum();
    }
}
