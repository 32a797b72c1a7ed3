package org.wardledger.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up facts held in memory, as they stand after the entries that the question counts. */
final class MemoryCounting implements Counting {
    private final Map<String, List<Fact>> byMeasure;

    MemoryCounting(Collection<Fact> facts) {
        this.byMeasure = facts.stream().collect(Collectors.groupingBy(Fact::measure));
    }

    @Override
    public <T> T inOneSnapshot(Supplier<T> reading) {
        return reading.get();
    }

    @Override
    public Sums sums(Question question, Collection<Count> counts) {
        return count -> asked(question, count).mapToLong(Fact::quantity).sum();
    }

    @Override
    public long[] byMonth(Question question, Count count) {
        LocalDate first = question.period().from().withDayOfMonth(1);
        long[] months = new long
                [(int) ChronoUnit.MONTHS.between(first, question.period().to().withDayOfMonth(1)) + 1];
        asked(question, count)
                .forEach(fact -> months[(int) ChronoUnit.MONTHS.between(first, fact.occurredOn())] += fact.quantity());
        return months;
    }

    @Override
    public Map<String, Long> byTrait(Question question, Count count, Breakdown.By by) {
        return added(asked(question, count), fact -> switch (by) {
            case KIND -> fact.traits().kind();
            case FIELD -> fact.traits().field();
            case CHANNEL -> fact.traits().channel();
            case PLACE -> fact.traits().place();
            case HOST -> fact.traits().host();
        });
    }

    @Override
    public SortedMap<LocalDate, Long> byCohort(Question question, Count count) {
        return new TreeMap<>(added(asked(question, count), Fact::cohortOn));
    }

    @Override
    public SortedMap<Integer, Long> byDaysTaken(Question question, Count count) {
        SortedMap<Integer, Long> days = new TreeMap<>(added(
                asked(question, count).filter(fact -> fact.days() != null),
                fact -> Objects.requireNonNull(fact.days())));
        days.values().removeIf(cases -> cases <= 0);
        return days;
    }

    @Override
    public List<EvidenceRow> rows(Question question, Count count, String part, int limit) {
        // What an entry says once or several times over is one row; the quantity is the sum.
        Map<Fact, Long> said = added(asked(question, count), fact -> fact.times(0));
        List<EvidenceRow> rows = new ArrayList<>();
        said.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .sorted(Comparator.comparing(
                                (Map.Entry<Fact, Long> one) -> one.getKey().occurredOn())
                        .thenComparingLong(one -> one.getKey().source())
                        .thenComparingLong(Map.Entry::getValue))
                .limit(limit)
                .forEach(one -> rows.add(row(one.getKey(), one.getValue(), part, rows.size())));
        return rows;
    }

    private static EvidenceRow row(Fact fact, long quantity, String part, int ordinal) {
        return new EvidenceRow(
                fact.source(),
                ordinal,
                part,
                fact.occurredOn(),
                quantity,
                fact.stream(),
                fact.measure(),
                fact.cohortOn(),
                fact.until(),
                fact.days(),
                fact.traits());
    }

    private static <K> Map<K, Long> added(Stream<Fact> facts, Function<Fact, K> part) {
        Map<K, Long> parts = new LinkedHashMap<>();
        facts.forEach(fact -> parts.merge(part.apply(fact), fact.quantity(), Long::sum));
        return parts;
    }

    private Stream<Fact> asked(Question question, Count count) {
        return byMeasure.getOrDefault(count.measure(), List.of()).stream().filter(fact -> count.counts(fact, question));
    }
}
