package org.wardledger.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Adds facts up (phép cộng). Where the facts lie is all that two of its kind differ in. */
interface Counting {
    /** Everything read inside sees the same facts. */
    <T> T inOneSnapshot(Supplier<T> reading);

    /** The sums of some counts, read together. */
    Sums sums(Question question, Collection<Count> counts);

    /** What each month of the period brought. */
    long[] byMonth(Question question, Count count);

    /** How a count falls into the parts of one trait. */
    Map<String, Long> byTrait(Question question, Count count, Breakdown.By by);

    /** How a count falls by the days on which its cases came in. */
    SortedMap<LocalDate, Long> byCohort(Question question, Count count);

    /** How many cases took how many days, the quickest first; a settling taken back cancels out. */
    SortedMap<Integer, Long> byDaysTaken(Question question, Count count);

    /** The first entries behind a count, in the order of their days: what cancels out is left away. */
    List<EvidenceRow> rows(Question question, Count count, String part, int limit);

    /** All of them; they add up to the count. */
    default List<EvidenceRow> rows(Question question, Count count, String part) {
        return rows(question, count, part, Integer.MAX_VALUE);
    }

    /** What the counts asked for come to. */
    @FunctionalInterface
    interface Sums {
        long of(Count count);
    }
}
