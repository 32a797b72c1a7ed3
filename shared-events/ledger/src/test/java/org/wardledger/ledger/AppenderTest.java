package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.TestBook.Add;
import org.wardledger.ledger.TestBook.Seen;

class AppenderTest {
    private AnnotationConfigApplicationContext node;

    @BeforeEach
    void start() {
        node = TestBook.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private LedgerReader book() {
        return node.getBean("ledgerReader", LedgerReader.class);
    }

    private void add(String stream, int events) {
        TestBook.send(node, UUID.randomUUID(), new Add(stream, events));
    }

    @Test
    void positions_start_at_zero_and_never_skip() {
        add("a", 1);
        assertThatThrownBy(() -> add("b", -1)).isInstanceOf(Refusal.class);
        add("a", 3);
        add("b", 1);

        assertThat(book().after(-1, 100)).extracting(Entry::position).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(book().stream("a")).extracting(Entry::sequence).containsExactly(0L, 1L, 2L, 3L);
        assertThat(book().stream("a").get(2).metadata().ordinal()).isEqualTo(1);
    }

    @Test
    void recorded_time_never_decreases_with_the_position_and_has_milliseconds() {
        IntStream.range(0, 20).forEach(n -> add("s" + n, 1));

        List<Entry> entries = book().after(-1, 100);
        assertThat(entries).isSortedAccordingTo(java.util.Comparator.comparing(Entry::recordedAt));
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.recordedAt().getNano() % 1_000_000).isZero());
    }

    @Test
    void the_same_command_stands_once_however_often_it_is_sent() throws Exception {
        UUID commandId = UUID.randomUUID();
        List<Callable<String>> senders = IntStream.range(0, 16)
                .<Callable<String>>mapToObj(n -> () -> {
                    try {
                        TestBook.send(node, commandId, new Add("once", 2));
                        return "stands";
                    } catch (NotRecorded.Again | ConcurrencyException again) {
                        return again.getClass().getSimpleName();
                    }
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(16)) {
            var answers = pool.invokeAll(senders).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnlyOnce("stands");
        }
        assertThat(book().stream("once")).hasSize(2);
        assertThat(book().byCommand(commandId)).hasSize(2);
    }

    @Test
    void an_event_too_long_for_a_leaf_is_refused_alone() {
        assertThatThrownBy(() -> add("x".repeat(EventSerializer.PAYLOAD_BYTES_MAX), 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("quá dài");
        add("short", 1);
        assertThat(book().size()).isEqualTo(1);
    }

    @Test
    void a_projection_sees_every_position_once_in_order_soon_after_it_is_written() {
        IntStream.range(0, 50).forEach(n -> add("s" + n % 7, 1 + n % 3));

        Seen seen = node.getBean(Seen.class);
        long size = book().size();
        Until.holds(Duration.ofSeconds(10), () -> seen.positions().size() >= size);
        assertThat(seen.positions())
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
    }

    @Test
    void a_projection_goes_on_where_it_stopped_when_the_node_starts_again() {
        Database shared = TestPostgres.freshDatabase();
        var first = TestBook.start(shared);
        TestBook.send(first, UUID.randomUUID(), new Add("a", 3));
        Until.holds(
                Duration.ofSeconds(10),
                () -> first.getBean(Seen.class).positions().size() == 3);
        first.close();

        var second = TestBook.start(TestPostgres.sameDatabase(shared));
        TestBook.send(second, UUID.randomUUID(), new Add("a", 2));
        Seen seen = second.getBean(Seen.class);
        Until.holds(Duration.ofSeconds(20), () -> seen.positions().size() >= 2);
        assertThat(seen.positions()).containsExactly(3L, 4L);
        second.close();
    }
}
