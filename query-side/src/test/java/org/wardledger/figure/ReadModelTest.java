package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.ledger.Until;
import org.wardledger.petition.PetitionEvents;

/** The read model follows the book exactly once, notices when it was meddled with, and can be computed again. */
class ReadModelTest {
    private static final PetitionEvents FIRST = new PetitionEvents("ĐT-1");
    private static final PetitionEvents SECOND = new PetitionEvents("ĐT-2");
    private static final Duration SOON = Duration.ofSeconds(20);

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward();
        ward.happened(List.of(
                new Happened("petition-1", FIRST.received("2023-01-02", "2023-02-01")),
                new Happened("petition-2", SECOND.received("2023-01-03", "2023-02-02")),
                new Happened("petition-1", FIRST.resolved("2023-01-20"))));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private int change(String statement) {
        return ward.bean(JdbcClient.class).sql(statement).update();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(ward.bean(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    private String resolved() {
        return ward.fraction("petition.resolved-of-received", "2023", "2023-12-31");
    }

    @Test
    void entries_handed_over_twice_count_once() {
        List<Entry> all = ward.book().after(-1, 10);

        long size = inTransaction(() -> ward.bean(Folding.class).fold(ward.bean(JdbcClient.class), Schema.LIVE, all));

        assertThat(size).isEqualTo(3);
        assertThat(resolved()).isEqualTo("1/2");
        assertThat(ward.bean(ReadModelCheck.class).differences()).isEmpty();
    }

    @Test
    void a_step_forward_in_the_book_brings_what_was_missed_before_it() {
        String digest = ward.readModel().digest();
        Shelves shelves = new Shelves(ward.bean(JdbcClient.class));
        List<Entry> last = ward.book().after(1, 10);

        String computedFromTheLast = inTransaction(() -> {
            shelves.drop(Schema.NEXT);
            shelves.create(Schema.NEXT, "Công chức 01");
            ward.bean(Folding.class).fold(ward.bean(JdbcClient.class), Schema.NEXT, last);
            return new FactTable(ward.bean(JdbcClient.class), Schema.NEXT)
                    .place()
                    .digest();
        });

        assertThat(computedFromTheLast).isEqualTo(digest);
    }

    @Test
    void after_a_restart_it_goes_on_where_it_was() {
        ward.restart();
        ward.happened(List.of(new Happened("petition-2", SECOND.resolved("2023-01-25"))));

        assertThat(resolved()).isEqualTo("2/2");
        assertThat(ward.readModel().size()).isEqualTo(4);
    }

    @Test
    void a_read_model_of_another_release_is_thrown_away_and_computed_again() {
        change("UPDATE read_model.built SET version = 'older'");
        change("UPDATE read_model.fact SET quantity = 7");
        ward.restart();

        assertThat(resolved()).isEqualTo("1/2");
        assertThat(ward.bean(ReadModelCheck.class).differences()).isEmpty();
        ward.happened(List.of(new Happened("petition-2", SECOND.resolved("2023-01-25"))));
        assertThat(resolved()).isEqualTo("2/2");
    }

    @Test
    void a_changed_row_a_lost_row_and_a_changed_total_are_noticed() {
        ReadModelCheck check = ward.bean(ReadModelCheck.class);
        assertThat(check.differences()).isEmpty();

        change("UPDATE read_model.day_total SET quantity = quantity + 1 WHERE measure = 'petition.resolved'");
        assertThat(check.differences())
                .singleElement()
                .asString()
                .contains("petition.resolved", "2023-01-20", "là 2", "là 1");
        change("UPDATE read_model.day_total SET quantity = quantity - 1 WHERE measure = 'petition.resolved'");

        change("UPDATE read_model.days_total SET days = 1 WHERE measure = 'petition.resolved'");
        assertThat(check.differences()).singleElement().asString().contains("số ngày giải quyết");
        change("UPDATE read_model.days_total SET days = 18 WHERE measure = 'petition.resolved'");
        assertThat(check.differences()).isEmpty();

        change("UPDATE read_model.fact SET place = 'TDP9' WHERE measure = 'petition.resolved'");
        assertThat(check.differences()).singleElement().asString().contains("mã băm");
        change("DELETE FROM read_model.fact WHERE measure = 'petition.resolved'");
        assertThat(check.differences()).hasSize(3);
    }

    @Test
    void computed_anew_a_meddled_read_model_is_named_and_replaced_only_on_somebodys_word() {
        change("UPDATE read_model.fact SET days = 1 WHERE measure = 'petition.resolved'");
        Rebuild rebuild = ward.bean(Rebuild.class);

        Rebuild.Outcome kept = rebuild.run("Công chức 01", Rebuild.Switch.WHEN_EQUAL, progress -> {});
        assertThat(kept.equal()).isFalse();
        assertThat(kept.putInPlace()).isFalse();
        assertThat(kept.differences())
                .anySatisfy(difference -> assertThat(difference).contains("petition.resolved", "chỉ ở bảng đang dùng"))
                .anySatisfy(difference -> assertThat(difference).contains("petition.resolved", "chỉ ở bảng tính lại"));

        Rebuild.Outcome replaced = rebuild.run("Công chức 01", Rebuild.Switch.EVEN_IF_DIFFERENT, progress -> {});
        assertThat(replaced.putInPlace()).isTrue();
        assertThat(ward.bean(ReadModelCheck.class).differences()).isEmpty();
        ward.happened(List.of(new Happened("petition-2", SECOND.resolved("2023-01-25"))));
        assertThat(resolved()).isEqualTo("2/2");
    }

    @Test
    void progress_is_told_while_it_is_computed_anew() {
        List<Rebuild.Progress> told = new java.util.ArrayList<>();

        ward.bean(Rebuild.class).run("Công chức 01", Rebuild.Switch.NEVER, told::add);

        assertThat(told).isNotEmpty();
        assertThat(told.getLast().done()).isEqualTo(3);
        assertThat(told.getLast().total()).isEqualTo(3);
        assertThat(told.getLast().left()).isZero();
    }

    @Test
    void an_entry_that_cannot_be_folded_stops_it_visibly_and_in_order() throws Exception {
        ward.pen().writeUnreadable(ward.database(), "petition-received");
        ward.pen().write(List.of(new Happened("petition-2", SECOND.resolved("2023-01-25"))));

        Until.holds(SOON, () -> ward.readModel().standsStillAt().isPresent());

        assertThat(ward.readModel().standsStillAt()).hasValue(3);
        assertThat(resolved()).isEqualTo("1/2");
        assertThat(ward.bean(ReadModelHealth.class).health())
                .satisfies(health -> assertThat(health.getStatus()).isEqualTo(Status.DOWN))
                .satisfies(health -> assertThat(health.getDetails()).containsEntry("standsStillAt", 3L));
        assertThat(ward.readModel().awaitPosition(4, SOON)).isFalse();
    }

    @Test
    void an_entry_of_a_kind_this_release_does_not_know_stops_it_visibly_too() throws Exception {
        ward.pen().writeUnreadable(ward.database(), "budget-published");

        Until.holds(SOON, () -> ward.readModel().standsStillAt().isPresent());

        assertThat(ward.readModel().standsStillAt()).hasValue(3);
    }
}
