package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static final WorkingCalendar CALENDAR = Law.SHIPPED.calendar();

    private static Term term(LawKey key, String began, String from) {
        LocalDate day = LocalDate.parse(from);
        return Term.by(Law.SHIPPED.inForce(key, day).orElseThrow(), began, day);
    }

    @Test
    void working_days_are_told_with_every_day_passed_over() {
        assertThat(term(LawKey.RECEPTION_RESULT_NOTICE, "Tiếp", "2023-01-11")
                        .due(CALENDAR)
                        .words())
                .isEqualTo("Tiếp 11/01/2023; 10 ngày làm việc tính từ 12/01/2023, không kể 4 ngày thứ bảy, chủ nhật"
                        + " và 7 ngày nghỉ (Tết Nguyên đán 20/01–26/01/2023): hết ngày 01/02/2023."
                        + " Căn cứ: Luật Tiếp công dân 42/2013/QH13, Điều 28 (hiểu biết chung, chưa kiểm chứng).");
    }

    @Test
    void a_saturday_that_is_worked_is_named() {
        assertThat(Term.stated(5, "Nhận", LocalDate.parse("2025-04-25"))
                        .due(CALENDAR)
                        .words())
                .isEqualTo("Nhận 25/04/2025; 5 ngày làm việc tính từ 26/04/2025, không kể 3 ngày thứ bảy, chủ nhật và"
                        + " 3 ngày nghỉ (ngày Chiến thắng 30/4 và Quốc tế Lao động 1/5 30/04–02/05/2025),"
                        + " có kể thứ bảy 26/04/2025 làm bù: hết ngày 06/05/2025.");
    }

    @Test
    void a_last_day_of_rest_is_said_to_move() {
        assertThat(term(LawKey.COMPLAINT_FIRST_NORMAL, "Thụ lý", "2023-06-01")
                        .due(CALENDAR)
                        .words())
                .isEqualTo("Thụ lý 01/06/2023; 30 ngày tính từ 02/06/2023: ngày cuối là thứ bảy, 01/07/2023,"
                        + " nên hết ngày làm việc kế tiếp, 03/07/2023."
                        + " Căn cứ: Luật Khiếu nại 02/2011/QH13, Điều 28.");
    }

    @Test
    void a_pause_says_what_was_used_and_what_is_left() {
        assertThat(term(LawKey.COMPLAINT_FIRST_NORMAL, "Thụ lý", "2023-06-01")
                        .paused(LocalDate.parse("2023-06-09"), LocalDate.parse("2023-06-12"))
                        .due(CALENDAR)
                        .arithmetic()
                        .getFirst())
                .isEqualTo("Thụ lý 01/06/2023; 30 ngày tính từ 02/06/2023; tạm dừng 09/06/2023 khi đã tính 8 ngày,"
                        + " tiếp tục 12/06/2023: còn 22 ngày, tính từ 13/06/2023: hết ngày 04/07/2023.");
    }

    @Test
    void an_extension_names_its_decision() {
        assertThat(term(LawKey.DENUNCIATION_RESOLVE, "Thụ lý", "2023-06-01")
                        .extended(30, "95/QĐ-UBND")
                        .due(CALENDAR)
                        .arithmetic()
                        .getFirst())
                .isEqualTo("Thụ lý 01/06/2023; 30 ngày cộng 30 ngày gia hạn (95/QĐ-UBND) tính từ 02/06/2023:"
                        + " hết ngày 31/07/2023.");
    }

    @Test
    void a_year_whose_holidays_nobody_entered_is_admitted() {
        assertThat(Term.stated(5, "Nhận", LocalDate.parse("2031-03-03"))
                        .due(CALENDAR)
                        .words())
                .endsWith("Sổ chưa có lịch nghỉ năm 2031: mới trừ thứ bảy, chủ nhật.");
    }

    @Test
    void days_off_that_are_not_confirmed_say_so() {
        assertThat(Term.stated(5, "Nhận", LocalDate.parse("2026-08-27"))
                        .due(CALENDAR)
                        .words())
                .contains("(Quốc khánh, hiểu biết chung, chưa kiểm chứng, 31/08–02/09/2026)");
    }
}
