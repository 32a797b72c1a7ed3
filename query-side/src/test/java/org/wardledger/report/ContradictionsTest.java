package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.report.PaperSamples.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;

/** What contradicts itself or the book is found before anybody signs, with both sides; what does not is left alone. */
class ContradictionsTest {
    private static final String IN_TIME = "giải quyết thủ tục hành chính cho công dân kịp thời, đúng hẹn";
    private static final String EXCELLENT = "hoàn thành xuất sắc";

    private final YearOfFigures year = YearOfFigures.upToTheReport();

    @Test
    void in_time_is_said_against_late_dossiers() {
        year.passage("II.2.d", IN_TIME)
                .passage("II.3.m", "Mọi quan hệ luôn kịp thời.")
                .count("dossier.late", 10);
        assertThat(found()).extracting(Report.Contradiction::slot).containsExactly("II.2.d", "II.3.m");
        assertThat(found().getFirst()).satisfies(one -> {
            assertThat(one.said().shown()).isEqualTo(IN_TIME);
            assertThat(one.said().entries()).hasSize(1);
            assertThat(one.against())
                    .singleElement()
                    .satisfies(ground -> assertThat(ground.figureId()).isEqualTo("dossier.late"));
            assertThat(one.why())
                    .isEqualTo("Lời văn nói “kịp thời”, “đúng hẹn”, sổ ghi khác: chỉ tiêu dossier.late 10.");
        });
    }

    @Test
    void in_time_is_said_against_dossiers_still_waiting() {
        year.passage("II.2.d", IN_TIME).count("dossier.overdue", 1);
        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.against())
                        .extracting(Report.Ground::figureId)
                        .containsExactly("dossier.overdue"));
    }

    @Test
    void in_time_is_said_with_right_where_nothing_is_late() {
        year.passage("II.2.d", IN_TIME);
        assertThat(found()).isEmpty();
    }

    @Test
    void other_words_are_not_held_against_late_dossiers() {
        year.passage("II.2.d", "giải quyết thủ tục hành chính cho công dân").count("dossier.late", 10);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_zero_nobody_vouches_for_is_a_contradiction_and_not_printed() {
        year.without(Register.COMPLAINTS);
        assertThat(found())
                .filteredOn(one -> one.slot().equals("II.3.d"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.said().shown()).contains("không tiếp nhận đơn thư khiếu nại, tố cáo");
                    assertThat(one.why()).startsWith("Sổ khiếu nại chưa được xác nhận");
                    assertThat(one.against())
                            .extracting(Report.Ground::figureId)
                            .contains("petition.complaints");
                });
    }

    @Test
    void a_denunciation_that_nobody_may_count_here_is_not_given_away() {
        year.without(Register.DENUNCIATIONS).hidden("petition.denunciations", 66);
        String withOne = ReportText.of(year.whole());
        year.hidden("petition.denunciations", 0);
        assertThat(ReportText.of(year.whole())).isEqualTo(withOne).doesNotContain("66");
        assertThat(found()).extracting(Report.Contradiction::slot).contains("II.3.d");
    }

    @Test
    void a_zero_in_an_officials_words_needs_somebody_to_vouch_too() {
        year.passage("II.3.b", "Trong năm không có khiếu nại.");
        assertThat(found()).isEmpty();
        year.without(Register.COMPLAINTS);
        assertThat(found()).anyMatch(one -> one.why().contains("“không có khiếu nại”"));
    }

    @Test
    void every_wednesday_with_a_silent_one_is_a_contradiction() {
        year.silent("2023-03-15");
        assertThat(found())
                .filteredOn(one -> one.slot().equals("II.3.c"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.why()).contains("15/3/2023");
                    assertThat(one.against())
                            .extracting(Report.Ground::shown)
                            .contains("Thông báo số 119/TB-UBND ngày 30/12/2022");
                });
    }

    @Test
    void every_wednesday_without_a_silent_one_is_none() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_plan_of_which_the_book_says_no_result_is_named() {
        year.planned(plan("31/KH-UBND", "2023-04-01", "về trồng cây", Topic.OTHER));
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.said().shown()).isEqualTo("Kế hoạch số 31/KH-UBND ngày 01/4/2023 về trồng cây");
            assertThat(one.why()).startsWith("Sổ chưa ghi kết quả");
        });
    }

    @Test
    void a_plan_with_a_result_a_review_or_what_it_planned_is_not() {
        year.planned(plan("31/KH-UBND", "2023-04-01", "về trồng cây", Topic.OTHER), 17L)
                .planned(plan("11/KH-UBND", "2023-02-16", "về tiếp công dân lưu động", Topic.MOBILE_RECEPTION))
                .planned(plan("04/KH-UBND", "2023-02-07", "về đối thoại", Topic.DIALOGUE))
                .count("dialogue.held", 1);
        assertThat(found()).isEmpty();
    }

    @Test
    void ratings_of_one_year_that_differ_stand_beside_each_other() {
        year.inspected("2023-06-15", "Khối Dân vận phường", "cuộc", EXCELLENT).selfAssessed(EXCELLENT);
        assertThat(found()).isEmpty();
        year.inspected("2023-09-14", "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "đợt", "hoàn thành tốt");
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo("Các kết quả xếp loại của năm không giống nhau.");
            assertThat(one.against()).hasSize(2);
            assertThat(one.against()).allMatch(ground -> ground.entries().size() == 1);
        });
    }

    @Test
    void a_document_named_in_a_text_must_be_on_record() {
        year.task(7, "Thực hiện Quyết định số 1211/QĐ-UBND ngày 02/11/2022 về tiêu chí.", "1211/QĐ-UBND");
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.slot()).isEqualTo("IV.7");
            assertThat(one.why()).isEqualTo("Sổ không có văn bản số 1211/QĐ-UBND ngày 02/11/2022 mà lời văn nêu.");
        });
        year.paper(criteria("2022-11-02"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_document_named_with_another_day_shows_both_days() {
        year.passage("III.2.a", "Thực hiện Quyết định số 1211 /QĐ - UBND ngày 2/11/2022.")
                .paper(criteria("2022-11-03"));
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.against())
                    .extracting(Report.Ground::shown)
                    .containsExactly("Quyết định số 1211/QĐ-UBND ngày 03/11/2022 của UBND tỉnh");
            assertThat(one.against().getFirst().entries()).hasSize(1);
        });
    }

    @Test
    void a_related_document_is_looked_for_even_where_the_words_do_not_name_it() {
        year.task(1, "Thực hiện tốt tiêu chí đánh giá.", "1211/QĐ-UBND");
        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).contains("1211/QĐ-UBND"));
    }

    @Test
    void a_projects_name_is_no_documents_number() {
        year.task(8, "Phối hợp với Tổ Đề án 06/CP hướng dẫn, giai đoạn 2021 - 2026, từ 17/3/2023 đến TDP1-TDP5.", null);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_number_printed_otherwise_than_computed_is_told() {
        year.passage("II.3.k", "tỷ lệ hồ sơ đúng hẹn đạt 99,8%");
        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("Lời văn ghi 99,8, sổ tính được 99,45%."));
        year.passage("II.3.k", "tiếp công dân lưu động 5 kỳ");
        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).contains("5", "4"));
        year.passage("II.3.k", "Có 03 trường hợp gửi đơn vượt cấp");
        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).contains("3", "2"));
    }

    @Test
    void a_number_printed_as_computed_or_rounder_is_not() {
        for (String same :
                List.of("đúng hẹn đạt 99,45%", "đúng hẹn đạt 99,5%", "đúng hẹn đạt 99 %", "02 trường hợp vượt cấp")) {
            year.passage("II.3.m", same);
            assertThat(found()).as(same).isEmpty();
        }
    }

    @Test
    void both_sides_stand_in_text_and_json() {
        year.passage("II.2.d", IN_TIME).count("dossier.late", 10);
        assertThat(ReportText.of(year.whole()))
                .contains("Mâu thuẫn cần xem lại:")
                .contains("- II.2.d người viết: “" + IN_TIME + "” (mục ");
        assertThat(ReportJson.of(year.whole()).contradictions()).singleElement().satisfies(one -> {
            assertThat(one.said().entries()).hasSize(1);
            assertThat(one.against().getFirst().figure()).isEqualTo("dossier.late");
        });
    }

    private List<Report.Contradiction> found() {
        return year.whole().contradictions();
    }

    private static org.wardledger.document.Citable criteria(String day) {
        return PaperSamples.received(
                DocumentType.DECISION, "1211/QĐ-UBND", day, "UBND tỉnh", "về tiêu chí", Topic.MOBILISATION_CRITERIA);
    }
}
