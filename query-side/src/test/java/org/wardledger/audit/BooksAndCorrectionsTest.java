package org.wardledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.document.Documents.document;
import static org.wardledger.document.Documents.issued;
import static org.wardledger.document.Documents.number;
import static org.wardledger.figure.Browser.signIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionEvent.CaseActionCorrected;
import org.wardledger.correction.CorrectionEvent.CaseActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.document.DocumentDirection;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.PersonalDocumentRecorded;
import org.wardledger.document.DocumentEvent.SecretDocumentRegistered;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.DossierResult;
import org.wardledger.dossier.Procedure;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionId;
import org.wardledger.reception.ReceptionKind;

/** The registers of documents, and what was put right in all registers, as pages and for programs. */
class BooksAndCorrectionsTest {
    private static final LocalDate LATER = LocalDate.of(2024, 1, 10);
    private static final Sealed WHY = new Sealed("bOEx");
    private static final PetitionEvents FIRST = new PetitionEvents("ĐT-1");
    private static final PetitionEvents SECOND = new PetitionEvents("ĐT-2");
    private static Ward ward;
    private static Browser browser;
    /** What the book held before anything was put right. */
    private static long before;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Long> first = ward.happened(List.of(
                document(issued("24/KH-UBND", "2023-03-01", "Kế hoạch dân vận")),
                number("24/KH-UBND"),
                document(issued("26/KH-UBND", null, "Kế hoạch không ngày")),
                number("26/KH-UBND"),
                document(issued("27/KH-UBND", "2023-03-04", "Ghi nhầm hoàn toàn")),
                number("27/KH-UBND"),
                document(issued("5/TB-UBND", "2023-04-03", "2023-04-03", "Thông báo", "24/KH-UBND")),
                number("5/TB-UBND"),
                new Happened("document-in", received()),
                new Happened("document-personal", personal()),
                new Happened(
                        "document-secret",
                        new SecretDocumentRegistered(
                                new DocumentId("document-secret"),
                                LocalDate.of(2023, 5, 5),
                                DocumentDirection.RECEIVED,
                                new RecordNumber("M-99"))),
                new Happened("petition-1", FIRST.received("2023-01-02", "2023-02-01")),
                new Happened("petition-2", SECOND.received("2023-01-03", "2023-02-02")),
                new Happened("dossier-1", dossier()),
                new Happened("dossier-1", returned("2023-02-20")),
                new Happened("reception-1", session())));
        before = first.getLast() + 1;
        ward.happened(List.of(
                new Happened(
                        "document-24-KH-UBND",
                        new ActionCorrected(
                                first.get(0),
                                0,
                                LATER,
                                CorrectionGround.MISWRITTEN,
                                "Ngày viết nhầm",
                                issued("24/KH-UBND", "2023-03-17", "Kế hoạch dân vận"))),
                new Happened(
                        "document-27-KH-UBND",
                        new ActionStruck(
                                first.get(4), 0, LATER, CorrectionGround.RECORDED_BY_MISTAKE, "Không có văn bản này")),
                new Happened(
                        "petition-1",
                        new CaseActionCorrected(
                                first.get(11),
                                0,
                                LATER,
                                CorrectionGround.CHECKED_AGAIN,
                                WHY,
                                FIRST.received("2023-01-02", "2023-02-01", PetitionType.COMPLAINT, null))),
                new Happened(
                        "petition-2",
                        new CaseActionStruck(first.get(12), 0, LATER, CorrectionGround.RECORDED_TWICE, WHY)),
                new Happened(
                        "dossier-1",
                        new CaseActionCorrected(
                                first.get(14), 1, LATER, CorrectionGround.MISWRITTEN, WHY, returned("2023-01-20"))),
                new Happened(
                        "reception-1",
                        new ActionStruck(
                                first.get(15), 0, LATER, CorrectionGround.RECORDED_BY_MISTAKE, "Không có buổi này"))));
        browser = new Browser(ward);
    }

    private static DocumentReceived received() {
        return new DocumentReceived(
                new DocumentId("document-in"),
                LocalDate.of(2023, 6, 2),
                7,
                DocumentType.DECISION,
                new DocumentCode("352/QĐ-UBND"),
                null,
                new Body("UBND tỉnh"),
                "Quyết định của tỉnh",
                null,
                null,
                null);
    }

    private static PersonalDocumentRecorded personal() {
        return new PersonalDocumentRecorded(
                new DocumentId("document-personal"),
                new CaseRef(UUID.randomUUID()),
                LocalDate.of(2023, 6, 5),
                DocumentDirection.ISSUED,
                DocumentType.DECISION,
                new DocumentCode("31/QĐ-UBND"),
                LocalDate.of(2023, 6, 5),
                new Body("UBND phường Thử Nghiệm"),
                null,
                WHY);
    }

    private static DossierReceived dossier() {
        return new DossierReceived(
                new DossierId("dossier-1"),
                new CaseRef(new UUID(3, 3)),
                new RecordNumber("HS-1"),
                LocalDate.of(2023, 1, 10),
                DossierChannel.UNKNOWN,
                new DossierField("Chứng thực"),
                new Procedure("Chứng thực bản sao"),
                LocalDate.of(2023, 2, 1),
                null,
                null,
                null);
    }

    private static DossierReturned returned(String on) {
        return new DossierReturned(
                new DossierId("dossier-1"), new CaseRef(new UUID(3, 3)), LocalDate.parse(on), DossierResult.GRANTED);
    }

    private static ReceptionHeld session() {
        return new ReceptionHeld(
                new ReceptionId("reception-1"),
                LocalDate.of(2023, 5, 10),
                ReceptionKind.MOBILE,
                "TDP5",
                "Chủ tịch",
                3,
                3,
                1,
                false,
                null,
                null,
                null,
                null,
                null,
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

    private static String page(String address) throws Exception {
        return browser.page(address);
    }

    @Test
    void the_register_shows_what_stands_what_is_unknown_and_what_was_struck() throws Exception {
        signIn("RECORD");
        String page = page("/so/document?ky=2023");

        assertThat(page)
                .contains("17/03/2023", "không rõ ngày", "352/QĐ-UBND", "Đã đính chính")
                .contains("<del class=\"old\">27/KH-UBND</del>", "Lý do: Không có văn bản này", "Công chức 01")
                .contains("Ngoài ra 1 văn bản mật")
                .contains("/so/muc/0/dinh-chinh", "/so/document/ghi/document-issued")
                .doesNotContain("M-99", "bOEx");
    }

    @Test
    void the_public_sees_that_a_line_was_struck_and_not_by_whom_or_why() throws Exception {
        assertThat(page("/so/document?ky=2023"))
                .contains("<del class=\"old\">27/KH-UBND</del>", "Đã hủy", "31/QĐ-UBND", "niêm phong")
                .doesNotContain("Không có văn bản này", "Công chức 01", "văn bản mật", "/so/muc/");
        assertThat(page("/so/document/document-27-KH-UBND?den=2024-01-31"))
                .contains("Đã hủy", "ghi nhầm, việc không có")
                .doesNotContain("Không có văn bản này", "Công chức 01");
    }

    @Test
    void the_register_is_filtered_by_way_type_issuer_topic_and_words() throws Exception {
        signIn("AUDIT");

        assertThat(page("/so/document?ky=2023&huong=RECEIVED"))
                .contains("352/QĐ-UBND")
                .doesNotContain(">24/KH-UBND<");
        assertThat(page("/so/document?ky=2023&loai=NOTICE"))
                .contains(">5/TB-UBND<")
                .doesNotContain(">24/KH-UBND</a>");
        assertThat(page("/so/document?ky=2023&q=ke%20hoach%20dan"))
                .contains(">24/KH-UBND<")
                .doesNotContain(">5/TB-UBND</a>");
        assertThat(page("/so/document?ky=2023&chude=BUDGET")).contains("Không có văn bản nào như vậy");
        assertThat(page("/so/document?ky=2022")).contains("Không có văn bản nào như vậy");
        assertThat(page("/so/document?ky=2022&moinam=1&den=2024-01-31")).contains(">24/KH-UBND<");
    }

    @Test
    void what_was_known_before_a_correction_is_still_shown() throws Exception {
        assertThat(page("/so/document?ky=2023&biet=" + before))
                .contains("01/03/2023", "27/KH-UBND")
                .doesNotContain("17/03/2023", "Đã hủy", "Đã đính chính");
        assertThat(page("/so/document/document-24-KH-UBND?biet=" + before))
                .contains("01/03/2023")
                .doesNotContain("17/03/2023");
    }

    @Test
    void a_document_shows_every_version_and_what_names_it() throws Exception {
        signIn("LEAD");
        String page = page("/so/document/document-24-KH-UBND");

        assertThat(page)
                .contains("<del class=\"old\">01/03/2023</del>", "<ins class=\"new\">17/03/2023</ins>")
                .contains("viết nhầm", "Lý do: Ngày viết nhầm", "Bản ghi đầu tiên, mục 0")
                .contains("/so/document/document-5-TB-UBND");
        assertThat(browser.status("/so/document/nothing")).isEqualTo(404);
        assertThat(browser.status("/so/document/petition-1")).isEqualTo(404);
    }

    @Test
    void numbers_given_are_listed_with_their_holes() throws Exception {
        assertThat(page("/kiem-toan/so-van-ban?nam=2023"))
                .contains("28/KH-UBND", "1–23", "Số đã hủy", "27/KH-UBND")
                .contains("06/TB-UBND");
        assertThat(
                        page(
                                "/api/documents/numbers?issuer=UBND%20ph%C6%B0%E1%BB%9Dng%20Th%E1%BB%AD%20Nghi%E1%BB%87m&type=KH&year=2023"))
                .contains("\"last\":\"27/KH-UBND\"", "\"next\":\"28/KH-UBND\"")
                .contains("{\"from\":1,\"to\":23},{\"from\":25,\"to\":25}", "\"cancelled\":[\"27/KH-UBND\"]");
        assertThat(page("/api/documents/numbers?year=2019")).contains("\"registers\":[]");
    }

    @Test
    void the_restatement_list_says_old_new_cause_and_the_figures_that_moved() throws Exception {
        signIn("AUDIT");
        String page = page("/kiem-toan/dieu-chinh?nam=2023&tu=" + before);

        assertThat(page)
                .contains("<del class=\"old\">01/03/2023</del>", "<ins class=\"new\">17/03/2023</ins>")
                .contains("Lý do: Ngày viết nhầm", "Lý do được niêm phong.")
                .contains("HS-1", "<del class=\"old\">20/02/2023</del>", "<ins class=\"new\">20/01/2023</ins>")
                .contains("(0/1)</del>", "(1/1)</ins>", "<span class=\"code\">24/KH-UBND</span>")
                .doesNotContain("bOEx");
    }

    @Test
    void programs_get_the_restatements_as_far_as_the_leaves_go() throws Exception {
        String all = page("/api/restatements?period=2023&asOf=2023-12-31");

        assertThat(all)
                .contains("\"kind\":\"action-corrected\"", "\"field\":\"documentOn\"", "\"before\":\"01/03/2023\"")
                .contains("\"kind\":\"case-action-struck\"", "\"ground\":\"RECORDED_TWICE\"")
                .contains("\"id\":\"petition.received\"", "\"next\":null")
                .doesNotContain("ĐT-1", "stream", "Công chức", "Không có văn bản này");
        assertThat(page("/api/restatements?period=2023&to=" + before)).contains("\"restatements\":[]");
        signIn("AUDIT");
        assertThat(page("/api/restatements?period=2023&asOf=2023-12-31"))
                .contains("\"reason\":\"Không có văn bản này\"", "\"stream\":\"petition-1\"");
    }

    @Test
    void a_figure_moves_from_what_it_was_to_what_it_is() throws Exception {
        assertThat(page("/api/restatements?period=2023&asOf=2023-12-31&from=" + before))
                .contains("\"id\":\"petition.received\",\"label\":\"Đơn đã nhận\",\"before\":{\"display\":\"2\"")
                .contains("\"after\":{\"display\":\"1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/so/document?ky=nam",
                "/so/document?den=hom-qua",
                "/so/document?biet=-1",
                "/so/document?trang=hai",
                "/kiem-toan/so-van-ban?nam=23",
                "/kiem-toan/dieu-chinh?nam=x",
                "/kiem-toan/dieu-chinh?tu=abc",
                "/kiem-toan/dieu-chinh?tu=5&den=2",
                "/kiem-toan/dieu-chinh?sau=-4",
                "/api/restatements?from=9999999",
                "/api/restatements?period=2023-99",
                "/api/restatements?after=x",
                "/api/documents/numbers?year=0",
                "/api/documents/numbers?type=KHONG-CO"
            })
    void a_question_that_cannot_be_read_is_refused(String address) throws Exception {
        assertThat(browser.status(address)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/so/document?huong=%27%3B--&loai=%00&coquan=%3Cscript%3E&chude=..%2F&q=%25%5C%27",
                "/so/document?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/so/document?trang=999999999",
                "/kiem-toan/dieu-chinh?nam=2023&sau=999999999999999"
            })
    void hostile_words_find_nothing_and_break_nothing(String address) throws Exception {
        signIn("AUDIT");
        assertThat(page(address)).doesNotContain("<script>");
    }
}
