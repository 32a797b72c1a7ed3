package org.wardledger.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Indicator.AfterAttested;
import org.wardledger.figure.Indicator.Aged;
import org.wardledger.figure.Indicator.DaysKept;
import org.wardledger.figure.Indicator.DaysSilent;
import org.wardledger.figure.Indicator.DaysTaken;
import org.wardledger.figure.Indicator.Openly;
import org.wardledger.figure.Indicator.Promised;
import org.wardledger.figure.Indicator.Share;
import org.wardledger.figure.Indicator.Total;
import org.wardledger.report.Register;

/** Answers questions with figures, and opens each figure on its entries (số liệu và bằng chứng). */
public final class Figures {
    private final Counting counting;
    private final Map<String, Indicator> catalogue = new LinkedHashMap<>();
    private final List<Breakdown> breakdowns;

    Figures(Counting counting, List<Indicators> concepts) {
        this.counting = counting;
        this.breakdowns = concepts.stream()
                .flatMap(concept -> concept.breakdowns().stream())
                .toList();
        concepts.stream().flatMap(concept -> concept.indicators().stream()).forEach(indicator -> {
            if (catalogue.put(indicator.id(), indicator) != null) {
                throw new IllegalStateException(indicator.id() + " is defined twice");
            }
        });
    }

    /** All indicators, in the order of their concepts. */
    public Collection<Indicator> catalogue() {
        return catalogue.values();
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(catalogue.get(id));
    }

    public Figure figure(String id, Question question) {
        return answer(List.of(known(id)), question).getFirst();
    }

    /** Every figure of the catalogue, out of one snapshot. */
    public List<Figure> all(Question question) {
        return answer(catalogue.values(), question);
    }

    /** Some figures out of one snapshot, by their identifiers. */
    public Map<String, Figure> some(Collection<String> ids, Question question) {
        return answer(ids.stream().map(this::known).toList(), question).stream()
                .collect(Collectors.toMap(Figure::id, figure -> figure));
    }

    private List<Figure> answer(Collection<Indicator> asked, Question question) {
        return counting.inOneSnapshot(() -> {
            Counting.Sums sums = counting.sums(
                    question,
                    asked.stream()
                            .flatMap(indicator -> indicator.rule().counts().stream())
                            .toList());
            return asked.stream()
                    .map(indicator -> figure(indicator, question, sums))
                    .toList();
        });
    }

    private Figure figure(Indicator indicator, Question question, Counting.Sums sums) {
        return switch (indicator.rule()) {
            case Total rule -> figure(indicator, question, sums.of(rule.count()), null);
            case Share rule -> figure(indicator, question, sums.of(rule.part()), sums.of(rule.whole()));
            case DaysTaken rule -> figure(indicator, question, daysTaken(rule, question), null);
            case Aged rule -> figure(indicator, question, aged(rule, question), null);
            case AfterAttested rule ->
                figure(indicator, question, total(rows(indicator, question), EvidenceRow.NUMERATOR), null);
            case DaysSilent rule ->
                figure(indicator, question, rows(indicator, question).size(), null);
            case Promised rule ->
                figure(indicator, question, total(rows(indicator, question), EvidenceRow.NUMERATOR), null);
            case DaysKept rule -> {
                List<EvidenceRow> rows = rows(indicator, question);
                yield figure(
                        indicator, question, total(rows, EvidenceRow.NUMERATOR), total(rows, EvidenceRow.DENOMINATOR));
            }
        };
    }

    private Figure figure(Indicator indicator, Question question, long numerator, @Nullable Long denominator) {
        return new Figure(
                indicator.id(),
                indicator.label(),
                indicator.definition(),
                indicator.unit(),
                indicator.decimals(),
                question,
                numerator,
                denominator,
                visibility(indicator, question, numerator));
    }

    private Visibility visibility(Indicator indicator, Question question, long numerator) {
        return switch (indicator.openly()) {
            case Openly.Fully fully -> Visibility.EVERYONE;
            case Openly.ToReaders readers -> Visibility.BOOK_READERS;
            case Openly.AttestedZero zero ->
                numerator == 0 && attestation(zero.register(), question).isPresent()
                        ? Visibility.EVERYONE
                        : Visibility.DENUNCIATION_READERS;
        };
    }

    /** The smallest number of days within which {@code percent} of the cases were settled; 0 when none was. */
    private long daysTaken(DaysTaken rule, Question question) {
        SortedMap<Integer, Long> days = counting.byDaysTaken(question, rule.settled());
        long cases = days.values().stream().mapToLong(Long::longValue).sum();
        long wanted = Math.ceilDiv(cases * rule.percent(), 100);
        long reached = 0;
        for (Map.Entry<Integer, Long> day : days.entrySet()) {
            reached += day.getValue();
            if (reached >= wanted) {
                return day.getKey();
            }
        }
        return 0;
    }

    private long aged(Aged rule, Question question) {
        return counting.byCohort(question, rule.open()).entrySet().stream()
                .filter(day -> rule.covers(day.getKey(), question.until()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Entries of days for which a register had been vouched for when they were recorded. */
    private List<EvidenceRow> afterAttested(AfterAttested rule, Question question) {
        return rule.registers().entrySet().stream()
                .flatMap(register -> {
                    List<EvidenceRow> attested = counting.rows(
                            question, Count.atEnd("register.attested").ofKind(register.getKey()), "");
                    return attested.isEmpty()
                            ? Stream.of()
                            : counting.rows(question, register.getValue(), EvidenceRow.NUMERATOR).stream()
                                    .filter(row -> row.quantity() > 0)
                                    .filter(row -> attested.stream().anyMatch(vouched -> vouched.covers(row)));
                })
                .sorted(Comparator.comparing(EvidenceRow::occurredOn).thenComparingLong(EvidenceRow::position))
                .toList();
    }

    /** The entries behind a figure, each part adding up to its number. */
    public List<EvidenceRow> evidence(String id, Question question) {
        return counting.inOneSnapshot(() -> rows(known(id), question));
    }

    /** The first entries behind a figure, of each part at most {@code limit}, for a page. */
    public List<EvidenceRow> evidence(String id, Question question, int limit) {
        return counting.inOneSnapshot(() -> rows(known(id), question, limit));
    }

    private List<EvidenceRow> rows(Indicator indicator, Question question) {
        return rows(indicator, question, Integer.MAX_VALUE);
    }

    private List<EvidenceRow> rows(Indicator indicator, Question question, int limit) {
        return switch (indicator.rule()) {
            case Total rule -> counting.rows(question, rule.count(), EvidenceRow.NUMERATOR, limit);
            case Share rule ->
                Stream.concat(
                                counting.rows(question, rule.part(), EvidenceRow.NUMERATOR, limit).stream(),
                                counting.rows(question, rule.whole(), EvidenceRow.DENOMINATOR, limit).stream())
                        .toList();
            case Aged rule ->
                counting.rows(question, rule.open(), EvidenceRow.NUMERATOR).stream()
                        .filter(row -> rule.covers(row.cohortOn(), question.until()))
                        .limit(limit)
                        .toList();
            case AfterAttested rule -> afterAttested(rule, question);
            case DaysTaken rule -> settled(counting.rows(question, rule.settled(), EvidenceRow.NUMERATOR, limit));
            case DaysSilent rule -> {
                Set<LocalDate> answered = rule.answers().stream()
                        .flatMap(answer -> counting.rows(question, answer, "").stream())
                        .map(EvidenceRow::occurredOn)
                        .collect(Collectors.toSet());
                yield onePerDay(counting.rows(question, rule.expected(), EvidenceRow.NUMERATOR)).stream()
                        .filter(row -> !answered.contains(row.occurredOn()))
                        .toList();
            }
            case Promised rule -> promised(rule, question);
            case DaysKept rule -> {
                List<EvidenceRow> expected =
                        onePerDay(counting.rows(question, rule.expected(), EvidenceRow.DENOMINATOR));
                Set<LocalDate> days =
                        expected.stream().map(EvidenceRow::occurredOn).collect(Collectors.toSet());
                yield Stream.concat(
                                onePerDay(counting.rows(question, rule.kept(), EvidenceRow.NUMERATOR)).stream()
                                        .filter(row -> days.contains(row.occurredOn())),
                                expected.stream())
                        .toList();
            }
        };
    }

    private List<EvidenceRow> promised(Promised rule, Question question) {
        List<EvidenceRow> rows = new ArrayList<>();
        keeping(rule, question).stream()
                .filter(term -> question.period().contains(term.dueOn()))
                .flatMap(term -> switch (rule.came()) {
                    case DUE -> Stream.of(term.term());
                    case IN_TIME -> term.inTime().stream();
                    case LATE -> term.late().stream();
                    case MISSING ->
                        term.missing() == 0
                                ? Stream.<EvidenceRow>empty()
                                : Stream.of(term.term().times(term.missing()));
                })
                .forEach(row -> rows.add(row.as(EvidenceRow.NUMERATOR, rows.size())));
        return rows;
    }

    /** What was promised up to the as-of day, whenever it falls due, and what became of it by then. */
    public List<TermKept> terms(Promised rule, Question question) {
        return counting.inOneSnapshot(() -> keeping(rule, question));
    }

    private List<TermKept> keeping(Promised rule, Question question) {
        // What falls due in December may be made good in January, as long as that is before the as-of day.
        Question toTheDay = new Question(
                question.office(),
                new Period(question.period().name(), question.period().from(), question.asOf()),
                question.asOf(),
                question.size());
        List<EvidenceRow> promises = counting.rows(toTheDay, rule.promises(), EvidenceRow.NUMERATOR);
        Map<String, List<EvidenceRow>> acts = promises.stream()
                .map(EvidenceRow::kind)
                .distinct()
                .filter(rule.acts()::containsKey)
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> counting.rows(
                                toTheDay, Objects.requireNonNull(rule.acts().get(kind)), EvidenceRow.NUMERATOR)));
        return TermKept.of(promises, acts, question.asOf());
    }

    /** Cases whose settling was not taken back by a reopening, the quickest first. */
    private static List<EvidenceRow> settled(List<EvidenceRow> rows) {
        List<EvidenceRow> standing = new ArrayList<>(rows);
        rows.stream().filter(row -> row.quantity() < 0).forEach(reopened -> {
            standing.remove(reopened);
            standing.stream()
                    .filter(row -> row.quantity() > 0
                            && row.stream().equals(reopened.stream())
                            && Objects.equals(row.days(), reopened.days()))
                    .findFirst()
                    .ifPresent(standing::remove);
        });
        return standing.stream()
                .sorted(Comparator.comparingInt((EvidenceRow row) -> row.days() == null ? 0 : row.days())
                        .thenComparingLong(EvidenceRow::position))
                .toList();
    }

    private static List<EvidenceRow> onePerDay(List<EvidenceRow> rows) {
        Set<LocalDate> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> row.quantity() > 0 && seen.add(row.occurredOn()))
                .toList();
    }

    private static long total(List<EvidenceRow> rows, String part) {
        return rows.stream()
                .filter(row -> row.part().equals(part))
                .mapToLong(EvidenceRow::quantity)
                .sum();
    }

    /** Up to which day somebody vouches for a register from the beginning of the period on, without a gap. */
    public Optional<Attestation> attestation(Register register, Question question) {
        return Attestation.of(
                register,
                question.period(),
                counting.rows(question, Count.atEnd("register.attested").ofKind(register), "").stream()
                        .toList());
    }

    /** Everything asked inside is answered out of the same facts. */
    public <T> T inOneSnapshot(Supplier<T> asking) {
        return counting.inOneSnapshot(asking);
    }

    /** What some counts come to. */
    public Map<Count, Long> sums(Collection<Count> counts, Question question) {
        Counting.Sums sums = counting.inOneSnapshot(() -> counting.sums(question, counts));
        return counts.stream().distinct().collect(Collectors.toMap(count -> count, sums::of));
    }

    /** The entries behind a count. */
    public List<EvidenceRow> rows(Count count, Question question) {
        return counting.inOneSnapshot(() -> counting.rows(question, count, EvidenceRow.NUMERATOR));
    }

    /** The breakdowns, in the order of their concepts. */
    public List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** How a count falls into parts; all of them, for those who may read the books. */
    public List<Cell> cells(Breakdown breakdown, Question question) {
        return counting
                .inOneSnapshot(() -> counting.byTrait(question, breakdown.count(), breakdown.by()))
                .entrySet()
                .stream()
                .map(part -> new Cell(part.getKey(), breakdown.word(part.getKey()), part.getValue(), false))
                .filter(cell -> cell.count() != 0)
                .sorted(breakdown.order())
                .toList();
    }

    /** A count for each month of the period, from its first on. */
    public long[] byMonth(Count count, Question question) {
        return counting.inOneSnapshot(() -> counting.byMonth(question, count));
    }

    Indicator known(String id) {
        return indicator(id).orElseThrow(() -> new IllegalArgumentException("No indicator is named " + id));
    }
}
