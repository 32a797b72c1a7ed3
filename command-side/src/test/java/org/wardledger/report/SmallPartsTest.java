package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a tally tells, and what it folds. */
class SmallPartsTest {
    @Test
    void large_parts_are_told_in_the_order_of_their_names() {
        assertThat(month(Map.of("WATER", 4L, "LAND", 3L))).isEqualTo(tally(null, cell("LAND", 3), cell("WATER", 4)));
    }

    @Test
    void small_parts_are_folded_together() {
        assertThat(month(Map.of("WATER", 9L, "LAND", 2L, "OTHER", 1L))).isEqualTo(tally(3L, cell("WATER", 9)));
    }

    @Test
    void a_single_small_part_takes_the_next_with_it() {
        assertThat(month(Map.of("WATER", 9L, "LAND", 2L, "OTHER", 5L))).isEqualTo(tally(7L, cell("WATER", 9)));
        assertThat(month(Map.of("WATER", 9L, "LAND", 1L, "OTHER", 1L))).isEqualTo(tally(11L));
    }

    @Test
    void fewer_than_three_are_not_told_even_together() {
        assertThat(month(Map.of("WATER", 2L)).tells()).isFalse();
        assertThat(month(Map.of("WATER", 1L, "LAND", 1L)).tells()).isFalse();
        assertThat(month(Map.of()).tells()).isFalse();
    }

    @Test
    void of_denunciations_nothing_is_told_but_three_or_more() {
        assertThat(whole(2).tells()).isFalse();
        assertThat(whole(3).cells()).containsExactly(cell("", 3));
        assertThat(whole(3).folded()).isNull();
    }

    @Test
    void a_quarter_does_not_tell_what_one_of_its_months_folded() {
        // April 5, May 4, June folded: a quarter of 10 would tell June's one.
        assertThat(quarter(
                        Map.of("LAND", 5L, "WATER", 5L),
                        Map.of("LAND", 4L, "WATER", 5L),
                        Map.of("LAND", 1L, "WATER", 5L, "OTHER", 9L)))
                .isEqualTo(tally(25L, cell("OTHER", 9)));
        assertThat(quarter(Map.of("LAND", 2L, "WATER", 9L, "OTHER", 2L), Map.of(), Map.of("LAND", 2L, "OTHER", 2L)))
                .as("two months, each as many as may be folded at most")
                .isEqualTo(tally(8L, cell("WATER", 9)));
    }

    @Test
    void a_quarter_tells_what_its_months_had_to_fold_where_no_month_is_told_by_it() {
        assertThat(quarter(
                        Map.of("LAND", 2L, "WATER", 1L),
                        Map.of("LAND", 1L, "WATER", 2L),
                        Map.of("LAND", 1L, "WATER", 1L, "OTHER", 3L)))
                .isEqualTo(tally(null, cell("LAND", 4), cell("WATER", 4), cell("OTHER", 3)));
    }

    /** For random months: whoever takes what the months tell from what their quarter tells learns no small count. */
    @Test
    void taking_months_from_their_quarter_tells_no_small_count() {
        long seed = 20230711;
        Random random = new Random(seed);
        for (int run = 0; run < 5_000; run++) {
            List<Map<String, Long>> months =
                    IntStream.range(0, 3).mapToObj(month -> random(random)).toList();
            Tally quarter = quarter(months.get(0), months.get(1), months.get(2));
            for (TallyCell cell : quarter.cells()) {
                long told = 0;
                int open = 0;
                for (Map<String, Long> month : months) {
                    Tally tally = month(month);
                    long here = tally.cells().stream()
                            .filter(one -> one.part().equals(cell.part()))
                            .mapToLong(TallyCell::count)
                            .sum();
                    told += here;
                    boolean foldsSome = tally.cells().stream()
                                    .mapToLong(TallyCell::count)
                                    .sum()
                            < month.values().stream().mapToLong(Long::longValue).sum();
                    open += here == 0 && foldsSome ? 1 : 0;
                }
                long rest = cell.count() - told;
                assertThat(rest == 0 || (rest >= 3 && open > 1))
                        .as("seed %d, run %d: %s of %s", seed, run, cell, months)
                        .isTrue();
            }
        }
    }

    private static Map<String, Long> random(Random random) {
        Map<String, Long> parts = new TreeMap<>();
        Stream.of("LAND", "WATER", "OTHER", "TRAFFIC").forEach(part -> parts.put(part, (long) random.nextInt(6)));
        return parts;
    }

    private static Tally month(Map<String, Long> parts) {
        return SmallParts.tally(counted(parts), List.of());
    }

    private static Tally quarter(Map<String, Long> first, Map<String, Long> second, Map<String, Long> third) {
        Map<String, Long> all = new TreeMap<>();
        Stream.of(first, second, third)
                .forEach(month -> month.forEach((part, count) -> all.merge(part, count, Long::sum)));
        return SmallParts.tally(counted(all), List.of(counted(first), counted(second), counted(third)));
    }

    private static Tally whole(long count) {
        return SmallParts.tally(
                new CountedParts(TallyMeasure.DENUNCIATION_RECEIVED, TalliedBy.WHOLE, Map.of("", count)), List.of());
    }

    private static CountedParts counted(Map<String, Long> parts) {
        return new CountedParts(TallyMeasure.PETITION_RECEIVED, TalliedBy.FIELD, parts);
    }

    private static TallyCell cell(String part, long count) {
        return new TallyCell(part, count);
    }

    private static Tally tally(@Nullable Long folded, TallyCell... cells) {
        return new Tally(
                TallyMeasure.PETITION_RECEIVED,
                TalliedBy.FIELD,
                Stream.of(cells)
                        .sorted(java.util.Comparator.comparing(TallyCell::part))
                        .toList(),
                folded);
    }
}
