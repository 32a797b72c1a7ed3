package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worked examples (ví dụ tính thời hạn). Every due day here was counted without the program: from the list of days off,
 * one day after the other.
 */
class WorkedTermsTest {
    /** Term, day of the action, pauses, days added by a decision, due day, where it comes from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Tết
            petition.processing | 2023-01-11 | |  | 2023-01-27 | Thông tư 05/2021, Điều 6; ngày cuối rơi vào Tết 20-26/01/2023
            reception.result-notice | 2023-01-11 | |  | 2023-02-01 | Luật 42/2013, Điều 28; Tết 20-26/01/2023
            reception.result-notice | 2024-02-06 | |  | 2024-02-27 | Luật 42/2013, Điều 28; Tết 08-14/02/2024
            reception.result-notice | 2025-01-24 | |  | 2025-02-14 | Luật 42/2013, Điều 28; Tết 25/01-02/02/2025
            reception.result-notice | 2026-02-13 | |  | 2026-03-06 | Luật 42/2013, Điều 28; Tết 14-22/02/2026
            reception.result-notice | 2022-01-28 | |  | 2022-02-18 | Luật 42/2013, Điều 28; Tết 31/01-04/02/2022
            complaint.accept | 2024-01-30 | |  | 2024-02-15 | Luật 02/2011, Điều 27; ngày cuối rơi vào Tết 2024
            complaint.first.normal | 2022-12-26 | |  | 2023-01-27 | Luật 02/2011, Điều 28; ngày cuối là mùng bốn Tết 2023
            denunciation.initial-check | 2023-01-17 | |  | 2023-02-02 | Luật 25/2018, Điều 24; nhận ngay trước Tết
            denunciation.initial-check | 2023-01-21 | |  | 2023-02-06 | Luật 25/2018, Điều 24; nhận trong Tết
            # Make-up Saturdays and other holidays
            denunciation.transfer | 2024-04-25 | |  | 2024-05-06 | Luật 25/2018, Điều 24; làm bù thứ bảy 04/05/2024
            denunciation.transfer | 2024-05-03 | |  | 2024-05-09 | Luật 25/2018, Điều 24; làm bù thứ bảy 04/05/2024
            denunciation.transfer | 2025-04-23 | |  | 2025-04-29 | Luật 25/2018, Điều 24; làm bù thứ bảy 26/04/2025
            denunciation.transfer | 2025-04-25 | |  | 2025-05-06 | Luật 25/2018, Điều 24; làm bù thứ bảy 26/04/2025, nghỉ 30/04-02/05
            complaint.accept | 2025-04-16 | |  | 2025-04-26 | Luật 02/2011, Điều 27; ngày cuối là thứ bảy làm bù 26/04/2025, không chuyển
            complaint.accept | 2024-04-24 | |  | 2024-05-04 | Luật 02/2011, Điều 27; ngày cuối là thứ bảy làm bù 04/05/2024, không chuyển
            complaint.accept | 2025-04-22 | |  | 2025-05-05 | Luật 02/2011, Điều 27; ngày cuối 02/05/2025 hoán đổi nghỉ
            disclosure.start | 2026-01-08 | |  | 2026-01-14 | Luật 10/2022, Điều 12; làm bù thứ bảy 10/01/2026
            disclosure.start | 2026-08-20 | |  | 2026-08-26 | Luật 10/2022, Điều 12; làm bù thứ bảy 22/08/2026
            disclosure.start | 2023-08-30 | |  | 2023-09-08 | Luật 10/2022, Điều 12; Quốc khánh 01-04/09/2023
            disclosure.start | 2023-10-02 | |  | 2023-10-09 | Luật 10/2022, Điều 12
            complaint.decision.send | 2023-04-28 | |  | 2023-05-08 | Luật 02/2011, Điều 32; nghỉ 29/04-03/05/2023
            denunciation.notice-of-acceptance | 2022-04-08 | |  | 2022-04-18 | Luật 25/2018, Điều 29; nghỉ bù Giỗ Tổ 11/04/2022
            # The last day
            complaint.first.normal | 2023-06-01 | |  | 2023-07-03 | Luật 02/2011, Điều 28; ngày cuối là thứ bảy
            complaint.first.normal | 2023-06-02 | |  | 2023-07-03 | Luật 02/2011, Điều 28; ngày cuối là chủ nhật
            complaint.first.normal | 2023-06-05 | |  | 2023-07-05 | Luật 02/2011, Điều 28; ngày cuối là thứ tư
            petition.processing | 2023-11-01 | |  | 2023-11-13 | Thông tư 05/2021; ngày cuối là thứ bảy
            complaint.first.complex | 2023-06-01 | |  | 2023-07-17 | Luật 02/2011, Điều 28; ngày cuối là chủ nhật
            complaint.first.remote | 2023-06-02 | |  | 2023-07-17 | Luật 02/2011, Điều 28
            complaint.first.remote-complex | 2023-06-01 | |  | 2023-07-31 | Luật 02/2011, Điều 28
            complaint.second.normal | 2023-07-03 | |  | 2023-08-17 | Luật 02/2011, Điều 37
            complaint.second.complex | 2023-07-03 | |  | 2023-09-05 | Luật 02/2011, Điều 37; rơi vào Quốc khánh 2023
            complaint.time-limit-to-file | 2023-07-03 | |  | 2023-10-02 | Luật 02/2011, Điều 9; ngày cuối là chủ nhật
            denunciation.resolve | 2023-12-02 | |  | 2024-01-02 | Luật 25/2018, Điều 30; ngày cuối là Tết Dương lịch 2024
            # Extensions
            denunciation.resolve | 2023-06-01 | | 30 | 2023-07-31 | Luật 25/2018, Điều 30 khoản 2: gia hạn một lần
            denunciation.resolve | 2023-06-01 | | 60 | 2023-08-30 | Luật 25/2018, Điều 30 khoản 3: gia hạn hai lần
            denunciation.resolve | 2023-06-03 | | 30 | 2023-08-02 | Luật 25/2018, Điều 30 khoản 2
            # Pauses
            complaint.first.normal | 2023-06-01 | 2023-06-09..2023-06-12 | | 2023-07-04 | tạm đình chỉ qua thứ bảy, chủ nhật
            complaint.first.normal | 2023-01-05 | 2023-01-18..2023-01-30 | | 2023-02-16 | tạm đình chỉ qua Tết 2023
            complaint.first.normal | 2023-06-01 | 2023-06-09..2023-06-12 2023-06-20..2023-07-03 | | 2023-07-17 | tạm đình chỉ hai lần
            complaint.first.normal | 2023-06-01 | 2023-07-01..2023-07-10 | | 2023-07-03 | dừng đúng ngày cuối: không còn ngày nào, ngày cuối thứ bảy vẫn chuyển
            reception.result-notice | 2023-10-04 | 2023-10-06..2023-10-09 | | 2023-10-19 | dừng thứ sáu, tiếp tục thứ hai
            reception.result-notice | 2023-01-12 | 2023-01-18..2023-01-27 | | 2023-02-06 | dừng qua Tết 2023
            reception.result-notice | 2023-10-04 | 2023-10-06..2023-10-07 | | 2023-10-18 | tiếp tục vào thứ bảy
            denunciation.resolve | 2023-06-01 | 2023-06-15..2023-06-30 | 30 | 2023-08-15 | tạm đình chỉ rồi gia hạn
            # The change of law
            complaint.accept | 2026-06-30 | |  | 2026-07-10 | Luật 02/2011, Điều 27: nhận trước 01/07/2026
            complaint.accept | 2026-07-01 | |  | 2026-07-13 | Luật 136/2025: nhận từ 01/07/2026
            land.conciliation | 2024-07-31 | |  | 2024-09-16 | Luật 45/2013, Điều 202
            land.conciliation | 2024-08-01 | |  | 2024-09-04 | Luật 31/2024, Điều 235
            disclosure.posting | 2023-06-30 | |  | 2023-07-31 | Pháp lệnh 34/2007
            disclosure.posting | 2023-07-03 | |  | 2023-07-24 | Luật 10/2022, Điều 13
            # What is posted and broadcast
            disclosure.posting | 2024-01-25 | |  | 2024-02-15 | Luật 10/2022, Điều 13; ngày cuối là mùng năm Tết 14/02/2024
            disclosure.posting | 2023-08-14 | |  | 2023-09-05 | Luật 10/2022, Điều 13; ngày cuối 03/09 là chủ nhật, nghỉ đến 04/09/2023
            disclosure.posting | 2026-01-26 | |  | 2026-02-23 | Luật 10/2022, Điều 13; ngày cuối rơi vào Tết 14-22/02/2026
            disclosure.broadcast | 2023-10-02 | |  | 2023-10-05 | Luật 10/2022, Điều 13
            disclosure.broadcast | 2023-10-05 | |  | 2023-10-09 | Luật 10/2022, Điều 13; ngày cuối là chủ nhật
            disclosure.start | 2024-02-05 | |  | 2024-02-19 | Luật 10/2022, Điều 12; Tết 08-14/02/2024
            complaint.first.complex | 2022-12-07 | |  | 2023-01-27 | Luật 02/2011, Điều 28; ngày cuối là ba mươi Tết 2023
            complaint.first.remote-complex | 2023-07-05 | |  | 2023-09-05 | Luật 02/2011, Điều 28; ngày cuối 03/09 là chủ nhật, nghỉ đến 04/09/2023
            # Dialogues and apologies
            dialogue.announce | 2025-12-20 | before | | 2025-12-13 | Luật 72/2025, Điều 43
            dialogue.announce | 2023-02-02 | before | | 2023-01-26 | Luật 77/2015: chậm nhất vẫn là ngày Tết, không lùi
            dialogue.report | 2025-12-19 | |  | 2025-12-29 | Luật 72/2025, Điều 43
            dialogue.report | 2025-12-25 | |  | 2026-01-05 | Luật 72/2025, Điều 43; ngày cuối là chủ nhật
            dialogue.announce | 2026-03-02 | before | | 2026-02-23 | Luật 72/2025, Điều 43; ngày làm việc đầu sau Tết
            dialogue.announce | 2024-03-05 | before | | 2024-02-27 | Luật 77/2015; tháng hai năm nhuận có 29 ngày
            dialogue.report | 2023-04-20 | |  | 2023-05-04 | Luật 77/2015; ngày cuối 30/04 là chủ nhật, nghỉ đến 03/05/2023
            dialogue.report | 2026-02-06 | |  | 2026-02-23 | Luật 72/2025, Điều 43; ngày cuối rơi vào Tết 14-22/02/2026
            dossier.apology | 2023-11-20 | before | | 2023-11-19 | Nghị định 61/2018, Điều 19
            """)
    void a_term_ends_on_its_day(
            String key, LocalDate from, @Nullable String pauses, @Nullable Integer more, LocalDate due, String source) {
        Parameter parameter = Law.SHIPPED.inForce(LawKey.named(key), from).orElseThrow();
        assertThat("before".equals(pauses) ? before(parameter, from) : term(parameter, from, pauses, more))
                .as(source)
                .satisfies(counted -> {
                    assertThat(counted.day()).as(counted.words()).isEqualTo(due);
                    assertThat(counted.words()).contains(parameter.source()).contains(LawDays.of(due));
                });
    }

    private static DueDay before(Parameter parameter, LocalDate day) {
        return Term.before(parameter, "Việc", day, Law.SHIPPED.calendar());
    }

    private static DueDay term(Parameter parameter, LocalDate from, @Nullable String pauses, @Nullable Integer more) {
        Term term = Term.by(parameter, "Nhận", from);
        if (pauses != null) {
            for (String pause : pauses.split(" ")) {
                LocalDate[] days = Arrays.stream(pause.split("\\.\\."))
                        .map(LocalDate::parse)
                        .toArray(LocalDate[]::new);
                term = term.paused(days[0], days[1]);
            }
        }
        return (more == null ? term : term.extended(more, "95/QĐ-UBND")).due(Law.SHIPPED.calendar());
    }
}
