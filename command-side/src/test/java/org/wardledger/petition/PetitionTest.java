package org.wardledger.petition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardledger.petition.Petitions.TOWN;
import static org.wardledger.petition.Petitions.accept;
import static org.wardledger.petition.Petitions.accepted;
import static org.wardledger.petition.Petitions.classify;
import static org.wardledger.petition.Petitions.extend;
import static org.wardledger.petition.Petitions.pause;
import static org.wardledger.petition.Petitions.receive;
import static org.wardledger.petition.Petitions.received;
import static org.wardledger.petition.Petitions.reopen;
import static org.wardledger.petition.Petitions.reopened;
import static org.wardledger.petition.Petitions.resolve;
import static org.wardledger.petition.Petitions.resolved;
import static org.wardledger.petition.Petitions.transfer;
import static org.wardledger.petition.Petitions.transferred;
import static org.wardledger.petition.Petitions.withdraw;
import static org.wardledger.petition.Petitions.withdrawn;

import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.office.Given;

/** The rules of a petition (đơn) from its receipt to its end. */
class PetitionTest {
    @Test
    void a_petition_is_received_under_its_number() {
        Given.nothing().when(receive(false, null)).then(received());
    }

    @Test
    void a_number_is_received_once() {
        Given.lines(received()).when(receive(false, null)).thenRefused("đã có trong sổ, nhận ngày 11/01/2023");
    }

    @Test
    void a_number_stays_taken_when_its_petition_is_withdrawn() {
        Given.lines(received(), withdrawn("2023-01-12"))
                .when(receive(false, null))
                .thenRefused("");
    }

    @Test
    void a_petition_over_the_head_says_where_it_was_first_sent() {
        assertThatCode(() -> receive(true, TOWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive(true, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("phải ghi cơ quan nhận đơn đầu tiên");
    }

    @Test
    void only_a_petition_over_the_head_was_first_sent_elsewhere() {
        assertThatThrownBy(() -> receive(false, TOWN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("phải đánh dấu đơn vượt cấp");
    }

    @Test
    void a_petition_was_first_sent_no_later_than_it_was_received() {
        assertThatCode(() -> receive(TOWN, "2023-01-11", "2023-02-08")).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive(TOWN, "2023-01-12", "2023-02-08")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_petition_is_not_due_before_it_is_received() {
        assertThatCode(() -> receive(TOWN, null, "2023-01-11")).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive(TOWN, null, "2023-01-10")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_petition_that_is_not_in_the_book_is_not_resolved() {
        Given.nothing().when(resolve("2023-01-20")).thenRefused(Refusal.Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
    }

    @Test
    void a_petition_is_resolved() {
        Given.lines(received()).when(resolve("2023-01-20")).then(resolved("2023-01-20"));
    }

    @Test
    void a_petition_is_resolved_on_the_day_it_was_received_at_the_earliest() {
        Given.lines(received()).when(resolve("2023-01-11")).then(resolved("2023-01-11"));
        assertRefused(resolve("2023-01-10"), "ở trước ngày nhận đơn", received());
    }

    @Test
    void a_petition_is_resolved_once() {
        assertRefused(resolve("2023-01-21"), "đã giải quyết từ ngày 20/01/2023", received(), resolved("2023-01-20"));
    }

    @Test
    void no_step_comes_before_receipt() {
        String before = "ở trước ngày nhận đơn";
        assertRefused(accept("2023-01-10"), before, received());
        assertRefused(transfer("2023-01-10"), before, received());
        assertRefused(extend("2023-01-10", "2023-03-01"), before, received());
        assertRefused(pause("2023-01-10"), before, received());
        assertRefused(withdraw("2023-01-10"), before, received());
        assertRefused(classify("2023-01-10", "2023-03-01"), before, received());
    }

    @Test
    void a_petition_is_accepted() {
        Given.lines(received()).when(accept("2023-01-13")).then(accepted("2023-01-13"));
    }

    @Test
    void a_petition_is_accepted_once() {
        assertRefused(accept("2023-01-14"), "đã thụ lý rồi", received(), accepted("2023-01-13"));
    }

    @Test
    void a_transferred_petition_is_no_longer_the_wards() {
        Given.lines(received()).when(transfer("2023-01-13")).then(transferred("2023-01-13"));
        PetitionEvent[] gone = {received(), transferred("2023-01-13")};
        assertRefused(classify("2023-01-20", "2023-03-01"), "đã chuyển đi", gone);
        assertRefused(accept("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(transfer("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(extend("2023-01-20", "2023-03-01"), "đã chuyển đi", gone);
        assertRefused(pause("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(resolve("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(withdraw("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(reopen("2023-01-20"), "đã chuyển đi", gone);
    }

    @Test
    void a_resolved_petition_is_not_withdrawn() {
        assertRefused(withdraw("2023-01-21"), "đã giải quyết", received(), resolved("2023-01-20"));
    }

    @Test
    void a_withdrawn_petition_is_not_resolved() {
        assertRefused(resolve("2023-01-21"), "đã rút", received(), withdrawn("2023-01-20"));
    }

    @Test
    void a_petition_is_reopened_after_it_was_resolved_and_resolved_again() {
        Given.lines(received(), resolved("2023-01-20"))
                .when(reopen("2023-03-01"))
                .then(reopened("2023-03-01"));
        Given.lines(received(), resolved("2023-01-20"), reopened("2023-03-01"))
                .when(resolve("2023-03-10"))
                .then(resolved("2023-03-10"));
    }

    @Test
    void a_withdrawn_petition_is_reopened() {
        Given.lines(received(), withdrawn("2023-01-20"))
                .when(reopen("2023-03-01"))
                .then(reopened("2023-03-01"));
    }

    @Test
    void a_petition_is_not_reopened_while_it_is_open_or_before_it_was_resolved() {
        assertRefused(reopen("2023-03-01"), "đang giải quyết", received());
        assertRefused(reopen("2023-01-19"), "ở trước bước trước", received(), resolved("2023-01-20"));
    }

    private void assertRefused(PetitionCommand command, String words, PetitionEvent... before) {
        Given.lines(before).when(command).thenRefused(words);
    }
}
