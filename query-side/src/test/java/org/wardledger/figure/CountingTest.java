package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.wardledger.ledger.Entry;

/** Counting in memory and counting in the table are one rule. */
class CountingTest {
    private static final long SEED = MixedWard.SEED;
    private static MixedWard mixed;

    @BeforeAll
    static void write_records() {
        mixed = new MixedWard();
    }

    @AfterAll
    static void close() {
        mixed.close();
    }

    @Test
    void what_memory_adds_up_is_what_the_table_adds_up() {
        Random random = new Random(SEED);
        RecordFacts records = mixed.ward().bean(RecordFacts.class);
        TableCounting table = new TableCounting(
                mixed.ward().bean(JdbcClient.class), mixed.ward().bean(PlatformTransactionManager.class));
        List<Entry> book = mixed.ward().book().after(-1, 10_000);
        String[] periods = {"2023", "2022", "2023-H1", "2023-Q3", "2023-07", "2023-BC"};
        for (int ask = 0; ask < 12; ask++) {
            long size = ask % 3 == 0
                    ? mixed.leaves().size()
                    : random.nextInt(mixed.leaves().size() + 1);
            Question question = mixed.ward()
                    .question(
                            periods[random.nextInt(periods.length)],
                            LocalDate.of(2022, 12, 1)
                                    .plusDays(random.nextInt(500))
                                    .toString(),
                            size);
            List<Fact> facts = book.stream()
                    .filter(entry -> entry.position() < size)
                    .collect(Collectors.groupingBy(Entry::stream))
                    .values()
                    .stream()
                    .flatMap(record -> records.of(record).stream())
                    .toList();
            MemoryCounting memory = new MemoryCounting(facts);
            for (int again = 0; again < 40 && !facts.isEmpty(); again++) {
                Count count = count(facts.get(random.nextInt(facts.size())), random);
                assertThat(memory.sums(question, List.of(count)).of(count))
                        .as("%s %s", count, question)
                        .isEqualTo(table.sums(question, List.of(count)).of(count));
                assertThat(memory.rows(question, count, ""))
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("ordinal")
                        .containsExactlyInAnyOrderElementsOf(table.rows(question, count, ""));
                assertThat(nonzeroDays(memory.byCohort(question, count)))
                        .isEqualTo(nonzeroDays(table.byCohort(question, count)));
                assertThat(memory.byDaysTaken(question, count)).isEqualTo(table.byDaysTaken(question, count));
                for (Breakdown.By by : Breakdown.By.values()) {
                    assertThat(nonzero(memory.byTrait(question, count, by)))
                            .isEqualTo(nonzero(table.byTrait(question, count, by)));
                }
                if (count.window() == Count.Window.IN_PERIOD) {
                    assertThat(memory.byMonth(question, count)).isEqualTo(table.byMonth(question, count));
                }
            }
        }
    }

    private static Count count(Fact like, Random random) {
        return new Count(
                like.measure(),
                Count.Window.values()[random.nextInt(3)],
                random.nextBoolean() ? List.of() : List.of(like.traits().kind(), "NONE"),
                random.nextBoolean() ? null : like.traits().field(),
                random.nextInt(3) == 0 ? random.nextBoolean() : null);
    }

    private static Map<LocalDate, Long> nonzeroDays(Map<LocalDate, Long> days) {
        return days.entrySet().stream()
                .filter(day -> day.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> nonzero(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
