package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.law.Cases.accepted;
import static org.wardledger.law.Cases.apologised;
import static org.wardledger.law.Cases.dossier;
import static org.wardledger.law.Cases.received;
import static org.wardledger.petition.PetitionType.COMPLAINT;
import static org.wardledger.petition.PetitionType.RECOMMENDATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;

class LegalCheckTest {
    private static List<Warning> check(WardEvent line, WardEvent... before) {
        return LegalCheck.of(List.of(before), line, Law.SHIPPED);
    }

    private static final WardEvent COMPLAINED = received(COMPLAINT, true, "2023-06-01", "2023-06-12");

    @Test
    void a_day_within_a_confirmed_term_says_nothing() {
        assertThat(check(COMPLAINED)).isEmpty();
        assertThat(check(accepted("2023-06-08", "2023-07-10"), COMPLAINED)).isEmpty();
        assertThat(check(accepted("2023-06-08", "2023-06-30"), COMPLAINED)).isEmpty();
    }

    @Test
    void a_day_later_than_the_laws_is_told_with_the_laws_count() {
        assertThat(check(accepted("2023-06-08", "2023-07-11"), COMPLAINED))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("dueOn");
                    assertThat(warning.sentence())
                            .startsWith("Hạn ghi 11/07/2023 muộn hơn hạn tính được. Thụ lý 08/06/2023; 30 ngày")
                            .contains(
                                    "10/07/2023",
                                    "Luật Khiếu nại 02/2011/QH13, Điều 28",
                                    "Có căn cứ khác thì giữ nguyên");
                });
    }

    @Test
    void a_term_that_was_never_checked_is_named_with_its_mark() {
        assertThat(check(received(RECOMMENDATION, true, "2023-06-01", "2023-06-12")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence())
                        .contains("xử lý đơn 10 ngày", "một nguồn, chưa kiểm chứng", "Thông tư 05/2021/TT-TTCP"));
    }

    @Test
    void an_action_on_a_day_of_rest_is_told() {
        assertThat(check(received(COMPLAINT, true, "2023-06-04", "2023-06-14")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("occurredOn");
                    assertThat(warning.sentence())
                            .isEqualTo("Chủ nhật, 04/06/2023, là ngày nghỉ hằng tuần: hãy xem lại ngày.");
                });
        assertThat(check(received(COMPLAINT, true, "2023-09-04", "2023-09-14")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.sentence()).contains("ngày nghỉ (Quốc khánh)"));
        assertThat(check(received(COMPLAINT, true, "2025-04-26", "2025-05-06"))).isEmpty();
    }

    @Test
    void an_apology_goes_out_before_the_appointment() {
        WardEvent dossier = dossier(null, "2023-11-06", "2023-11-16");

        assertThat(check(apologised("2023-11-15", "2023-11-20"), dossier)).isEmpty();
        assertThat(check(apologised("2023-11-16", "2023-11-20"), dossier))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("occurredOn");
                    assertThat(warning.sentence()).contains("muộn", "15/11/2023", "Nghị định 61/2018/NĐ-CP");
                });
    }

    @Test
    void what_is_no_case_is_not_checked() {
        assertThat(check(new LawEvent.WorkingDayDeclared(
                        LawId.of("x"), Cases.day("2023-06-04"), Cases.day("2023-06-10"), "thông báo")))
                .isEmpty();
    }
}
