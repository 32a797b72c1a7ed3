package org.wardledger.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.office.Given;
import org.wardledger.plan.PlanCommand.PromiseAct;
import org.wardledger.plan.PlanEvent.ActPromised;

/** The rules of what documents promise (việc đã hứa). */
class PromiseTest {
    private static final DocumentCode PLAN = new DocumentCode("04/KH-UBND");

    @Test
    void a_document_promises_an_act_for_the_same_days_and_place_once() {
        Given.nothing().when(promise(2, "2023-01-01", "2023-12-31", null)).then(promised(2));
        Given.lines(promised(2))
                .when(promise(3, "2023-01-01", "2023-12-31", null))
                .thenRefused(
                        Reason.CONFLICT,
                        "«cuộc đối thoại» theo văn bản 04/KH-UBND từ ngày 01/01/2023 đến ngày 31/12/2023 đã có");
        assertThat(promise(2, "2023-01-01", "2023-12-31", "TDP1").promiseId())
                .isNotEqualTo(promise(2, "2023-01-01", "2023-12-31", null).promiseId());
        assertThat(promise(2, "2023-07-01", "2023-12-31", null).promiseId())
                .isNotEqualTo(promise(2, "2023-01-01", "2023-12-31", null).promiseId());
    }

    @Test
    void a_promise_ends_after_it_begins_and_within_ten_years() {
        assertThatThrownBy(() -> promise(1, "2023-02-01", "2023-01-31", null))
                .hasMessageContaining("Đến hết ngày 31/01/2023 ở trước từ ngày 01/02/2023");
        assertThatThrownBy(() -> promise(1, "2023-01-01", "2033-01-01", null)).hasMessageContaining("10 năm");
    }

    private static PromiseAct promise(int quantity, String from, String to, @Nullable String place) {
        return new PromiseAct(
                "phuong-thu",
                PLAN,
                LocalDate.of(2023, 1, 5),
                ExpectedAct.DIALOGUE,
                quantity,
                null,
                LocalDate.parse(from),
                LocalDate.parse(to),
                place);
    }

    private static ActPromised promised(int quantity) {
        LocalDate from = LocalDate.of(2023, 1, 1);
        LocalDate to = LocalDate.of(2023, 12, 31);
        return new ActPromised(
                PromiseId.of("phuong-thu", PLAN, ExpectedAct.DIALOGUE, from, to, null),
                LocalDate.of(2023, 1, 5),
                PLAN,
                ExpectedAct.DIALOGUE,
                quantity,
                null,
                from,
                to,
                null);
    }
}
