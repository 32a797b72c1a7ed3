package org.wardledger.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are added up (đếm gì): a measure, the days that count, and conditions. Conditions left open are null or
 * empty.
 */
public record Count(
        String measure,
        Window window,
        List<String> kinds,
        @Nullable String field,
        @Nullable Boolean overTheHead) {

    /** Which days count. */
    public enum Window {
        /**
         * What happened in the period, up to the as-of day. An ending is taken back by what reopens its case in the same
         * period; a reopening takes nothing from a period in which nothing ended.
         */
        IN_PERIOD,
        /** What is so at the end of the as-of day, or of the period if that ended before, whenever it began. */
        AT_END,
        /** What has become, by the as-of day, of the cases that came in or fell due in the period. */
        OF_COHORT
    }

    public static Count inPeriod(String measure) {
        return new Count(measure, Window.IN_PERIOD, List.of(), null, null);
    }

    public static Count atEnd(String measure) {
        return new Count(measure, Window.AT_END, List.of(), null, null);
    }

    public static Count ofCohort(String measure) {
        return new Count(measure, Window.OF_COHORT, List.of(), null, null);
    }

    public Count ofKind(String... named) {
        return new Count(measure, window, List.of(named), field, overTheHead);
    }

    public Count ofKind(Enum<?> kind) {
        return ofKind(kind.name());
    }

    public Count ofField(String named) {
        return new Count(measure, window, kinds, named, overTheHead);
    }

    public Count overTheHeadOnly() {
        return new Count(measure, window, kinds, field, true);
    }

    /** Without conditions. */
    boolean isWhole() {
        return kinds.isEmpty() && field == null && overTheHead == null;
    }

    /** The same rule as the SQL of {@link TableCounting}; tests hold the two against each other. */
    boolean counts(Fact fact, Question question) {
        return fact.measure().equals(measure)
                && fact.office().equals(question.office())
                && (kinds.isEmpty() || kinds.contains(fact.traits().kind()))
                && (field == null || field.equals(fact.traits().field()))
                && (overTheHead == null || overTheHead == fact.traits().overTheHead())
                && counts(fact.occurredOn(), fact.cohortOn(), question)
                && (window != Window.IN_PERIOD
                        || fact.endedOn() == null
                        || !fact.endedOn().isBefore(question.period().from()));
    }

    private boolean counts(LocalDate occurredOn, LocalDate cohortOn, Question question) {
        return switch (window) {
            case IN_PERIOD ->
                !occurredOn.isAfter(question.asOf()) && question.period().contains(occurredOn);
            case AT_END -> !occurredOn.isAfter(question.until());
            case OF_COHORT ->
                !occurredOn.isAfter(question.asOf()) && question.period().contains(cohortOn);
        };
    }
}
