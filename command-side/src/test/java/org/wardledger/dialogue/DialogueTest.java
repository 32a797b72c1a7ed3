package org.wardledger.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.dialogue.DialogueCommand.AnnounceDialogue;
import org.wardledger.dialogue.DialogueCommand.AnswerOpinions;
import org.wardledger.dialogue.DialogueCommand.HoldDialogue;
import org.wardledger.dialogue.DialogueCommand.ReportDialogue;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.dialogue.DialogueEvent.OpinionsAnswered;
import org.wardledger.office.Append;
import org.wardledger.office.Given;

/** The rules of dialogues with the people (đối thoại với Nhân dân). */
class DialogueTest {
    private static final String OFFICE = "phuong-thu";
    private static final String SUBJECT = "Đối thoại của Chủ tịch UBND phường với Nhân dân";
    private static final List<Body> HOSTS = List.of(new Body("Chủ tịch UBND phường"));
    private static final String DAY = "2023-08-17";
    private static final String LATER = "2023-08-21";

    @Test
    void a_dialogue_is_announced_held_answered_and_made_known() {
        Given.nothing().when(announce("2023-08-07")).then(announced("2023-08-07"));
        Given.lines(announced("2023-08-07")).when(hold(DAY, 5, null)).then(held(DAY, 5, null));
        Given.lines(announced("2023-08-07"), held(DAY, 5, null))
                .when(answer("2023-08-20", 3))
                .then(answered("2023-08-20", 3));
        Given.lines(announced("2023-08-07"), held(DAY, 5, null), answered("2023-08-20", 3))
                .when(report("2023-08-25"))
                .then(reported("2023-08-25"));
    }

    @Test
    void a_dialogue_nobody_announced_is_held_all_the_same() {
        Given.nothing().when(hold(DAY, 0, null)).then(held(DAY, 0, null));
    }

    @Test
    void held_on_another_day_it_continues_the_record_of_its_notice() {
        assertThat(hold(LATER, 5, DAY).dialogueId())
                .isEqualTo(announce("2023-08-07").dialogueId());
        Given.lines(announced("2023-08-07")).when(hold(LATER, 5, DAY)).then(held(LATER, 5, DAY));
        Given.nothing().when(hold(LATER, 5, DAY)).thenRefused(Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
    }

    @Test
    void a_dialogue_stands_in_the_book_once() {
        String sentence =
                "Cuộc đối thoại ngày 17/08/2023 «%s» đã có trong sổ; nếu sai thì đính chính".formatted(SUBJECT);
        Given.lines(held(DAY, 5, null)).when(hold(DAY, 7, null)).thenRefused(Reason.CONFLICT, sentence);
        Given.lines(announced("2023-08-07")).when(announce("2023-08-08")).thenRefused(Reason.CONFLICT, sentence);
        Given.lines(held(DAY, 5, null)).when(announce("2023-08-08")).thenRefused(Reason.CONFLICT, sentence);
    }

    @Test
    void another_subject_on_the_same_day_is_another_dialogue() {
        assertThat(DialogueId.of(OFFICE, day(DAY), "Đối thoại về thủ tục hành chính"))
                .isNotEqualTo(hold(DAY, 5, null).dialogueId());
    }

    @Test
    void it_is_not_held_before_its_notice_nor_announced_after_its_day() {
        Given.lines(announced("2023-08-07"))
                .when(hold("2023-08-06", 5, DAY))
                .thenRefused(Reason.RULE, "Ngày đối thoại 06/08/2023 ở trước ngày thông báo, 07/08/2023");
        Given.lines(announced("2023-08-07")).when(hold("2023-08-07", 5, DAY)).thenAllowed();
        assertThatThrownBy(() -> announce("2023-08-18"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Ngày đối thoại 17/08/2023 ở trước ngày thông báo, 18/08/2023");
    }

    @Test
    void a_notice_later_than_the_law_wants_is_recorded_as_it_was() {
        assertThatCode(() -> announce("2023-08-16")).doesNotThrowAnyException();
        assertThatCode(() -> announce(DAY)).doesNotThrowAnyException();
    }

    @Test
    void nothing_is_answered_or_made_known_before_it_was_held() {
        Given.nothing().when(answer("2023-08-20", 3)).thenRefused(Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
        Given.lines(announced("2023-08-07"))
                .when(answer("2023-08-20", 3))
                .thenRefused(Reason.CONFLICT, "Sổ chưa ghi là cuộc đối thoại ngày 17/08/2023 đã diễn ra");
        Given.lines(announced("2023-08-07"))
                .when(report("2023-08-20"))
                .thenRefused(Reason.CONFLICT, "Sổ chưa ghi là cuộc đối thoại ngày 17/08/2023 đã diễn ra");
        Given.lines(held(DAY, 5, null))
                .when(answer("2023-08-16", 3))
                .thenRefused(Reason.RULE, "Ngày trả lời 16/08/2023 ở trước ngày đối thoại, 17/08/2023");
        Given.lines(held(DAY, 5, null))
                .when(report("2023-08-16"))
                .thenRefused(Reason.RULE, "Ngày thông báo kết quả 16/08/2023 ở trước ngày đối thoại");
    }

    @Test
    void several_rounds_answer_no_more_than_was_raised() {
        Given.lines(held(DAY, 5, null), answered("2023-08-20", 3))
                .when(answer("2023-08-25", 2))
                .then(answered("2023-08-25", 2));
        Given.lines(held(DAY, 5, null), answered("2023-08-20", 3))
                .when(answer("2023-08-25", 3))
                .thenRefused(Reason.RULE, "có 5 ý kiến, đã trả lời 3: chỉ còn 2 ý kiến để trả lời (answered)");
        Given.lines(held(DAY, 0, null)).when(answer(DAY, 1)).thenRefused(Reason.RULE, "có 0 ý kiến");
    }

    @Test
    void the_same_round_and_the_same_notice_of_the_result_are_recorded_once() {
        Given.lines(held(DAY, 5, null), answered("2023-08-20", 2))
                .when(answer("2023-08-20", 2))
                .thenRefused(Reason.CONFLICT, "Lần trả lời ý kiến ngày 20/08/2023");
        Given.lines(held(DAY, 5, null), reported("2023-08-25"))
                .when(report("2023-08-25"))
                .thenRefused(Reason.CONFLICT, "Thông báo kết quả đối thoại ngày 25/08/2023");
    }

    @Test
    void a_correction_may_not_leave_fewer_opinions_than_were_answered() {
        Given record = Given.lines(held(DAY, 5, null), answered("2023-08-20", 3));
        record.when(corrected(held(DAY, 2, null)))
                .thenRefused(
                        Reason.RULE, "Sửa như vậy thì các bước sau không còn đúng: Cuộc đối thoại ngày 17/08/2023");
        record.when(corrected(held(DAY, 3, null))).thenAllowed();
        record.when(new Append(
                        hold(DAY, 5, null).stream(),
                        new ActionStruck(0, 0, day(LATER), CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .thenRefused("các bước sau không còn đúng");
    }

    @Test
    void a_dialogue_is_led_by_somebody() {
        assertThatThrownBy(() -> new HoldDialogue(
                        OFFICE, day(DAY), SUBJECT, "Hội trường", List.of(), null, null, 5, null, null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa có «Người chủ trì» (hosts)");
    }

    private static Append corrected(DialogueHeld as) {
        return new Append(
                as.dialogueId().value(),
                new ActionCorrected(0, 0, day(LATER), CorrectionGround.MISWRITTEN, "đếm nhầm", as));
    }

    private static AnnounceDialogue announce(String on) {
        return new AnnounceDialogue(
                OFFICE, day(on), day(DAY), SUBJECT, "Hội trường", HOSTS, null, new DocumentCode("90/TB-UBND"));
    }

    private static HoldDialogue hold(String on, int opinions, @Nullable String plannedOn) {
        return new HoldDialogue(
                OFFICE,
                day(on),
                SUBJECT,
                "Hội trường",
                HOSTS,
                120,
                "đầy đủ cán bộ, công chức",
                opinions,
                new DocumentCode("04/KH-UBND"),
                plannedOn == null ? null : day(plannedOn),
                null);
    }

    private static AnswerOpinions answer(String on, int answered) {
        return new AnswerOpinions(OFFICE, day(on), day(DAY), SUBJECT, answered, null, "trả lời trực tiếp");
    }

    private static ReportDialogue report(String on) {
        return new ReportDialogue(OFFICE, day(on), day(DAY), SUBJECT, new DocumentCode("95/TB-UBND"), "Trụ sở");
    }

    private static DialogueAnnounced announced(String on) {
        return new DialogueAnnounced(
                DialogueId.of(OFFICE, day(DAY), SUBJECT),
                day(on),
                day(DAY),
                SUBJECT,
                "Hội trường",
                HOSTS,
                null,
                new DocumentCode("90/TB-UBND"));
    }

    private static DialogueHeld held(String on, int opinions, @Nullable String plannedOn) {
        return new DialogueHeld(
                DialogueId.of(OFFICE, day(plannedOn == null ? on : plannedOn), SUBJECT),
                day(on),
                SUBJECT,
                "Hội trường",
                HOSTS,
                120,
                "đầy đủ cán bộ, công chức",
                opinions,
                new DocumentCode("04/KH-UBND"),
                plannedOn == null ? null : day(plannedOn),
                null);
    }

    private static OpinionsAnswered answered(String on, int answered) {
        return new OpinionsAnswered(
                DialogueId.of(OFFICE, day(DAY), SUBJECT),
                day(on),
                day(DAY),
                SUBJECT,
                answered,
                null,
                "trả lời trực tiếp");
    }

    private static DialogueReported reported(String on) {
        return new DialogueReported(
                DialogueId.of(OFFICE, day(DAY), SUBJECT),
                day(on),
                day(DAY),
                SUBJECT,
                new DocumentCode("95/TB-UBND"),
                "Trụ sở");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
