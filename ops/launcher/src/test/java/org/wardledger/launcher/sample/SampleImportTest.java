package org.wardledger.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;

class SampleImportTest {
    private static final ReferenceYear YEAR = ReferenceYear.read();

    private final List<Act> book = new CopyOnWriteArrayList<>();

    @Test
    void every_act_is_recorded_once_and_no_day_before_an_earlier_one() throws InterruptedException {
        new SampleImport(book::add).record(YEAR);
        assertThat(book).hasSize(YEAR.acts().size()).doesNotHaveDuplicates();
        assertThat(book).extracting(Act::day).isSorted();
    }

    @Test
    void acts_on_one_record_keep_their_order() throws InterruptedException {
        new SampleImport(book::add).record(YEAR);
        assertThat(byRecord(book)).isEqualTo(byRecord(YEAR.acts()));
    }

    @Test
    void an_interrupted_import_is_resumed_with_the_same_keys() throws InterruptedException {
        Map<String, Act> recorded = new ConcurrentHashMap<>();
        assertThatThrownBy(() -> new SampleImport(act -> {
                            if (recorded.size() >= 1000) {
                                throw Refusal.rule("occurredOn", "mất điện");
                            }
                            recorded.putIfAbsent(act.idempotencyKey(), act);
                        })
                        .record(YEAR))
                .isInstanceOf(Refusal.class);
        assertThat(recorded).hasSizeBetween(1000, 1100);
        new SampleImport(act -> recorded.putIfAbsent(act.idempotencyKey(), act)).record(YEAR);
        assertThat(recorded).hasSize(YEAR.acts().size());
    }

    private static Map<String, List<String>> byRecord(List<Act> acts) {
        return acts.stream()
                .collect(Collectors.groupingBy(Act::record, Collectors.mapping(Act::row, Collectors.toList())));
    }
}
