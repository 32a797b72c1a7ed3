package org.wardledger.democracy;

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
import org.wardledger.democracy.DemocracyCommand.AnswerCriticism;
import org.wardledger.democracy.DemocracyCommand.HoldConsultation;
import org.wardledger.democracy.DemocracyCommand.ReceiveCriticism;
import org.wardledger.democracy.DemocracyEvent.ConsultationHeld;
import org.wardledger.democracy.DemocracyEvent.CriticismAnswered;
import org.wardledger.democracy.DemocracyEvent.SocialCriticismReceived;
import org.wardledger.office.Append;
import org.wardledger.office.Given;

/** The rules of consultations and criticism (lấy ý kiến Nhân dân, phản biện xã hội). */
class DemocracyTest {
    private static final String OFFICE = "phuong-thu";
    private static final String CRITICISM = "Phản biện dự thảo quy chế dân chủ";
    private static final Body FRONT = new Body("Ủy ban Mặt trận Tổ quốc phường");
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static final String RECEIVED = "2023-06-08";

    @Test
    void the_people_are_consulted_and_their_answers_counted() {
        Given.nothing().when(consult(100, 80, 60, 15, 5)).then(consulted(100, 80, 60, 15, 5));
        Given.nothing().when(consult(null, null, null, null, null)).then(consulted(null, null, null, null, null));
    }

    @Test
    void no_more_answer_than_were_asked() {
        assertRefused(
                () -> consult(100, 101, null, null, null), "answered", "Số trả lời (101) nhiều hơn số được hỏi (100)");
        assertThatCode(() -> consult(100, 100, null, null, null)).doesNotThrowAnyException();
        assertThatCode(() -> consult(null, 101, null, null, null)).doesNotThrowAnyException();
    }

    @Test
    void no_more_say_yes_no_or_otherwise_than_answered() {
        assertRefused(() -> consult(100, 80, 60, 15, 6), "agreed", "cộng lại (81) nhiều hơn số trả lời (80)");
        assertRefused(() -> consult(100, null, 60, 40, 1), "agreed", "cộng lại (101) nhiều hơn số được hỏi (100)");
        assertThatCode(() -> consult(null, null, 60, 40, 1)).doesNotThrowAnyException();
    }

    @Test
    void a_consultation_is_recorded_once_at_each_place() {
        Given.lines(consulted(100, 80, 60, 15, 5))
                .when(consult(90, 80, 60, 15, 5))
                .thenRefused(
                        Reason.CONFLICT,
                        "Việc lấy ý kiến về quy hoạch ngày 29/06/2023 «Điều chỉnh quy hoạch» đã có trong sổ; nếu sai thì đính chính");
        assertThat(ConsultationId.of(
                        OFFICE, ConsultationKind.PLANNING, day("2023-06-29"), "Điều chỉnh quy hoạch", "TDP2"))
                .isNotEqualTo(consult(null, null, null, null, null).consultationId());
    }

    @Test
    void somebody_asks_the_people() {
        assertRefused(
                () -> new HoldConsultation(
                        OFFICE,
                        day(RECEIVED),
                        ConsultationKind.WORKS,
                        "Công trình 01",
                        "TDP1",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                "hosts",
                "Chưa có «Cơ quan tổ chức» (hosts)");
    }

    @Test
    void a_criticism_is_received_and_answered() {
        Given.nothing().when(receive()).then(received());
        Given.lines(received()).when(answer("2023-06-20")).then(answered("2023-06-20"));
        Given.lines(received()).when(answer(RECEIVED)).thenAllowed();
    }

    @Test
    void a_criticism_is_received_once_and_answered_once() {
        Given.lines(received())
                .when(receive())
                .thenRefused(
                        Reason.CONFLICT,
                        "Ý kiến của Ủy ban Mặt trận Tổ quốc phường ngày 08/06/2023 «%s» đã có trong sổ; nếu sai thì đính chính"
                                .formatted(CRITICISM));
        Given.lines(received(), answered("2023-06-20"))
                .when(answer("2023-06-21"))
                .thenRefused(
                        Reason.CONFLICT,
                        "Trả lời Ủy ban Mặt trận Tổ quốc phường ngày 20/06/2023 «%s» đã có".formatted(CRITICISM));
    }

    @Test
    void what_never_came_is_not_answered_nor_before_it_came() {
        Given.nothing().when(answer("2023-06-20")).thenRefused(Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
        Given.lines(received())
                .when(answer("2023-06-07"))
                .thenRefused(Reason.RULE, "Ngày trả lời 07/06/2023 ở trước ngày nhận 08/06/2023");
    }

    @Test
    void a_criticism_that_was_answered_is_not_struck_out_from_under_its_answer() {
        Given.lines(received(), answered("2023-06-20"))
                .when(new Append(
                        received().criticismId().value(),
                        new ActionStruck(0, 0, day("2023-07-01"), CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .thenRefused("các bước sau không còn đúng");
        Given.lines(received(), answered("2023-06-20"))
                .when(new Append(
                        received().criticismId().value(),
                        new ActionCorrected(
                                1, 1, day("2023-07-01"), CorrectionGround.MISWRITTEN, "nhầm", answered("2023-06-07"))))
                .thenRefused("các bước sau không còn đúng: Ngày trả lời 07/06/2023 ở trước ngày nhận");
    }

    @Test
    void an_answer_is_due_on_the_day_it_came_or_later() {
        assertRefused(
                () -> new ReceiveCriticism(
                        OFFICE, day(RECEIVED), CriticismKind.SUPERVISION, CRITICISM, FRONT, null, day("2023-06-07")),
                "answerDueOn",
                "Hạn trả lời 07/06/2023 ở trước ngày nhận 08/06/2023");
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, String field, String words) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field))
                .hasMessageContaining(words);
    }

    private static HoldConsultation consult(
            @Nullable Integer asked,
            @Nullable Integer answered,
            @Nullable Integer agreed,
            @Nullable Integer against,
            @Nullable Integer otherwise) {
        return new HoldConsultation(
                OFFICE,
                day("2023-06-29"),
                ConsultationKind.PLANNING,
                "Điều chỉnh quy hoạch",
                "TDP1",
                List.of(WARD, FRONT),
                ConsultationMeans.MEETING,
                asked,
                answered,
                agreed,
                against,
                otherwise,
                null);
    }

    private static ConsultationHeld consulted(
            @Nullable Integer asked,
            @Nullable Integer answered,
            @Nullable Integer agreed,
            @Nullable Integer against,
            @Nullable Integer otherwise) {
        return new ConsultationHeld(
                ConsultationId.of(OFFICE, ConsultationKind.PLANNING, day("2023-06-29"), "Điều chỉnh quy hoạch", "TDP1"),
                day("2023-06-29"),
                ConsultationKind.PLANNING,
                "Điều chỉnh quy hoạch",
                "TDP1",
                List.of(WARD, FRONT),
                ConsultationMeans.MEETING,
                asked,
                answered,
                agreed,
                against,
                otherwise,
                null);
    }

    private static ReceiveCriticism receive() {
        return new ReceiveCriticism(
                OFFICE,
                day(RECEIVED),
                CriticismKind.SOCIAL_CRITICISM,
                CRITICISM,
                FRONT,
                new DocumentCode("01/2023/QĐ-UBND"),
                day("2023-07-08"));
    }

    private static SocialCriticismReceived received() {
        return new SocialCriticismReceived(
                CriticismId.of(OFFICE, day(RECEIVED), CRITICISM, FRONT),
                day(RECEIVED),
                CriticismKind.SOCIAL_CRITICISM,
                CRITICISM,
                FRONT,
                new DocumentCode("01/2023/QĐ-UBND"),
                day("2023-07-08"));
    }

    private static AnswerCriticism answer(String on) {
        return new AnswerCriticism(OFFICE, day(on), day(RECEIVED), CRITICISM, FRONT, null, "tiếp thu đầy đủ");
    }

    private static CriticismAnswered answered(String on) {
        return new CriticismAnswered(
                CriticismId.of(OFFICE, day(RECEIVED), CRITICISM, FRONT),
                day(on),
                day(RECEIVED),
                CRITICISM,
                FRONT,
                null,
                "tiếp thu đầy đủ");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
