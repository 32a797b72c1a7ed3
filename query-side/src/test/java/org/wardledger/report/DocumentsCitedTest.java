package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.report.PaperSamples.issued;
import static org.wardledger.report.PaperSamples.plan;
import static org.wardledger.report.PaperSamples.received;

import org.junit.jupiter.api.Test;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;

/** Every document the real report cites stands in its sentence as printed: given documents, then sentences. */
class DocumentsCitedTest {
    private final YearOfFigures year =
            YearOfFigures.upToTheReport().papers(PaperSamples.ofTheRealReport()).disclosed("03/QĐ-UBND");

    @Test
    void the_report_begins_with_what_asked_for_it() {
        assertThat(year.section("MĐ"))
                .isEqualTo(
                        "Thực hiện Kế hoạch số 675/KH-UBND ngày 13/3/2023 của UBND thị xã Đức Phổ về thực hiện quy chế"
                                + " dân chủ cơ sở và công tác dân vận chính quyền năm 2023 và Công văn số 452/PNV ngày"
                                + " 27/10/2023 của Phòng Nội vụ thị xã Đức Phổ về báo cáo kết quả thực hiện công tác dân vận"
                                + " chính quyền năm 2023, UBND phường Nguyễn Nghiêm báo cáo kết quả thực hiện công tác dân vận"
                                + " chính quyền năm 2023, phương hướng, nhiệm vụ năm 2024 như sau:");
    }

    @Test
    void leadership_cites_the_plans_and_the_partys_letter() {
        assertThat(year.section("II.1"))
                .contains("Thực hiện các văn bản chỉ đạo của cấp trên, Khối Dân vận phường ban hành Kế hoạch số"
                        + " 02-KH/KDV-UBND ngày 10/01/2023 về phối hợp thực hiện công tác dân vận năm 2023.")
                .contains("Đảng ủy phường ban hành Công văn số 309-CV/ĐU ngày 21/02/2023 về triển khai thực hiện công"
                        + " tác dân vận năm 2023.")
                .contains("UBND phường ban hành Kế hoạch số 24/KH-UBND ngày 17/3/2023 về thực hiện quy chế dân chủ cơ"
                        + " sở và công tác dân vận chính quyền năm 2023 và Kế hoạch số 25/KH-UBND ngày 17/3/2023 về"
                        + " phát động phong trào thi đua “Dân vận khéo” năm 2023 trên địa bàn phường")
                .contains("; ban hành các văn bản triển khai thực hiện đến các ngành và tổ dân phố");
    }

    @Test
    void a_document_without_a_day_is_cited_without_one_and_after_the_others() {
        assertThat(year.section("II.2"))
                .contains(
                        "UBND ban hành Quyết định số 08/QĐ-UBND ngày 09/01/2023 ban hành kế hoạch thực hiện Nghị quyết"
                                + " HĐND thị xã, Nghị quyết Đảng ủy và HĐND phường và Quyết định số 352/QĐ-UBND ban hành chương"
                                + " trình công tác năm 2023 và các văn bản triển khai thực hiện hiệu quả nhiệm vụ chính trị"
                                + " hằng năm")
                .contains("UBND phường đã xây dựng chương trình công tác về phát triển kinh tế - xã hội, trong đó nhấn"
                        + " mạnh một số nhiệm vụ trọng tâm, đặc biệt là bồi thường, giải phóng mặt bằng đường cao tốc"
                        + " đoạn qua địa bàn phường.");
    }

    @Test
    void receptions_and_dialogues_cite_their_plans() {
        assertThat(year.section("II.3"))
                .contains("ban hành Thông báo số 119/TB-UBND ngày 30/12/2022 về lịch tiếp công dân định kỳ"
                        + " năm 2023, Kế hoạch số 11/KH-UBND ngày 16/02/2023 về tiếp công dân lưu động, hiện nay đã"
                        + " tiếp công dân lưu động 4 kỳ")
                .contains("UBND phường ban hành Kế hoạch số 04/KH-UBND ngày 07/02/2023 về đối thoại của người đứng đầu"
                        + " cơ quan hành chính với Nhân dân, tiếp nhận và trả lời 12 ý kiến, kiến nghị của Nhân dân.");
    }

    @Test
    void the_regulation_adopted_before_the_law_came_into_force_is_called_timely() {
        assertThat(year.section("II.4"))
                .contains("UBND phường kịp thời ban hành Quyết định số 01/2023/QĐ-UBND ngày 23/6/2023 ban hành quy chế"
                        + " thực hiện dân chủ ở cơ sở Phường Nguyễn Nghiêm, đảm bảo theo Luật thực hiện dân chủ ở cơ"
                        + " sở có hiệu lực từ ngày 01/7/2023.")
                .contains("Ban hành Quy chế dân chủ trong cơ quan.")
                .contains("Công khai Quyết định số 03/QĐ-UBND ngày 03/01/2023 về công bố công khai dự toán ngân sách"
                        + " năm 2023.")
                .contains("Thực hiện Quyết định số 737/QĐ-UBND ngày 27/9/2019 của UBND tỉnh về ban hành Quy chế");
    }

    @Test
    void a_regulation_adopted_after_the_law_came_into_force_is_not_called_timely() {
        YearOfFigures late = YearOfFigures.upToTheReport()
                .paper(PaperSamples.regulation(
                        "12/2023/QĐ-UBND",
                        "2023-08-01",
                        "2023-08-01",
                        "ban hành quy chế",
                        Topic.GRASSROOTS_DEMOCRACY,
                        null))
                .paper(PaperSamples.inForceFrom(
                        "2023-07-01",
                        received(
                                DocumentType.LAW,
                                null,
                                null,
                                "Quốc hội",
                                "Luật thực hiện dân chủ ở cơ sở",
                                Topic.GRASSROOTS_DEMOCRACY)));
        assertThat(late.section("II.4"))
                .contains("UBND phường ban hành Quyết định số 12/2023/QĐ-UBND")
                .doesNotContain("kịp thời");
    }

    @Test
    void older_documents_still_in_force_are_cited_beside_those_of_the_year() {
        assertThat(year.section("II.5"))
                .contains("UBND phường ban hành Quyết định số 09/QĐ-UBND ngày 05/01/2022 ban hành Quy chế quản lý, sử"
                        + " dụng tài sản công và Quyết định số 10/QĐ-UBND ngày 06/01/2022 về ban hành quy chế chi tiêu"
                        + " nội bộ")
                .contains("; công khai dự toán ngân sách theo Quyết định số 03/QĐ-UBND ngày 03/01/2023");
        assertThat(year.section("II.7"))
                .contains("UBND phường có Quyết định số 527/QĐ-UBND ngày 07/10/2021 về ban hành Quy chế làm việc của"
                        + " UBND phường nhiệm kỳ 2021 - 2026, trong đó có nội dung phối hợp")
                .contains("Ngoài ra còn có Kế hoạch số 02-KH/KDV-UBND ngày 10/01/2023 của Khối Dân vận phường và UBND"
                        + " phường Nguyễn Nghiêm về phối hợp thực hiện công tác dân vận năm 2023; Quyết định số"
                        + " 79/QĐ-UBND ngày 29/01/2022 ban hành Quy chế phối hợp và Quyết định số 19^A/QĐ-UBND ngày"
                        + " 15/01/2023 ban hành Quy chế phối hợp hoạt động giữa UBND và Công đoàn cơ sở");
        assertThat(year.section("III.1"))
                .startsWith("- Thực hiện các văn bản của cấp trên như: Chỉ thị số 31-CT/TU ngày 13/6/2014 của Ban"
                        + " Thường vụ Tỉnh ủy về chủ trương không dùng bia, rượu trong các buổi trưa của các ngày làm"
                        + " việc và Quyết định số 48/QĐ-UBND ngày 22/9/2021 của UBND tỉnh quy định một số biện pháp"
                        + " chấn chỉnh kỷ luật, kỷ cương hành chính.");
    }

    @Test
    void what_is_in_force_of_which_only_the_newest_counts_is_the_newest() {
        year.paper(PaperSamples.regulation(
                "40/QĐ-UBND",
                "2023-04-03",
                "2023-04-03",
                "về ban hành Quy chế làm việc",
                Topic.WORKING_REGULATION,
                null));
        assertThat(year.section("II.7"))
                .contains("UBND phường có Quyết định số 40/QĐ-UBND ngày 03/4/2023 về ban hành Quy chế làm việc.")
                .doesNotContain("527/QĐ-UBND");
    }

    @Test
    void what_came_after_the_day_or_belongs_to_another_year_is_not_cited() {
        YearOfFigures other = YearOfFigures.upToTheReport()
                .paper(plan("30/KH-UBND", "2023-11-02", "về thực hiện quy chế dân chủ", Topic.MOBILISATION_PLAN))
                .paper(plan("20/KH-UBND", "2022-03-01", "về thực hiện quy chế dân chủ", Topic.MOBILISATION_PLAN))
                .paper(PaperSamples.governing(
                        2024,
                        issued(
                                DocumentType.DECISION,
                                "350/QĐ-UBND",
                                "2023-10-20",
                                "2023-10-20",
                                "ban hành chương trình công tác",
                                Topic.WORK_PROGRAMME)));
        assertThat(ReportText.of(other.whole())).doesNotContain("30/KH-UBND", "20/KH-UBND", "350/QĐ-UBND");
        assertThat(other.missingFromWhole("II.1.e"))
                .singleElement()
                .asString()
                .startsWith("Sổ chưa có văn bản của năm 2023 về dân chủ cơ sở, dân vận chính quyền");
    }

    @Test
    void a_struck_document_is_no_longer_cited() {
        year.withoutPaper("24/KH-UBND");
        assertThat(year.section("II.1"))
                .contains("UBND phường ban hành Kế hoạch số 25/KH-UBND")
                .doesNotContain("24/KH-UBND");
    }

    @Test
    void a_document_that_nobody_published_is_not_said_to_be_public() {
        YearOfFigures unpublished = YearOfFigures.upToTheReport().papers(PaperSamples.ofTheRealReport());
        assertThat(unpublished.section("II.4")).doesNotContain("Công khai");
        assertThat(unpublished.missingFromWhole("II.4.d"))
                .singleElement()
                .asString()
                .contains("đã được công khai");
    }

    @Test
    void the_ward_by_another_name_is_still_the_ward() {
        YearOfFigures renamed = YearOfFigures.upToTheReport()
                .alias("Ủy ban nhân dân phường", PaperSamples.WARD)
                .paper(plan(
                        "24/KH-UBND",
                        "2023-03-17",
                        "Ủy ban nhân dân phường",
                        null,
                        "về dân vận",
                        Topic.MOBILISATION_PLAN,
                        null))
                .paper(plan("25/KH-UBND", "2023-03-17", "UBND phường", null, "về thi đua", Topic.EMULATION, null));
        assertThat(renamed.section("II.1"))
                .contains("Kế hoạch số 24/KH-UBND ngày 17/3/2023 về dân vận và Kế hoạch số 25/KH-UBND ngày 17/3/2023"
                        + " về thi đua");
    }

    @Test
    void another_wards_year_says_nothing_of_this_ones() {
        assertThat(ReportText.of(new YearOfFigures("2023-10-30").whole()))
                .doesNotContain("24/KH-UBND", "Đức Phổ", "TDP", "19^A")
                .doesNotContain("{", "null");
    }

    @Test
    void each_citation_opens_the_entry_of_its_document_and_no_other() {
        assertThat(year.whole().sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .flatMap(sentence -> sentence.spans().stream())
                        .filter(span ->
                                span.text().contains(" số ") && span.text().contains("/")))
                .hasSizeGreaterThan(20)
                .allMatch(span -> span.entries().size() == 1);
    }
}
