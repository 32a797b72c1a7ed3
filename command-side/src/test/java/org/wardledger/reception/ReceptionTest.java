package org.wardledger.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.Given;
import org.wardledger.reception.ReceptionCommand.CancelReception;
import org.wardledger.reception.ReceptionCommand.HoldReception;
import org.wardledger.reception.ReceptionCommand.ScheduleReceptions;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;

/** The rules of citizen reception (tiếp công dân). */
class ReceptionTest {
    private static final String OFFICE = "phuong-thu";
    private static final String PLACE = "Trụ sở UBND phường";
    private static final String HOST = "Chủ tịch UBND phường";
    private static final String STORM = "bão số 4";
    private static final DocumentCode NOTICE = new DocumentCode("119/TB-UBND");
    private static final LocalDate DAY = LocalDate.parse("2023-03-08");

    @Test
    void a_session_is_held() {
        Given.nothing().when(hold(3, 4)).then(held(3, 4));
    }

    @Test
    void a_session_to_which_nobody_came_is_a_session() {
        Given.nothing().when(hold(0, 0)).then(held(0, 0));
    }

    @Test
    void a_session_is_held_once() {
        assertRefused(hold(3, 4), "Buổi tiếp định kỳ ngày 08/03/2023 tại Trụ sở UBND phường đã có", held(0, 0));
    }

    @Test
    void a_session_is_cancelled_for_a_stated_reason() {
        Given.nothing().when(cancel()).then(cancelled());
    }

    @Test
    void a_session_is_cancelled_once() {
        assertRefused(cancel(), "đã ghi là không tổ chức: bão số 4", cancelled());
    }

    @Test
    void a_session_is_held_or_cancelled() {
        assertRefused(hold(3, 4), "đã ghi là không tổ chức: bão số 4", cancelled());
        assertRefused(cancel(), "đã có trong sổ", held(3, 4));
    }

    @Test
    void sessions_of_another_kind_day_or_place_are_other_sessions() {
        assertThat(hold(3, 4).receptionId())
                .isEqualTo(cancel().receptionId())
                .isNotEqualTo(ReceptionId.session(OFFICE, ReceptionKind.REGULAR, DAY, PLACE))
                .isNotEqualTo(ReceptionId.session(OFFICE, ReceptionKind.SCHEDULED, DAY.plusDays(1), PLACE))
                .isNotEqualTo(ReceptionId.session(OFFICE, ReceptionKind.SCHEDULED, DAY, "Tổ dân phố 2"));
    }

    @Test
    void at_least_one_person_comes_with_each_turn() {
        assertThatCode(() -> hold(3, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> hold(3, 2))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Số người (2) không thể ít hơn số lượt (3)");
    }

    @Test
    void a_schedule_is_announced_once() {
        ScheduleReceptions command = schedule("2023-01-01", "2023-12-31");
        ReceptionScheduled event = new ReceptionScheduled(
                command.receptionId(),
                day("2022-12-28"),
                NOTICE,
                day("2022-12-28"),
                day("2023-01-01"),
                day("2023-12-31"),
                DayOfWeek.WEDNESDAY,
                PLACE,
                HOST);
        Given.nothing().when(command).then(event);
        assertRefused(command, "Lịch theo 119/TB-UBND đã có trong sổ", event);
    }

    @Test
    void a_schedule_spans_366_days_at_most() {
        assertThatCode(() -> schedule("2023-01-01", "2024-01-02")).doesNotThrowAnyException();
        assertThatThrownBy(() -> schedule("2023-01-01", "2024-01-03"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dài nhất 366 ngày");
    }

    @Test
    void a_schedule_does_not_end_before_it_begins() {
        assertThatCode(() -> schedule("2023-01-01", "2023-01-01")).doesNotThrowAnyException();
        assertThatThrownBy(() -> schedule("2023-01-02", "2023-01-01")).isInstanceOf(Refusal.class);
    }

    private void assertRefused(ReceptionCommand command, String words, ReceptionEvent before) {
        Given.lines(before).when(command).thenRefused(words);
    }

    private static HoldReception hold(int turns, int persons) {
        return new HoldReception(
                OFFICE,
                ReceptionKind.SCHEDULED,
                DAY,
                PLACE,
                HOST,
                turns,
                persons,
                1,
                false,
                NOTICE,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CancelReception cancel() {
        return new CancelReception(OFFICE, ReceptionKind.SCHEDULED, DAY, PLACE, STORM, null);
    }

    private static ScheduleReceptions schedule(String from, String to) {
        return new ScheduleReceptions(
                OFFICE, NOTICE, day("2022-12-28"), day(from), day(to), DayOfWeek.WEDNESDAY, PLACE, HOST);
    }

    private static ReceptionHeld held(int turns, int persons) {
        return new ReceptionHeld(
                ReceptionId.session(OFFICE, ReceptionKind.SCHEDULED, DAY, PLACE),
                DAY,
                ReceptionKind.SCHEDULED,
                PLACE,
                HOST,
                turns,
                persons,
                1,
                false,
                NOTICE,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ReceptionCancelled cancelled() {
        return new ReceptionCancelled(
                ReceptionId.session(OFFICE, ReceptionKind.SCHEDULED, DAY, PLACE),
                DAY,
                ReceptionKind.SCHEDULED,
                PLACE,
                STORM,
                null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
