package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Inspections, reviews and self-assessments in section II.5: given what was held, then sentences. */
class InspectionsTest {
    private static final String PARTY_BLOCK = "Khối Dân vận phường";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam phường";
    private static final String EXCELLENT = "hoàn thành xuất sắc";

    private final YearOfFigures year = YearOfFigures.upToTheReport()
            .papers(PaperSamples.ofTheRealReport())
            .inspected("2023-06-15", PARTY_BLOCK, "cuộc", EXCELLENT)
            .inspected("2023-09-14", FRONT, "đợt", EXCELLENT)
            .inspected("2023-10-05", PARTY_BLOCK, "cuộc", EXCELLENT);

    @Test
    void each_body_counts_in_its_own_unit_and_one_result_is_told_with_its_sources() {
        year.count("plan.reviews-interim", 1).count("plan.reviews-annual", 1).selfAssessed(EXCELLENT);
        assertThat(year.section("II.5"))
                .contains(
                        "Xây dựng Kế hoạch số 26/KH-UBND ngày 17/3/2023 về tự kiểm tra công tác dân vận chính quyền năm"
                                + " 2023, lồng ghép kiểm tra công tác dân vận với giám sát của Mặt trận Tổ quốc Việt Nam"
                                + " phường, tổ chức sơ kết, tổng kết đầy đủ.")
                .contains("Trong năm 2023 Khối Dân vận phường tổ chức kiểm tra 2 cuộc và Ủy ban Mặt trận Tổ quốc Việt"
                        + " Nam phường tổ chức kiểm tra 1 đợt, kết quả công tác dân vận chính quyền do Khối Dân vận"
                        + " phường và Ủy ban Mặt trận Tổ quốc Việt Nam phường đánh giá là hoàn thành xuất sắc.")
                .contains("Tổ chức sơ kết giữa năm và tổng kết năm, đánh giá kết quả theo Quyết định số 1211/QĐ-UBND"
                        + " ngày 02/11/2022 của UBND tỉnh, kết quả tự nhận xét, đánh giá là hoàn thành xuất sắc.");
    }

    @Test
    void results_that_differ_are_each_told_with_their_source() {
        year.inspected("2023-10-20", FRONT, "đợt", "hoàn thành tốt");
        assertThat(year.section("II.5"))
                .contains("kết quả: Khối Dân vận phường đánh giá hoàn thành xuất sắc (ngày 15/6/2023); Ủy ban Mặt trận"
                        + " Tổ quốc Việt Nam phường đánh giá hoàn thành xuất sắc (ngày 14/9/2023)")
                .contains("Ủy ban Mặt trận Tổ quốc Việt Nam phường đánh giá hoàn thành tốt (ngày 20/10/2023)")
                .doesNotContain("đánh giá là hoàn thành xuất sắc");
    }

    @Test
    void without_a_self_assessment_nothing_is_called_excellent_there() {
        year.count("plan.reviews-interim", 1).count("plan.reviews-annual", 1);
        assertThat(year.section("II.5"))
                .contains("Tổ chức sơ kết giữa năm và tổng kết năm.")
                .doesNotContain("tự nhận xét");
        assertThat(year.missingFromWhole("II.5.e"))
                .anyMatch(reason -> reason.startsWith("Chưa có mục nào cho “chỉ tiêu inspection.self-assessed”"));
    }

    @Test
    void at_midyear_no_review_is_claimed() {
        assertThat(year.section("II.5")).doesNotContain("sơ kết", "tổng kết");
        assertThat(year.missingFromWhole("II.5.e")).anyMatch(reason -> reason.contains("plan.reviews-annual"));
        year.count("plan.reviews-interim", 1);
        assertThat(year.section("II.5")).contains("tổ chức sơ kết.").contains("Tổ chức sơ kết giữa năm.");
    }

    @Test
    void without_any_inspection_there_is_no_sentence_and_it_is_missing() {
        YearOfFigures quiet = YearOfFigures.upToTheReport();
        assertThat(quiet.section("II.5")).doesNotContain("kiểm tra");
        assertThat(quiet.missingFromWhole("II.5.c")).containsExactly("Chưa có mục nào cho “chỉ tiêu inspection.held”.");
    }

    @Test
    void an_inspection_announced_and_not_held_is_said() {
        assertThat(year.count("inspection.missed", 1).section("II.5"))
                .contains("Còn 01 cuộc kiểm tra đã báo trước, ngày đã qua mà sổ chưa ghi là đã tiến hành.");
    }
}
