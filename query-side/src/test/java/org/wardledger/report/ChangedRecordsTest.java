package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changing the records must change the report: given figures, then sentences. */
class ChangedRecordsTest {
    private static final String LAND = "tranh chấp đất đai";
    private static final String TOWN = "UBND thị xã Đức Phổ";
    private static final String NO_COMPLAINT_RECEIVED = "không tiếp nhận đơn thư khiếu nại, tố cáo";
    private static final String NO_COMPLAINT = "rong năm không có đơn khiếu nại, tố cáo";
    private static final String NOTHING_DRAGS_ON = "không có vụ việc thuộc thẩm quyền UBND phường mà để kéo dài";

    private final YearOfFigures year = YearOfFigures.upToTheReport();

    @Test
    void the_sentences_of_the_real_report_come_out() {
        assertThat(year.text())
                .contains("Thông báo số 119/TB-UBND ngày 30/12/2022 về lịch tiếp công dân định kỳ năm 2023")
                .contains("4 kỳ trong năm 2023, tại TDP1, TDP2, TDP3 và TDP5")
                .contains("Lãnh đạo UBND phường tiếp dân định kỳ vào thứ 4 hàng tuần và công chức Văn phòng – Thống kê"
                        + " phụ trách tiếp công dân thường xuyên, trong năm 2023 UBND phường không tiếp nhận đơn thư"
                        + " khiếu nại, tố cáo")
                .contains("Trong năm không có đơn khiếu nại, tố cáo, " + NOTHING_DRAGS_ON + ".")
                .contains("Có 02 trường hợp gửi đơn thư vượt cấp, nhưng đó là đơn tranh chấp đất đai, đã được UBND"
                        + " phường tiếp nhận từ UBND thị xã và giải quyết xong.")
                .contains("Năm 2023 UBND phường giải quyết đơn thư của tổ chức và công dân đạt 90,5%.")
                .contains("ỷ lệ giải quyết thủ tục hành chính trả hồ sơ đúng hẹn trong năm 2023 đạt 99,45%.");
    }

    @Test
    void a_third_petition_over_the_head_is_counted_and_not_called_settled() {
        year.overTheHead(LAND, TOWN).share("petition.resolved-of-received", 1, 19, 22);
        assertThat(year.text())
                .contains("Có 03 trường hợp gửi đơn thư vượt cấp, nhưng đó là đơn tranh chấp đất đai, đã được UBND"
                        + " phường tiếp nhận từ UBND thị xã, trong đó đã giải quyết xong 02 trường hợp.")
                .contains("đạt 86,4%");
    }

    @Test
    void a_third_one_of_another_type_and_from_elsewhere_takes_both_words_away() {
        year.overTheHead("kiến nghị", "Thanh tra tỉnh Quảng Ngãi").count("petition.over-the-head-resolved", 3);
        assertThat(year.text())
                .contains("Có 03 trường hợp gửi đơn thư vượt cấp, đã được UBND phường tiếp nhận và giải quyết xong.");
    }

    @Test
    void none_of_them_settled_is_said_without_a_zero() {
        year.count("petition.over-the-head-resolved", 0);
        assertThat(year.text()).contains("tiếp nhận từ UBND thị xã, đang giải quyết.");
    }

    @Test
    void no_petition_over_the_head_is_no_sentence_and_nothing_missing() {
        YearOfFigures quiet = new YearOfFigures("2023-10-30").share("petition.resolved-of-received", 1, 1, 1);
        assertThat(quiet.text()).doesNotContain("vượt cấp");
        assertThat(quiet.missing("II.3.f")).isEmpty();
    }

    @Test
    void one_more_resolved_moves_the_rate() {
        assertThat(year.share("petition.resolved-of-received", 1, 20, 21).text())
                .contains("đạt 95,2%");
    }

    @Test
    void one_late_dossier_less_moves_the_on_time_rate() {
        assertThat(year.share("dossier.on-time-rate", 2, 1810, 1819).text()).contains("đạt 99,51%");
    }

    @Test
    void a_complaint_takes_both_zeros_away_and_is_reported() {
        year.count("petition.complaints", 1);
        assertThat(year.text())
                .doesNotContain(NO_COMPLAINT_RECEIVED)
                .doesNotContain(NO_COMPLAINT)
                .contains("trong năm 2023 UBND phường đã tiếp nhận 01 đơn khiếu nại, đang giải quyết");
        assertThat(year.missing("II.3.d")).first().asString().startsWith("Sổ có 01 mục");
    }

    @Test
    void complaints_partly_and_wholly_resolved_are_told_apart() {
        year.count("petition.complaints", 2).count("petition.complaints-resolved", 1);
        assertThat(year.text()).contains("đã tiếp nhận 02 đơn khiếu nại, đã giải quyết 01 đơn");
        year.count("petition.complaints-resolved", 2);
        assertThat(year.text()).contains("đã tiếp nhận 02 đơn khiếu nại, đã giải quyết xong");
    }

    @Test
    void a_complaint_is_reported_even_where_no_register_is_attested() {
        year.without(Register.COMPLAINTS).without(Register.DENUNCIATIONS).count("petition.complaints", 1);
        assertThat(year.text()).contains("đã tiếp nhận 01 đơn khiếu nại");
    }

    @Test
    void a_denunciation_takes_the_zeros_away_without_its_number_being_read() {
        year.hidden("petition.denunciations", 66);
        assertThat(year.text()).doesNotContain(NO_COMPLAINT_RECEIVED).doesNotContain(NO_COMPLAINT);
        assertThat(ReportText.of(year.report())).doesNotContain("66");
        assertThat(year.report().figures()).doesNotContainKey("petition.denunciations");
        assertThat(year.missing("II.3.d")).first().asString().startsWith("Chỉ in khi");
    }

    @Test
    void a_petition_past_its_due_day_is_said() {
        year.count("petition.overdue", 1);
        assertThat(year.text()).doesNotContain(NOTHING_DRAGS_ON).contains("còn 01 vụ việc quá hạn giải quyết");
    }

    @Test
    void a_silent_wednesday_takes_the_word_weekly_away() {
        year.silent("2023-03-15").count("reception.scheduled-held", 40);
        assertThat(year.text())
                .doesNotContain("hàng tuần")
                .contains(
                        "Lãnh đạo UBND phường tiếp dân định kỳ vào thứ 4, đã tiếp 40 kỳ trên 43 kỳ theo lịch, còn 1 kỳ"
                                + " chưa có ghi chép");
        assertThat(year.missing("II.3.c"))
                .singleElement()
                .asString()
                .contains("01 ngày")
                .contains("15/3/2023");
    }

    @Test
    void without_the_notice_nothing_is_cited_and_no_weekday_named() {
        year.withoutNotice();
        assertThat(year.text())
                .doesNotContain("119/TB-UBND")
                .doesNotContain("thứ 4")
                .startsWith("UBND phường bố trí phòng tiếp công dân riêng, hiện nay đã tiếp công dân lưu động 4 kỳ")
                .contains("Lãnh đạo UBND phường đã tiếp dân định kỳ 41 kỳ");
        assertThat(year.missing("II.3.a")).anyMatch(reason -> reason.startsWith("Chưa ghi thông báo lịch"));
    }

    @Test
    void of_two_notices_the_later_is_cited() {
        year.notice("60/TB-UBND", "2023-06-01", DayOfWeek.THURSDAY);
        assertThat(year.text())
                .contains("Thông báo số 60/TB-UBND ngày 01/6/2023")
                .contains("vào thứ 5 hàng tuần");
    }

    @Test
    void without_a_fifth_group_three_places_are_listed() {
        YearOfFigures three = new YearOfFigures("2023-10-30")
                .mobile("2023-03-23", "TDP10")
                .mobile("2023-05-25", "TDP2")
                .mobile("2023-07-27", "TDP3");
        assertThat(three.text()).contains("3 kỳ trong năm 2023, tại TDP2, TDP3 và TDP10");
    }

    @Test
    void receptions_without_a_recorded_place_are_not_placed() {
        YearOfFigures placeless = new YearOfFigures("2023-10-30").mobile("2023-03-23", "");
        assertThat(placeless.text()).doesNotContain("lưu động");
        assertThat(placeless.missing("II.3.a")).anyMatch(reason -> reason.contains("chưa ghi đủ"));
    }

    @Test
    void only_what_is_told_in_words_needs_every_entry() {
        AnnualReport report =
                new AnnualReport(List.of(Templates.ofThisRelease().section("II.3.txt", YearOfFigures.VOCABULARY)));
        assertThat(report.figuresInWords())
                .containsExactlyInAnyOrder(
                        "reception.mobile",
                        "reception.regular",
                        "reception.silent",
                        "petition.over-the-head",
                        "dialogue.held",
                        "direction.facilities");
        assertThat(report.figures()).contains("dossier.on-time-rate", "petition.denunciations");
    }

    @Test
    void at_the_end_of_the_year_zeros_need_a_newer_attestation() {
        YearOfFigures end = year.asOf("2023-12-31")
                .share("petition.resolved-of-received", 1, 21, 21)
                .count("reception.scheduled-held", 50);
        assertThat(end.text())
                .contains("đạt 100,0%")
                .doesNotContain(NO_COMPLAINT_RECEIVED)
                .doesNotContain(NO_COMPLAINT)
                .doesNotContain(NOTHING_DRAGS_ON);
        assertThat(end.missing("II.3.d").getFirst())
                .isEqualTo("Sổ khiếu nại và tố cáo mới được xác nhận đến ngày 27/10/2023; cần xác nhận đến ít nhất ngày"
                        + " 29/12/2023.");
    }

    @Test
    void at_midyear_the_rate_and_the_places_are_those_of_midyear() {
        YearOfFigures midyear = YearOfFigures.upToMidyear();
        assertThat(midyear.text())
                .contains("2 kỳ trong năm 2023, tại TDP1 và TDP2")
                .contains("đạt 91,7%")
                .contains("trong đó đã giải quyết xong 01 trường hợp");
        assertThat(midyear.missing("II.3.d").getFirst()).startsWith("Sổ khiếu nại và tố cáo chưa được xác nhận");
    }

    @Test
    void a_rate_over_nothing_is_no_sentence() {
        YearOfFigures empty = new YearOfFigures("2023-10-30");
        assertThat(empty.report().sections().getFirst().paragraphs()).isEmpty();
        assertThat(empty.missing("II.3.g")).singleElement().asString().startsWith("Không phát sinh");
        assertThat(empty.missing("II.3.l")).singleElement().asString().startsWith("Không phát sinh");
    }

    @Test
    void every_printed_number_opens_a_figure_or_an_entry() {
        List<Report.Span> numbered = year.report().sections().getFirst().paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.spans().stream())
                .filter(span -> span.text().chars().anyMatch(Character::isDigit))
                .filter(span -> !span.text().equals("2023"))
                .toList();
        assertThat(numbered)
                .hasSizeGreaterThan(6)
                .allMatch(span -> span.figureId() != null || !span.entries().isEmpty());
    }
}
