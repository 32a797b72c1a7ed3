package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wardledger.ledger.Until;

/** How rounds of self-checking go. */
class IntegrityTest {
    private static final Finding THE_SEVENTH = Finding.of(7, "Mục 7: khác.");

    private record Check(String name, Function<Consumer<Long>, List<Finding>> way) implements IntegrityCheck {
        @Override
        public List<Finding> findings(Consumer<Long> progress) {
            return way.apply(progress);
        }
    }

    private static Integrity of(Check... checks) {
        return new Integrity(List.of(checks), Clock.systemUTC());
    }

    @Test
    void a_check_that_cannot_be_done_says_so_and_stops_no_other() {
        try (Integrity integrity = of(
                new Check("thứ nhất", progress -> {
                    throw new IllegalStateException("SELECT secret FROM somewhere");
                }),
                new Check("thứ hai", progress -> List.of(THE_SEVENTH)))) {
            Integrity.Report report = integrity.run();

            assertThat(report.outcomes())
                    .containsExactly(
                            new Integrity.Outcome(
                                    "thứ nhất",
                                    List.of(
                                            Finding.ofWhole(
                                                    "Phép kiểm này không làm được đến cùng; nhật ký chương trình nói vì sao."))),
                            new Integrity.Outcome("thứ hai", List.of(THE_SEVENTH)));
            assertThat(report.findings()).isEqualTo(2);
        }
    }

    @Test
    void a_start_checks_at_once_and_in_the_background() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (Integrity integrity = of(new Check("chậm", progress -> {
            progress.accept(3L);
            await(mayEnd);
            return List.of();
        }))) {
            integrity.start();

            Until.holds(Duration.ofSeconds(10), () -> integrity.underWay().equals(Optional.of(3L)));
            assertThat(integrity.latest()).isEmpty();
            mayEnd.countDown();
            Until.holds(Duration.ofSeconds(10), () -> integrity.latest().isPresent());
            assertThat(integrity.latest().orElseThrow().entries()).isEqualTo(3);
        }
    }

    @Test
    void asked_for_twice_it_is_done_once() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger rounds = new AtomicInteger();
        try (Integrity integrity = of(new Check("chậm", progress -> {
            rounds.incrementAndGet();
            await(mayEnd);
            return List.of();
        }))) {
            integrity.request();
            integrity.request();
            assertThat(integrity.underWay()).as("before it began").isPresent();
            Until.holds(Duration.ofSeconds(10), () -> rounds.get() == 1);
            integrity.request();
            mayEnd.countDown();

            Until.holds(Duration.ofSeconds(10), () -> integrity.underWay().isEmpty());
            assertThat(integrity.run().findings()).isZero();
            assertThat(rounds).hasValue(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
