package org.wardledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Browser.signIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Sealed;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionEvent.CaseActionCorrected;
import org.wardledger.correction.CorrectionEvent.CaseActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionId;
import org.wardledger.reception.ReceptionKind;

/** What was put right is told on the page of its record and beside the numbers it counts in. */
class CorrectedRecordsTest {
    private static final LocalDate LATER = LocalDate.of(2024, 1, 10);
    private static final Sealed WHY = new Sealed("bOEx");
    private static final PetitionEvents CORRECTED = new PetitionEvents("ĐT-1");
    private static final PetitionEvents VOID = new PetitionEvents("ĐT-2");
    private static final PetitionEvents STEP_STRUCK = new PetitionEvents("ĐT-3");
    private static Ward ward;
    private static Browser browser;
    private static long before;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Long> first = ward.happened(List.of(
                new Happened("petition-1", CORRECTED.received("2023-01-02", "2023-02-01")),
                new Happened("petition-1", CORRECTED.resolved("2023-01-20")),
                new Happened("petition-2", VOID.received("2023-01-03", "2023-02-02")),
                new Happened("petition-3", STEP_STRUCK.received("2023-01-04", "2023-02-03")),
                new Happened("petition-3", STEP_STRUCK.resolved("2023-01-15")),
                session("reception-1", "2023-05-10", "TDP5", 3),
                session("reception-2", "2023-05-17", "TDP6", 4)));
        before = first.getLast() + 1;
        ward.happened(List.of(
                new Happened(
                        "petition-1",
                        new CaseActionCorrected(
                                first.get(0),
                                0,
                                LATER,
                                CorrectionGround.CHECKED_AGAIN,
                                WHY,
                                CORRECTED.received("2023-01-02", "2023-02-01", PetitionType.COMPLAINT, null))),
                new Happened(
                        "petition-2",
                        new CaseActionStruck(first.get(2), 0, LATER, CorrectionGround.RECORDED_TWICE, WHY)),
                new Happened(
                        "petition-3",
                        new CaseActionStruck(first.get(4), 1, LATER, CorrectionGround.RECORDED_BY_MISTAKE, WHY)),
                new Happened(
                        "reception-1",
                        new ActionStruck(
                                first.get(5), 0, LATER, CorrectionGround.RECORDED_BY_MISTAKE, "Không có buổi này")),
                new Happened(
                        "reception-2",
                        new ActionCorrected(
                                first.get(6),
                                0,
                                LATER,
                                CorrectionGround.MISWRITTEN,
                                "Đếm lại",
                                session("reception-2", "2023-05-17", "TDP6", 5).event()))));
        browser = new Browser(ward);
    }

    private static Happened session(String stream, String on, String place, int persons) {
        return new Happened(
                stream,
                new ReceptionHeld(
                        new ReceptionId(stream),
                        LocalDate.parse(on),
                        ReceptionKind.MOBILE,
                        place,
                        "Chủ tịch",
                        3,
                        persons,
                        1,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        Browser.signOut();
    }

    @Test
    void a_petition_page_shows_old_and_new_words_with_ground_and_a_sealed_reason() throws Exception {
        signIn("RECORD");
        String page = browser.page("/so/petition/%C4%90T-1");

        assertThat(page)
                .contains("<del class=\"old\">" + PetitionType.FEEDBACK.label() + "</del>")
                .contains("<ins class=\"new\">" + PetitionType.COMPLAINT.label() + "</ins>")
                .contains("xác minh lại", "Lý do được niêm phong.", "Công chức 01")
                .contains("/so/muc/0/dinh-chinh", "/so/muc/0/huy")
                .doesNotContain("bOEx");
        assertThat(browser.page("/so/petition/%C4%90T-1?biet=" + before)).doesNotContain("xác minh lại");
    }

    @Test
    void the_day_of_a_correction_opens_no_new_year() throws Exception {
        signIn("RECORD");

        assertThat(browser.page("/so/petition")).contains("ĐT-1", "ky=2023&amp;den=2023-05-17");
    }

    @Test
    void a_record_wholly_struck_is_shown_as_such_to_officials() throws Exception {
        signIn("RECORD");

        assertThat(browser.page("/so/petition/%C4%90T-2"))
                .contains("Đã hủy: ghi nhầm", "ghi trùng", "Tiếp nhận đơn")
                .doesNotContain("Đồng hồ</h2>", "/petition-resolved", "/so/muc/");
        assertThat(browser.page("/so/petition/%C4%90T-2?biet=" + before)).doesNotContain("Đã hủy");
        assertThat(browser.page("/so/petition?ky=2023")).contains("ĐT-1").doesNotContain("ĐT-2");
    }

    @Test
    void a_step_struck_out_stays_readable_in_its_place() throws Exception {
        signIn("AUDIT");

        assertThat(browser.page("/so/petition/%C4%90T-3"))
                .contains("<del class=\"old\">Ghi nhầm: giải quyết đơn</del>", "ghi nhầm, việc không có", "Quá")
                .doesNotContain("/so/muc/");
    }

    @Test
    void a_session_struck_out_is_listed_and_not_counted() throws Exception {
        signIn("RECORD");
        String page = browser.page("/so/reception?ky=2023");

        assertThat(page)
                .contains("TDP5", "Đã hủy", "Lý do: Không có buổi này", "<del class=\"old\">3 lượt")
                .contains("TDP6", "3 lượt, 5 người", "<del class=\"old\">4</del>");
        assertThat(ward.count("reception.held", "2023", "2023-12-31")).isEqualTo(1);
    }

    @Test
    void behind_a_number_an_entry_corrected_later_is_marked_and_both_are_linked() throws Exception {
        assertThat(browser.page("/so-lieu/petition.received?ky=2023&den=2023-12-31&biet=" + before))
                .contains("đính chính ở mục " + before + ", sau con số này", "hủy ở mục " + (before + 1))
                .contains("/api/actions?after=" + (before - 1) + "&amp;limit=1", "/api/actions?after=-1&amp;limit=1");
        assertThat(browser.page("/so-lieu/petition.received?ky=2023&den=2023-12-31"))
                .contains("đính chính ở mục " + before)
                .doesNotContain("sau con số này", "hủy ở mục " + (before + 1));
    }
}
