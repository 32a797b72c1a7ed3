package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Browser.signIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueId;
import org.wardledger.document.DisclosureId;
import org.wardledger.document.DisclosureMedium;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;

/** What the books of dialogues and disclosures say of the law: by when, how it was counted, what came late. */
class OpenLawPagesTest {
    private static final String YEAR = "?ky=2023&den=2023-12-31";
    private static final DialogueId DIALOGUE = new DialogueId("dialogue-1");
    private static final DisclosureId DISCLOSURE = new DisclosureId("disclosure-1");
    private static final List<Body> HOSTS = List.of(new Body("Chủ tịch UBND phường"));
    private static Ward ward;
    private static Browser browser;

    @BeforeAll
    static void record() {
        ward = new Ward();
        ward.happened(List.of(
                new Happened(
                        DIALOGUE.value(),
                        new DialogueAnnounced(
                                DIALOGUE,
                                day("2023-04-15"),
                                day("2023-04-20"),
                                "vệ sinh",
                                "Hội trường",
                                HOSTS,
                                null,
                                null)),
                new Happened(
                        DIALOGUE.value(),
                        new DialogueHeld(
                                DIALOGUE,
                                day("2023-04-20"),
                                "vệ sinh",
                                "Hội trường",
                                HOSTS,
                                null,
                                null,
                                0,
                                null,
                                null,
                                day("2023-05-04"))),
                new Happened(
                        DISCLOSURE.value(),
                        new DisclosurePublished(
                                DISCLOSURE,
                                day("2023-11-06"),
                                "ngân sách",
                                "dự toán",
                                "Trụ sở",
                                null,
                                null,
                                DisclosureMedium.POSTED,
                                null,
                                null,
                                day("2023-11-27"))),
                new Happened(
                        DISCLOSURE.value(),
                        new DisclosureEnded(
                                DISCLOSURE, day("2023-11-20"), day("2023-11-06"), "dự toán", "Trụ sở", null))));
        browser = new Browser(ward);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
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
    void a_dialogue_tells_by_when_its_result_is_due_and_that_its_notice_was_late() throws Exception {
        signIn("AUDIT");
        assertThat(browser.page("/so/dialogue" + YEAR))
                .contains("Nên xem lại: Thông báo ngày 15/04/2023, muộn hơn luật định.", "chậm nhất ngày 13/04/2023")
                .contains("Thông báo kết quả đối thoại. Đối thoại 20/04/2023; 10 ngày tính từ 21/04/2023")
                .contains("04/05/2023");
    }

    @Test
    void a_disclosure_tells_how_long_it_must_stand_and_that_it_came_down_too_soon() throws Exception {
        signIn("AUDIT");
        assertThat(browser.page("/so/document" + YEAR))
                .contains("giữ ít nhất đến hết ngày 27/11/2023", "đã kết thúc, hết ngày 20/11/2023", "niêm yết")
                .contains("Niêm yết từ 06/11/2023; 20 ngày tính từ 07/11/2023")
                .contains("Nên xem lại: Công khai đến hết ngày 20/11/2023 là chưa đủ ngày.");
    }

    @Test
    void what_has_not_ended_yet_on_the_day_of_the_page_is_not_told_as_ended() throws Exception {
        signIn("AUDIT");
        assertThat(browser.page("/so/document?ky=2023&den=2023-11-15"))
                .contains("giữ ít nhất đến hết ngày 27/11/2023")
                .doesNotContain("đã kết thúc", "chưa đủ ngày");
    }
}
