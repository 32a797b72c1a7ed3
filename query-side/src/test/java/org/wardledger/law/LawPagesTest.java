package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Browser.signIn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.CaseRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.Procedure;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.law.LawEvent.DayOffDeclared;
import org.wardledger.law.LawEvent.LegalParameterSet;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionType;

/** What the pages say of the law, and of the days it makes due. */
class LawPagesTest {
    private static final LawId LAW = LawId.of(Ward.OFFICE);
    private static Ward ward;
    private static Browser browser;
    private static long beforeTheLaw;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Long> cases = ward.happened(List.of(
                new Happened(
                        "petition-1",
                        new PetitionEvents("ĐT-1").received("2023-06-01", "2023-06-12", PetitionType.COMPLAINT, null)),
                new Happened(
                        "petition-2",
                        new PetitionEvents("ĐT-2").received("2023-06-01", "2023-06-30", PetitionType.COMPLAINT, null)),
                new Happened("dossier-1", dossier())));
        beforeTheLaw = cases.getLast() + 1;
        List<Long> law = ward.happened(List.of(
                new Happened(LAW.value(), off("2023-10-09", "mưa lũ")),
                new Happened(LAW.value(), off("2023-10-10", "ghi nhầm")),
                new Happened(
                        LAW.value(),
                        new LegalParameterSet(
                                LAW,
                                day("2023-05-02"),
                                LawKey.COMPLAINT_ACCEPT,
                                8,
                                TermUnit.DAYS,
                                day("2023-05-01"),
                                null,
                                "Luật thử nghiệm",
                                Confidence.CONFIRMED))));
        ward.happened(List.of(new Happened(
                LAW.value(),
                new ActionStruck(
                        law.get(1), 1, day("2023-10-11"), CorrectionGround.RECORDED_BY_MISTAKE, "không nghỉ"))));
        browser = new Browser(ward);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static DayOffDeclared off(String on, String name) {
        return new DayOffDeclared(LAW, day("2023-10-02"), day(on), day(on), name, "công điện 7");
    }

    private static DossierReceived dossier() {
        return new DossierReceived(
                new DossierId("dossier-1"),
                new CaseRef(new UUID(1, 1)),
                new RecordNumber("HS-1"),
                day("2023-10-04"),
                DossierChannel.DIRECT,
                new DossierField("hộ tịch"),
                new Procedure("Khai sinh"),
                day("2023-10-11"),
                5,
                null,
                null);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        Browser.signOut();
    }

    private static String one(String book, String number, String times) throws Exception {
        signIn("AUDIT");
        return browser.page("/so/" + book + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8) + times);
    }

    @Test
    void a_case_tells_how_its_day_was_counted() throws Exception {
        assertThat(one("petition", "ĐT-1", "?biet=" + beforeTheLaw))
                .contains("<li>Hạn: thứ hai, 12/06/2023</li>")
                .contains("Nhận đơn 01/06/2023; 10 ngày tính từ 02/06/2023")
                .contains("Căn cứ: Luật Khiếu nại 02/2011/QH13, Điều 27.")
                .doesNotContain("Người ghi đã ghi hạn này");
    }

    @Test
    void where_the_official_said_another_day_both_are_told() throws Exception {
        assertThat(one("petition", "ĐT-2", "?biet=" + beforeTheLaw))
                .contains("<li>Hạn: thứ sáu, 30/06/2023</li>")
                .contains("Người ghi đã ghi hạn này; tính theo luật thì hết ngày 12/06/2023");
    }

    @Test
    void a_case_is_counted_by_the_law_as_far_as_the_page_knows() throws Exception {
        assertThat(one("petition", "ĐT-1", ""))
                .contains("tính theo luật thì hết ngày 09/06/2023", "Căn cứ: Luật thử nghiệm.");
    }

    @Test
    void a_dossier_is_counted_in_working_days_past_the_days_off_of_the_book() throws Exception {
        assertThat(one("dossier", "HS-1", "?biet=" + beforeTheLaw))
                .contains("Nhận 04/10/2023; 5 ngày làm việc tính từ 05/10/2023", "hết ngày 11/10/2023");
        assertThat(one("dossier", "HS-1", "")).contains("mưa lũ 09/10/2023", "hết ngày 12/10/2023");
    }

    @Test
    void anyone_reads_the_law_of_a_day_with_its_sources_and_marks() throws Exception {
        assertThat(browser.page("/phap-luat?den=2023-04-30"))
                .contains("thụ lý khiếu nại", "<strong>10 ngày</strong>", "Luật Khiếu nại 02/2011/QH13, Điều 27")
                .contains("hiểu biết chung, chưa kiểm chứng")
                .contains("Tết Nguyên đán", "Thứ sáu, 20/01/2023 đến thứ năm, 26/01/2023")
                .doesNotContain("<strong>8 ngày</strong>", "/so/law/ghi");
        assertThat(browser.page("/phap-luat?den=2023-05-01")).contains("<strong>8 ngày</strong>", "Luật thử nghiệm");
    }

    @Test
    void a_year_whose_holidays_nobody_entered_says_so() throws Exception {
        assertThat(browser.page("/phap-luat?den=2021-06-01")).contains("Chưa ai ghi ngày nghỉ của năm này");
    }

    @Test
    void what_was_entered_stands_there_struck_where_it_was_struck() throws Exception {
        String page = browser.page("/phap-luat");

        assertThat(page)
                .contains("<strong>Nghỉ mưa lũ: 09/10/2023</strong>")
                .contains("<del class=\"old\">Nghỉ ghi nhầm: 10/10/2023</del>")
                .contains("<strong>Thụ lý khiếu nại: 8 ngày, từ 01/05/2023</strong>");
        signIn("RECORD");
        assertThat(browser.page("/so/law")).contains("Sửa mục này");
        assertThat(browser.page("/so")).contains("href=\"/phap-luat\"");
    }
}
