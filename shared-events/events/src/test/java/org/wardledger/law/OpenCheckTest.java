package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.law.Cases.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.dialogue.DialogueId;
import org.wardledger.document.DisclosureId;
import org.wardledger.document.DisclosureMedium;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;

/** Dialogues and disclosures held against the law: given what stands in the record, when a line is recorded, then what it is warned of. */
class OpenCheckTest {
    private static final DialogueId DIALOGUE = new DialogueId("dialogue-1");
    private static final DisclosureId DISCLOSURE = new DisclosureId("disclosure-1");
    private static final List<Body> HOSTS = List.of(new Body("Chủ tịch UBND phường"));

    private static List<Warning> check(WardEvent line, WardEvent... before) {
        return LegalCheck.of(List.of(before), line, Law.SHIPPED);
    }

    @Test
    void a_dialogue_is_announced_seven_days_before() {
        assertThat(check(announced("2025-12-12", "2025-12-19"))).isEmpty();
        assertThat(check(announced("2025-12-13", "2025-12-19"))).singleElement().satisfies(warning -> {
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
                .satisfies(
                        warning -> assertThat(warning.sentence()).contains("77/2015/QH13", Confidence.GENERAL.label()));
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

    @Test
    void a_document_is_made_public_within_five_working_days() {
        assertThat(check(disclosed("2023-10-09", null, day("2023-10-02"), null)))
                .isEmpty();
        assertThat(check(disclosed("2023-10-10", null, day("2023-10-02"), null)))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("occurredOn");
                    assertThat(warning.sentence())
                            .startsWith(
                                    "Công khai từ ngày 10/10/2023 là muộn. Văn bản ngày 02/10/2023; 5 ngày làm việc")
                            .contains("hết ngày 09/10/2023", "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 12");
                });
    }

    @Test
    void what_is_posted_stands_for_twenty_days_and_what_is_broadcast_for_three() {
        WardEvent posted = disclosed("2023-11-06", DisclosureMedium.POSTED, null, null);

        assertThat(check(ended("2023-11-27"), posted)).isEmpty();
        assertThat(check(ended("2023-11-26"), posted)).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("occurredOn");
            assertThat(warning.sentence())
                    .startsWith("Công khai đến hết ngày 26/11/2023 là chưa đủ ngày. Niêm yết từ 06/11/2023; 20 ngày")
                    .contains("27/11/2023", "Điều 13");
        });
        WardEvent broadcast = disclosed("2023-11-06", DisclosureMedium.BROADCAST, null, null);
        assertThat(check(ended("2023-11-09"), broadcast)).isEmpty();
        assertThat(check(ended("2023-11-08"), broadcast)).hasSize(1);
        assertThat(check(ended("2023-11-07"), disclosed("2023-11-06", DisclosureMedium.ONLINE, null, null)))
                .isEmpty();
        assertThat(check(ended("2023-11-07"), disclosed("2023-11-06", null, null, null)))
                .isEmpty();
    }

    @Test
    void a_plan_to_take_it_down_too_soon_is_told_when_it_is_put_up() {
        assertThat(check(disclosed("2023-11-06", DisclosureMedium.POSTED, null, day("2023-11-27"))))
                .isEmpty();
        assertThat(check(disclosed("2023-11-06", DisclosureMedium.POSTED, null, day("2023-11-20"))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("until");
                    assertThat(warning.sentence()).contains("Định công khai đến 20/11/2023", "27/11/2023");
                });
    }

    @Test
    void stated_days_easier_than_the_laws_are_told() {
        assertThat(check(stated("2023-10-09", "2023-10-23"))).isEmpty();
        assertThat(check(stated("2023-10-10", "2023-10-22")))
                .extracting(Warning::field)
                .containsExactly("startDueOn", "keepUntil");
    }

    /** Put up on 3 October 2023, of a document of the day before. */
    private static WardEvent stated(String startDueOn, String keepUntil) {
        return new DisclosurePublished(
                DISCLOSURE,
                day("2023-10-03"),
                "ngân sách",
                "dự toán",
                "Trụ sở",
                null,
                null,
                DisclosureMedium.POSTED,
                day("2023-10-02"),
                day(startDueOn),
                day(keepUntil));
    }

    private static WardEvent disclosed(
            String on, @Nullable DisclosureMedium medium, @Nullable LocalDate documentOn, @Nullable LocalDate until) {
        return new DisclosurePublished(
                DISCLOSURE, day(on), "ngân sách", "dự toán", "Trụ sở", null, until, medium, documentOn, null, null);
    }

    private static WardEvent ended(String on) {
        return new DisclosureEnded(DISCLOSURE, day(on), day("2023-11-06"), "dự toán", "Trụ sở", null);
    }

    private static DialogueAnnounced announced(String on, String dialogueOn) {
        return new DialogueAnnounced(DIALOGUE, day(on), day(dialogueOn), "Đối thoại", "Hội trường", HOSTS, null, null);
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
