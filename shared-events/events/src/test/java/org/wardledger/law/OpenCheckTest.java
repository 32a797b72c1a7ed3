package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.law.Cases.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.dialogue.DialogueId;

/** Dialogues held against the law: given what stands in the record, when a line is recorded, then what it is warned of. */
class OpenCheckTest {
    private static final DialogueId DIALOGUE = new DialogueId("dialogue-1");
    private static final List<Body> HOSTS = List.of(new Body("Chủ tịch UBND phường"));

    private static List<Warning> check(WardEvent line, WardEvent... before) {
        return LegalCheck.of(List.of(before), line, Law.SHIPPED);
    }

    @Test
    void a_dialogue_is_announced_seven_days_before() {
        assertThat(check(announced("2025-12-12", "2025-12-19"))).isEmpty();
        assertThat(check(announced("2025-12-13", "2025-12-19")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("dialogueOn");
                    assertThat(warning.sentence())
                            .startsWith("Thông báo ngày 13/12/2025, muộn hơn luật định.")
                            .contains("Đối thoại 19/12/2025; trước ít nhất 7 ngày: chậm nhất ngày 12/12/2025")
                            .contains("Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 43");
                });
    }

    @Test
    void a_rule_never_held_against_its_text_says_so() {
        assertThat(check(announced("2023-04-15", "2023-04-20")))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.sentence()).contains("77/2015/QH13", Confidence.GENERAL.label()));
    }

    @Test
    void a_result_is_made_known_within_ten_days() {
        WardEvent held = held("2025-12-19", null);

        assertThat(check(reported("2025-12-29"), held)).isEmpty();
        assertThat(check(reported("2025-12-30"), held)).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("occurredOn");
            assertThat(warning.sentence())
                    .startsWith("Thông báo kết quả ngày 30/12/2025 là muộn. Đối thoại 19/12/2025; 10 ngày tính từ"
                            + " 20/12/2025: hết ngày 29/12/2025.")
                    .contains("Điều 43");
        });
    }

    @Test
    void a_result_made_known_again_is_not_late_again() {
        assertThat(check(reported("2026-01-15"), held("2025-12-19", null), reported("2025-12-29")))
                .isEmpty();
    }

    @Test
    void a_stated_last_day_later_than_the_laws_is_told() {
        assertThat(check(held("2025-12-19", "2025-12-29"))).isEmpty();
        assertThat(check(held("2025-12-19", "2025-12-25"))).isEmpty();
        assertThat(check(held("2025-12-19", "2025-12-30"))).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("reportDueOn");
            assertThat(warning.sentence()).contains("Hạn ghi 30/12/2025 muộn hơn", "29/12/2025");
        });
    }

    @Test
    void where_no_law_was_entered_nothing_is_warned_of_and_a_day_of_rest_is_no_fault() {
        assertThat(check(announced("2010-04-19", "2010-04-20"))).isEmpty();
        assertThat(check(reported("2010-12-20"), held("2010-04-20", null))).isEmpty();
        assertThat(check(held("2025-12-21", null))).isEmpty();
    }

    private static DialogueAnnounced announced(String on, String dialogueOn) {
        return new DialogueAnnounced(
                DIALOGUE, day(on), day(dialogueOn), "Đối thoại", "Hội trường", HOSTS, null, null);
    }

    private static DialogueHeld held(String on, @Nullable String reportDueOn) {
        return new DialogueHeld(
                DIALOGUE,
                day(on),
                "Đối thoại",
                "Hội trường",
                HOSTS,
                null,
                null,
                0,
                null,
                null,
                reportDueOn == null ? null : day(reportDueOn));
    }

    private static DialogueReported reported(String on) {
        return new DialogueReported(DIALOGUE, day(on), day("2025-12-19"), "Đối thoại", null, null);
    }
}
