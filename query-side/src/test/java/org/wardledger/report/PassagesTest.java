package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;

/** What officials wrote stands in the report in their own words, fitted into its place: given texts, then sentences. */
class PassagesTest {
    private final YearOfFigures year = YearOfFigures.upToTheReport();

    @Test
    void a_passage_ends_with_one_full_stop_whatever_its_author_set() {
        year.passage("I.a", "Trong năm đã tích cực đề ra biện pháp.").passage("I.b", "cả nước chiến thắng dịch bệnh");
        assertThat(year.section("I"))
                .isEqualTo("Trong năm đã tích cực đề ra biện pháp.\nCả nước chiến thắng dịch bệnh.");
    }

    @Test
    void a_passage_inside_a_sentence_begins_small_unless_it_begins_with_a_name() {
        year.passage("I.c", "Trong mọi hoạt động")
                .difficulty("I.d", "Tình hình chậm phát triển kinh tế của cả nước")
                .difficulty("I.f", "Một số khó khăn trong đời sống xã hội.");
        assertThat(year.section("I"))
                .isEqualTo("Trong mọi hoạt động; Tình hình chậm phát triển kinh tế của cả nước, một số khó khăn trong"
                        + " đời sống xã hội.");
        year.difficulty("I.f", "UBND phường gặp khó khăn");
        assertThat(year.section("I")).endsWith("của cả nước, UBND phường gặp khó khăn.");
        year.difficulty("I.f", "Nhân dân gặp khó khăn...");
        assertThat(year.section("I")).endsWith("của cả nước, Nhân dân gặp khó khăn...");
    }

    @Test
    void a_passage_leans_on_the_document_it_speaks_of() {
        year.paper(PaperSamples.issued(
                        DocumentType.DECISION,
                        "08/QĐ-UBND",
                        "2023-01-09",
                        "2023-01-09",
                        "ban hành kế hoạch",
                        Topic.WORK_PROGRAMME))
                .paper(PaperSamples.issued(
                        DocumentType.OFFICIAL_LETTER,
                        null,
                        null,
                        "2023-03-06",
                        "các văn bản triển khai",
                        Topic.WORK_GUIDANCE))
                .passage("II.2.b", "nhằm quản lý chặt chẽ hoạt động, thực thi nhiệm vụ đúng theo");
        assertThat(year.section("II.2")).doesNotContain("nhằm quản lý");
        year.paper(PaperSamples.regulation(
                "527/QĐ-UBND",
                "2021-10-07",
                "2021-10-07",
                "về ban hành Quy chế làm việc",
                Topic.WORKING_REGULATION,
                null));
        assertThat(year.section("II.2"))
                .startsWith(
                        "UBND ban hành Quyết định số 08/QĐ-UBND ngày 09/01/2023 ban hành kế hoạch và các văn bản triển"
                                + " khai, nhằm quản lý chặt chẽ hoạt động, thực thi nhiệm vụ đúng theo Quyết định số"
                                + " 527/QĐ-UBND ngày 07/10/2021 về ban hành Quy chế làm việc.");
    }

    @Test
    void a_passage_without_the_statement_it_continues_waits() {
        year.passage("II.1.b", "nhằm nâng cao nhận thức cả hệ thống chính trị.");
        assertThat(year.section("II.1")).doesNotContain("nhằm nâng cao");
        assertThat(year.missingFromWhole("II.1.b")).anyMatch(reason -> reason.startsWith("Vế đứng trước"));
    }

    @Test
    void who_wrote_it_in_what_capacity_and_when_is_its_evidence() {
        year.passage("I.a", "Trong năm đã tích cực.");
        Report.Sentence sentence = year.whole().sections().stream()
                .filter(section -> section.id().equals("I"))
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .findFirst()
                .orElseThrow();
        assertThat(sentence.kind()).isEqualTo(SentenceKind.AUTHORED);
        assertThat(sentence.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.label()).isEqualTo("Đoạn người viết");
            assertThat(ground.shown())
                    .isEqualTo(
                            "Công chức Văn phòng - Thống kê, viết ngày 25/10/2023, ghi vào sổ lúc 25/10/2023, 15:00");
            assertThat(ground.entries()).isEqualTo(sentence.spans().getFirst().entries());
        });
    }

    @Test
    void difficulties_are_told_one_by_one_under_their_heading() {
        year.difficulty("III.2.b", "Kinh phí còn ít.").difficulty("III.2.a", "Công việc ngày càng nhiều.");
        assertThat(year.section("III.2")).isEqualTo("Công việc ngày càng nhiều.\nKinh phí còn ít.");
    }

    @Test
    void tasks_are_a_list_in_their_order() {
        year.task(10, "Việc thứ mười.", null).task(2, "việc thứ hai", null).task(1, "Việc thứ nhất. Và thêm.", null);
        assertThat(year.section("IV")).isEqualTo("- Việc thứ nhất. Và thêm.\n- Việc thứ hai.\n- Việc thứ mười.");
        assertThat(year.whole().sections().stream()
                        .filter(section -> section.id().equals("IV"))
                        .map(Report.Section::heading))
                .containsExactly("IV. NHIỆM VỤ TRỌNG TÂM NĂM 2024:");
    }

    @Test
    void a_task_opens_the_document_it_names() {
        year.paper(PaperSamples.received(
                        DocumentType.DECISION, "1211/QĐ-UBND", "2022-11-02", "UBND tỉnh", "về tiêu chí", Topic.OTHER))
                .task(7, "Thực hiện Quyết định số 1211/QĐ-UBND ngày 02/11/2022.", "1211/QĐ-UBND");
        assertThat(year.whole().sections().stream()
                        .filter(section -> section.id().equals("IV"))
                        .flatMap(section -> section.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .flatMap(sentence -> sentence.grounds().stream())
                        .map(Report.Ground::shown))
                .contains("Quyết định số 1211/QĐ-UBND ngày 02/11/2022 của UBND tỉnh về tiêu chí");
    }

    @Test
    void a_passage_for_a_place_no_template_names_is_not_lost() {
        year.passage("II.6.z", "Một điều thêm.").passage("IX.a", "Không có mục này.");
        assertThat(year.section("II.6")).endsWith("Một điều thêm.");
        assertThat(year.missingFromWhole("IX.a"))
                .containsExactly("Mẫu báo cáo không có chỗ cho đoạn viết ở vị trí này.");
    }

    @Test
    void until_the_report_is_issued_the_public_reads_no_word_of_it() {
        year.passage("I.a", "Trong năm đã tích cực.")
                .difficulty("III.2.a", "Công việc ngày càng nhiều.")
                .passage("IX.a", "Không có mục này.")
                .task(1, "Theo Quyết định số 99/QĐ-UBND.", "99/QĐ-UBND")
                .withheld();
        assertThat(ReportText.of(year.whole()))
                .doesNotContain("tích cực", "ngày càng nhiều", "Không có mục này", "Theo Quyết định", "Mâu thuẫn");
        assertThat(year.missingFromWhole("I.a"))
                .containsExactly("Đã có lời người viết; lời này chỉ công bố cùng báo cáo đã ban hành.");
        assertThat(year.missingFromWhole("IV.1")).hasSize(1);
        assertThat(year.missingFromWhole("III.2.a")).hasSize(1);
    }

    @Test
    void nothing_written_is_named_and_nothing_put_in_its_place() {
        assertThat(year.section("I")).isEmpty();
        assertThat(year.missingFromWhole("I.a")).containsExactly("Chưa có đoạn người viết ở vị trí này cho năm 2023.");
        assertThat(year.missingFromWhole("IV")).containsExactly("Chưa ghi nhiệm vụ nào cho năm 2024.");
    }
}
