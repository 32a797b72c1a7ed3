package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Authored;
import org.wardledger.common.DocumentCode;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.figure.QuestionReader;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.report.ReportEvent.PassageAuthored;

/** The whole report out of a real book: approved as read aloud, and changed by what is recorded later. */
class WholeReportOfTheBookTest {
    private static final String REPORT_DAY = "2023-10-30";

    private static ReportedYear year;

    @BeforeAll
    static void import_the_year() {
        year = new ReportedYear();
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void it_reads_so_on_the_day_of_the_real_report() throws IOException {
        Approved.text("whole-2023-10-30", ReportText.of(year.asOf(REPORT_DAY, size(year))));
    }

    @Test
    void every_document_of_the_real_report_is_cited() {
        assertThat(ReportText.of(year.asOf(REPORT_DAY)))
                .contains(
                        "675/KH-UBND ngày 13/3/2023",
                        "452/PNV ngày 27/10/2023",
                        "02-KH/KDV-UBND ngày 10/01/2023",
                        "309-CV/ĐU ngày 21/02/2023",
                        "24/KH-UBND ngày 17/3/2023",
                        "25/KH-UBND ngày 17/3/2023",
                        "26/KH-UBND ngày 17/3/2023",
                        "08/QĐ-UBND ngày 09/01/2023",
                        "Quyết định số 352/QĐ-UBND ban hành chương trình",
                        "527/QĐ-UBND ngày 07/10/2021",
                        "119/TB-UBND ngày 30/12/2022",
                        "11/KH-UBND ngày 16/02/2023",
                        "04/KH-UBND ngày 07/02/2023",
                        "01/2023/QĐ-UBND ngày 23/6/2023",
                        "Luật thực hiện dân chủ ở cơ sở",
                        "03/QĐ-UBND ngày 03/01/2023",
                        "737/QĐ-UBND ngày 27/9/2019 của UBND tỉnh",
                        "10/QĐ-UBND ngày 06/01/2022",
                        "09/QĐ-UBND ngày 05/01/2022",
                        "1211/QĐ-UBND ngày 02/11/2022 của UBND tỉnh",
                        "79/QĐ-UBND ngày 29/01/2022",
                        "19^A/QĐ-UBND ngày 15/01/2023",
                        "31-CT/TU ngày 13/6/2014 của Ban Thường vụ Tỉnh ủy",
                        "48/QĐ-UBND ngày 22/9/2021 của UBND tỉnh");
    }

    @Test
    void a_day_corrected_later_is_cited_and_the_report_known_before_keeps_the_old() {
        try (ReportedYear told = new ReportedYear()) {
            long before = size(told);
            String old = ReportText.of(told.asOf(REPORT_DAY, before));
            Entry plan = entry(told, "24/KH-UBND");
            PlanIssued it = (PlanIssued) plan.event();
            told.happened(new Happened(
                    plan.stream(),
                    new ActionCorrected(
                            plan.position(),
                            plan.sequence(),
                            LocalDate.parse("2023-10-30"),
                            CorrectionGround.MISWRITTEN,
                            "Ngày ban hành ghi nhầm",
                            new PlanIssued(
                                    it.documentId(),
                                    it.occurredOn(),
                                    it.type(),
                                    it.code(),
                                    LocalDate.parse("2023-03-20"),
                                    it.issuer(),
                                    it.coIssuers(),
                                    it.subject(),
                                    it.topic(),
                                    it.forYear(),
                                    it.priorities(),
                                    it.related()))));

            assertThat(section(told.asOf(REPORT_DAY), "II.1"))
                    .contains("Kế hoạch số 25/KH-UBND ngày 17/3/2023")
                    .contains("Kế hoạch số 24/KH-UBND ngày 20/3/2023");
            assertThat(ReportText.of(told.asOf(REPORT_DAY, before)))
                    .isEqualTo(old)
                    .contains("24/KH-UBND ngày 17/3/2023");
        }
    }

    @Test
    void a_document_struck_out_is_cited_no_more() {
        try (ReportedYear told = new ReportedYear()) {
            Entry plan = entry(told, "25/KH-UBND");
            told.happened(new Happened(
                    plan.stream(),
                    new ActionStruck(
                            plan.position(),
                            plan.sequence(),
                            LocalDate.parse("2023-10-30"),
                            CorrectionGround.RECORDED_BY_MISTAKE,
                            "Ghi nhầm")));
            assertThat(ReportText.of(told.asOf(REPORT_DAY)))
                    .contains("24/KH-UBND")
                    .doesNotContain("25/KH-UBND");
        }
    }

    @Test
    void the_newest_wording_of_a_passage_stands_from_its_day_on() {
        try (ReportedYear told = new ReportedYear()) {
            PassageAuthored first = told.ward().book().after(-1, 10_000).stream()
                    .map(Entry::event)
                    .filter(PassageAuthored.class::isInstance)
                    .map(PassageAuthored.class::cast)
                    .filter(passage -> passage.slot().value().equals("II.3.b"))
                    .findFirst()
                    .orElseThrow();
            told.happened(new Happened(
                    first.passageId().value(),
                    new PassageAuthored(
                            first.passageId(),
                            LocalDate.parse("2023-10-29"),
                            2023,
                            first.slot(),
                            new Authored("Đã giải quyết phần lớn kiến nghị."))));
            assertThat(section(told.asOf(REPORT_DAY), "II.3"))
                    .contains("Đã giải quyết phần lớn kiến nghị.")
                    .doesNotContain("Giải quyết kịp thời, hiệu quả");
            assertThat(section(told.asOf("2023-10-28"), "II.3")).contains("Giải quyết kịp thời, hiệu quả");
        }
    }

    @Test
    void everybody_reads_the_draft_without_the_words_that_officials_wrote() {
        assertThat(ReportText.of(year.publicAsOf(REPORT_DAY)))
                .contains("24/KH-UBND ngày 17/3/2023", "đạt 90,5%", "đã ban hành")
                .doesNotContain("tích cực đề ra", "Tiếp tục đẩy mạnh", "chờ đợi");
    }

    @Test
    void at_midyear_nothing_of_the_second_half_is_told() {
        assertThat(said(year.asOf("2023-06-30")))
                .contains("Khối Dân vận phường tổ chức kiểm tra 1 cuộc")
                .doesNotContain("452/PNV", "tổ chức sơ kết", "tổng kết năm", "tự nhận xét, đánh giá là");
    }

    @Test
    void another_year_has_documents_in_force_and_none_of_this_year() {
        assertThat(ReportText.of(year.reports().of(QuestionReader.Names.API, "2022", null, null)))
                .contains("527/QĐ-UBND", "79/QĐ-UBND", "10/QĐ-UBND ngày 06/01/2022")
                .doesNotContain("24/KH-UBND", "19^A/QĐ-UBND", "352/QĐ-UBND");
    }

    private static long size(ReportedYear of) {
        return of.ward().readModel().size();
    }

    private static Entry entry(ReportedYear of, String code) {
        return of.ward().book().after(-1, 10_000).stream()
                .filter(entry -> entry.event() instanceof PlanIssued plan && new DocumentCode(code).equals(plan.code()))
                .findFirst()
                .orElseThrow();
    }

    private static String section(Report report, String id) {
        return said(report, section -> section.id().equals(id));
    }

    private static String said(Report report) {
        return said(report, section -> true);
    }

    private static String said(Report report, Predicate<Report.Section> which) {
        return report.sections().stream()
                .filter(which)
                .flatMap(section -> section.paragraphs().stream())
                .map(Report.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }
}
