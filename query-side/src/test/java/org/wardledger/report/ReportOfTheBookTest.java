package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.figure.ReferenceYear;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionId;
import org.wardledger.petition.PetitionType;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** From entries in a real book to the sentences of the report, and from the sentences back to the entries. */
class ReportOfTheBookTest {
    private static final String REPORT_DAY = "2023-10-30";
    private static final String NO_COMPLAINT = "không tiếp nhận đơn thư khiếu nại, tố cáo";

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
    void the_book_says_what_the_figures_written_by_hand_say() {
        assertThat(ReportedYear.text(year.asOf(REPORT_DAY, size())))
                .isEqualTo(YearOfFigures.upToTheReport()
                        .papers(PaperSamples.ofTheRealReport())
                        .count("document.disclosures", 3)
                        .passage(
                                "II.3.b",
                                "Giải quyết kịp thời, hiệu quả các kiến nghị, phản ánh, vướng mắc của tổ chức, công dân"
                                        + " liên quan đến chức năng, nhiệm vụ, quyền hạn của phường.")
                        .passage(
                                "II.3.k",
                                "xử lý và trả hồ sơ cho các tổ chức, cá nhân liên hệ giải quyết thủ tục hành chính; Thủ"
                                        + " tục hành chính được công khai minh bạch, tạo thuận lợi cho công dân tiếp cận,"
                                        + " giám sát hoạt động của UBND phường và cán bộ, công chức thực thi nhiệm vụ")
                        .passage(
                                "II.3.m",
                                "Mọi quan hệ với công dân trong việc giải quyết thủ tục hành chính luôn kịp thời; thực"
                                        + " hiện việc tiếp dân và giải quyết những việc liên quan đến quyền lợi chính"
                                        + " đáng của Nhân dân đúng quy định.")
                        .text());
        assertThat(ReportedYear.text(year.asOf("2023-06-30", size())))
                .isEqualTo(YearOfFigures.upToMidyear()
                        .papers(PaperSamples.ofTheRealReport())
                        .text());
    }

    @Test
    void the_four_places_lead_to_four_entries_and_the_notice_to_one() {
        List<Report.Span> spans = year.asOf(REPORT_DAY, size()).sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.spans().stream())
                .toList();
        assertThat(spans)
                .filteredOn(span -> span.text().equals("TDP1, TDP2, TDP3 và TDP5"))
                .singleElement()
                .satisfies(span -> assertThat(span.entries()).hasSize(4));
        assertThat(spans)
                .filteredOn(span -> span.text().startsWith("Thông báo số 119/TB-UBND"))
                .singleElement()
                .satisfies(span -> assertThat(span.entries()).hasSize(1));
    }

    @Test
    void a_figure_with_thousands_of_entries_leads_to_its_own_page() {
        Report.Basis onTime = year.asOf(REPORT_DAY, size()).figures().get("dossier.on-time-rate");
        assertThat(onTime.figure().fraction()).isEqualTo("1.809/1.819");
        assertThat(onTime.entries()).isEmpty();
    }

    /** One book, told further; each chapter stands on those before it. */
    @Test
    void what_happens_next_changes_the_sentences_and_nothing_said_before() {
        try (ReportedYear told = new ReportedYear()) {
            long untilTheReport = told.ward().readModel().size();
            String before = ReportedYear.text(told.asOf(REPORT_DAY));

            assertThat(ReportedYear.text(told.asOf("2023-11-09")))
                    .as("two Wednesdays of November without an entry")
                    .doesNotContain("hàng tuần")
                    .contains("đã tiếp 41 kỳ trên 45 kỳ theo lịch, còn 2 kỳ chưa có ghi chép");

            told.happened(resolved("ĐT-2023-20", "2023-10-30"));
            assertThat(ReportedYear.text(told.asOf(REPORT_DAY))).contains("đạt 95,2%");

            told.happened(received("ĐT-2023-22", PetitionType.LAND_DISPUTE, true));
            assertThat(ReportedYear.text(told.asOf(REPORT_DAY)))
                    .contains("Có 03 trường hợp gửi đơn thư vượt cấp, nhưng đó là đơn tranh chấp đất đai, đã được UBND"
                            + " phường tiếp nhận từ UBND thị xã, trong đó đã giải quyết xong 02 trường hợp.")
                    .contains("đạt 90,9%");

            told.happened(received("ĐT-2023-23", PetitionType.COMPLAINT, false));
            assertThat(ReportedYear.text(told.asOf(REPORT_DAY)))
                    .doesNotContain(NO_COMPLAINT)
                    .doesNotContain("không có đơn khiếu nại, tố cáo")
                    .contains("đã tiếp nhận 01 đơn khiếu nại, đang giải quyết");

            told.happened(resolved("ĐT-2023-23", "2023-10-30"));
            assertThat(ReportedYear.text(told.asOf(REPORT_DAY)))
                    .contains("đã tiếp nhận 01 đơn khiếu nại, đã giải quyết xong");

            assertThat(ReportedYear.text(told.asOf(REPORT_DAY, untilTheReport))).isEqualTo(before);
        }
    }

    @Test
    void at_the_end_of_the_year_the_zero_waits_for_somebody_to_vouch() {
        try (ReportedYear told = new ReportedYear()) {
            told.ward().happened(ReferenceYear.afterTheReport());
            assertThat(ReportedYear.text(told.asOf("2023-12-31")))
                    .contains("đạt 100,0%")
                    .contains("vào thứ 4 hàng tuần")
                    .doesNotContain(NO_COMPLAINT);

            // Vouched for when the year was over, as an office does.
            told.happened(attested(Register.COMPLAINTS, "2024-01-05"), attested(Register.DENUNCIATIONS, "2024-01-05"));
            assertThat(ReportedYear.text(told.asOf("2023-12-31"))).doesNotContain(NO_COMPLAINT);
            assertThat(ReportedYear.text(told.asOf("2024-01-08"))).contains(NO_COMPLAINT);
        }
    }

    @Test
    void a_year_without_entries_says_nothing_and_why() {
        Report empty = year.reports().of(org.wardledger.figure.QuestionReader.Names.API, "2020", null, null);
        assertThat(empty.question().asOf()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(ReportedYear.text(empty)).isEmpty();
        assertThat(empty.sections().getFirst().missing()).isNotEmpty();
    }

    private static long size() {
        return year.ward().readModel().size();
    }

    private static Happened received(String number, PetitionType type, boolean overTheHead) {
        return new Happened(
                "petition-" + number,
                new PetitionReceived(
                        new PetitionId(number),
                        caseRef(number),
                        new RecordNumber(number),
                        LocalDate.parse("2023-10-25"),
                        type,
                        overTheHead ? PetitionChannel.TRANSFERRED : PetitionChannel.DIRECT,
                        overTheHead,
                        overTheHead ? new Body("UBND thị xã Đức Phổ") : null,
                        null,
                        true,
                        PetitionField.LAND,
                        null,
                        LocalDate.parse("2023-12-09"),
                        null,
                        null,
                        null));
    }

    private static Happened resolved(String number, String day) {
        return new Happened(
                "petition-" + number,
                new PetitionResolved(new PetitionId(number), caseRef(number), LocalDate.parse(day), null, null));
    }

    private static CaseRef caseRef(String number) {
        return new CaseRef(UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Happened attested(Register register, String on) {
        return new Happened(
                "register-" + register,
                new RegisterAttested(
                        new RegisterId("register-" + register),
                        register,
                        LocalDate.parse(on),
                        LocalDate.parse("2023-01-01"),
                        LocalDate.parse("2023-12-31"),
                        "Công chức Văn phòng - Thống kê"));
    }
}
