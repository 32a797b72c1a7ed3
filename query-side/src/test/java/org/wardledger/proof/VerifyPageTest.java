package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wardledger.common.RecordNumber;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.ledger.Until;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionId;
import org.wardledger.petition.PetitionType;

/** The page on which anybody checks the book, and what a receipt brought along is found to be. */
class VerifyPageTest {
    private static final Random SEEDED = new Random(20_231_030);

    private static Ward ward;
    private static Browser browser;

    @BeforeAll
    static void record() {
        ward = new Ward();
        browser = new Browser(ward);
        List<Happened> petitions = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            petitions.add(new Happened(
                    "petition-ĐT-" + day,
                    new PetitionEvents("ĐT-" + day)
                            .received("2023-07-0" + day, "2023-08-01", PetitionType.FEEDBACK, PetitionField.LAND)));
        }
        ward.happened(petitions);
        awaitLog(ward);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        Browser.signOut();
    }

    private static Happened received(String number) {
        return new Happened(
                "petition-" + number,
                new PetitionEvents(number)
                        .received("2023-07-01", "2023-08-01", PetitionType.FEEDBACK, PetitionField.LAND));
    }

    private static void awaitLog(Ward of) {
        Until.holds(
                Duration.ofSeconds(30),
                () -> of.bean(PublicLog.class)
                        .published()
                        .filter(shown -> shown.size() == of.book().size())
                        .isPresent());
    }

    @Test
    void the_newest_checkpoint_stands_there_byte_for_byte_with_its_key() throws Exception {
        PublicLog log = ward.bean(PublicLog.class);
        String page = browser.page("/kiem-chung");

        assertThat(page)
                .contains(new String(log.published().orElseThrow().note(), UTF_8))
                .contains(log.key().orElseThrow().vkey())
                .contains("có, mọi mục của sổ đã nằm trong nhật ký")
                .contains("Chưa có bên chứng kiến nào")
                .contains(
                        "href=\"/log/checkpoint\"", "href=\"/log/vkey\"", "href=\"/log/keys\"", "href=\"/log/policy\"")
                .doesNotContain("Kiểm lại ngay");
    }

    @Test
    void who_may_ask_asks_and_reads_what_was_found() throws Exception {
        Browser.signIn("AUDIT");
        assertThat(browser.page("/kiem-chung")).contains("Kiểm lại ngay");

        MockHttpServletResponse asked = ward.web()
                .perform(MockMvcRequestBuilders.post("/kiem-chung/tu-kiem"))
                .andReturn()
                .getResponse();

        assertThat(asked.getRedirectedUrl()).isEqualTo("/kiem-chung#tu-kiem");
        Integrity integrity = ward.bean(Integrity.class);
        Until.holds(
                Duration.ofSeconds(30),
                () -> integrity.underWay().isEmpty() && integrity.latest().isPresent());
        assertThat(browser.page("/kiem-chung"))
                .contains("đọc " + ward.book().size() + " mục", "mọi thứ khớp")
                .contains("Từng mục, lá, cây băm", "Các dòng số liệu", "Mọi bảng số liệu tổng hợp");
        assertThat(integrity.latest().orElseThrow().outcomes())
                .extracting(Integrity.Outcome::check)
                .satisfies(names -> assertThat(names.get(0)).startsWith("Từng mục"))
                .satisfies(names -> assertThat(names.get(1)).startsWith("Các dòng"))
                .satisfies(names -> assertThat(names.get(2)).startsWith("Mọi bảng"));
    }

    @Test
    void what_a_superuser_changed_is_named_with_its_entry_for_everybody() throws Exception {
        try (Ward forged = new Ward()) {
            Browser there = new Browser(forged);
            forged.happened(List.of(received("ĐT-1")));
            awaitLog(forged);
            superuser(
                    forged,
                    "ALTER TABLE ledger.entry DISABLE TRIGGER ALL",
                    "UPDATE ledger.entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'),"
                            + " '2023-07-01', '2023-07-02'), 'UTF8') WHERE position = 0",
                    "ALTER TABLE read_model.day_total DISABLE TRIGGER ALL",
                    "UPDATE read_model.day_total SET quantity = quantity + 1 WHERE measure = 'petition.received'");

            forged.bean(Integrity.class).run();

            assertThat(there.page("/kiem-chung"))
                    .contains("Mục 0: ", "lá không phải của nội dung đã lưu")
                    .contains("href=\"/api/actions?after=-1&amp;limit=1\"")
                    .contains("Có tổng đã ghi không bằng tổng cộng lại")
                    .contains("petition.received (FEEDBACK), ngày 2023-07-01: cộng từ các lá công khai là 1")
                    .doesNotContain("denunciation");
            Browser.signIn("AUDIT");
            assertThat(there.page("/kiem-toan")).contains("chỗ sai lệch trong sổ hoặc nhật ký", "href=\"/kiem-chung\"");
        }
    }

    @Test
    void while_signing_is_stopped_everybody_reads_that_and_those_who_must_act_why() throws Exception {
        try (Ward stopped = new Ward()) {
            Browser there = new Browser(stopped);
            awaitLog(stopped);
            stopped.bean(Guard.class).freeze("Bên chứng kiến w1 trả lời 409.");
            stopped.happened(List.of(received("ĐT-1")));
            Until.holds(
                    Duration.ofSeconds(30),
                    () -> stopped.bean(LogStanding.class).isStopped());

            assertThat(there.page("/kiem-chung"))
                    .contains("Nhật ký đang không được ký hoặc không được công bố", "còn 1 mục chờ điểm kiểm kế tiếp")
                    .doesNotContain("w1");
            assertThat(there.page(
                            "/kiem-chung/" + stopped.book().at(0).orElseThrow().eventId()))
                    .contains("Mục 0 chưa nằm dưới điểm kiểm nào đã công bố");
            Browser.signIn("AUDIT");
            assertThat(there.page("/kiem-chung")).contains("Bên chứng kiến w1 trả lời 409.");
            assertThat(there.page("/kiem-toan")).contains("Nhật ký đang không được ký");
        }
    }

    @Test
    void a_good_receipt_that_the_log_of_today_does_not_bear_out_is_evidence() throws Exception {
        try (Ward forked = new Ward()) {
            forked.happened(List.of(received("ĐT-1"), received("ĐT-2")));
            awaitLog(forked);
            byte[] receipt =
                    forked.bean(PublicLog.class).receipt(0).orElseThrow().bytes();
            superuser(
                    forked,
                    "ALTER TABLE ledger.entry DISABLE TRIGGER ALL",
                    "UPDATE ledger.entry SET leaf_hash = sha256(leaf_hash) WHERE position = 1");
            assertThat(refused(forked, receipt)).contains("không thuộc nhật ký đang công bố", "làm bằng chứng");

            superuser(forked, "DELETE FROM ledger.entry WHERE position = 1");
            assertThat(refused(forked, receipt)).contains("không còn đọc được đủ", "làm bằng chứng");

            superuser(
                    forked,
                    "ALTER TABLE ledger.publication DISABLE TRIGGER ALL",
                    "DELETE FROM ledger.publication WHERE size > 0");
            assertThat(refused(forked, receipt)).contains("chỉ có 0 mục", "làm bằng chứng");
        }
    }

    @Test
    void an_auditor_of_a_book_in_order_sees_the_way_and_no_alarm() throws Exception {
        assertThat(browser.page("/kiem-toan"))
                .contains("href=\"/kiem-chung\"")
                .doesNotContain("sai lệch trong sổ hoặc");
    }

    @Test
    void the_receipt_of_an_entry_is_shown_with_what_its_leaf_says_and_no_more() throws Exception {
        String page =
                browser.page("/kiem-chung/" + ward.book().at(4).orElseThrow().eventId());

        assertThat(page)
                .contains("Mục 4 nằm trong nhật ký", "Nhận đơn", "01/08/2023", "/proof")
                .contains("Điểm kiểm ấy là phần đầu của nhật ký đang công bố")
                .doesNotContain("ĐT-5", "LAND", "đất đai");
        assertThat(browser.status("/kiem-chung/7f1c2d3e-0000-4000-8000-0000000000aa"))
                .isEqualTo(404);
        assertThat(browser.status("/kiem-chung/khong-co")).isEqualTo(404);
    }

    @Test
    void of_a_sealed_entry_nothing_is_shown_but_that_it_is_there() throws Exception {
        LocalDate day = LocalDate.of(2023, 3, 8);
        long position = ward.happened(List.of(new Happened(
                        "denunciation-1",
                        new DenunciationReceived(
                                new PetitionId("denunciation-1"),
                                new RecordNumber("M-07"),
                                day,
                                PetitionChannel.POST,
                                true,
                                day.plusDays(30)))))
                .getFirst();
        awaitLog(ward);

        String page = browser.page(
                "/kiem-chung/" + ward.book().at(position).orElseThrow().eventId());

        assertThat(page)
                .contains("Mục niêm phong", "Ngoài loại và ngày, nhật ký không công khai gì của mục này.")
                .doesNotContain("denunciation", "tố cáo", "M-07", "08/03/2023", "2023-03-08");
    }

    @Test
    void a_receipt_brought_as_a_file_or_pasted_is_checked() throws Exception {
        byte[] receipt = receipt(3);

        assertThat(brought(receipt)).contains("Mục 3 nằm trong nhật ký");
        // As a browser sends a text area, without the last newline.
        String pasted = new String(receipt, UTF_8).strip().replace("\n", "\r\n");
        MockHttpServletResponse answer = ward.web()
                .perform(MockMvcRequestBuilders.post("/kiem-chung/bien-nhan").param("text", pasted))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(UTF_8)).contains("Mục 3 nằm trong nhật ký");
    }

    @Test
    void an_old_receipt_stays_good_while_the_log_grows() throws Exception {
        byte[] receipt = receipt(2);
        ward.happened(List.of(received("ĐT-99")));
        awaitLog(ward);

        assertThat(brought(receipt)).contains("Mục 2 nằm trong nhật ký", "dưới điểm kiểm");
    }

    @Test
    void with_any_one_byte_changed_a_receipt_is_refused_in_one_sentence() throws Exception {
        byte[] receipt = receipt(5);
        for (int at = 0; at < receipt.length; at++) {
            byte[] changed = receipt.clone();
            changed[at] ^= (byte) (1 << SEEDED.nextInt(8));
            assertThat(refused(changed)).as("byte " + at).contains("chưa chứng minh được gì");
        }
    }

    @Test
    void nothing_and_anything_is_refused_for_what_it_is() throws Exception {
        assertThat(refused(new byte[0])).contains("Chưa có biên nhận nào");
        assertThat(refused("<script>alert(1)</script>".getBytes(UTF_8)))
                .contains("Đây không phải biên nhận")
                .doesNotContain("<script>");
        assertThat(refused(new byte[900_000])).contains("Đây không phải biên nhận");
    }

    @Test
    void the_receipt_of_a_log_with_another_key_is_refused_though_it_bears_our_name() throws Exception {
        try (Ward other = new Ward()) {
            other.happened(List.of(received("ĐT-1")));
            awaitLog(other);
            byte[] theirs = other.bean(PublicLog.class).receipt(0).orElseThrow().bytes();

            assertThat(refused(theirs)).contains("không có chữ ký đúng của nhật ký này");
            assertThat(refused(new String(theirs, UTF_8)
                            .replace("test.invalid/log", "another.invalid/log")
                            .getBytes(UTF_8)))
                    .contains("của nhật ký «another.invalid/log», không phải của «test.invalid/log»");
        }
    }

    private static byte[] receipt(long position) {
        return ward.bean(PublicLog.class).receipt(position).orElseThrow().bytes();
    }

    private static String brought(byte[] receipt) throws Exception {
        MockHttpServletResponse answer = send(ward, receipt);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(UTF_8);
    }

    private static String refused(byte[] receipt) throws Exception {
        return refused(ward, receipt);
    }

    private static String refused(Ward by, byte[] receipt) throws Exception {
        MockHttpServletResponse answer = send(by, receipt);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(UTF_8);
    }

    private static MockHttpServletResponse send(Ward to, byte[] receipt) throws Exception {
        return to.web()
                .perform(MockMvcRequestBuilders.multipart("/kiem-chung/bien-nhan")
                        .file(new MockMultipartFile("file", receipt)))
                .andReturn()
                .getResponse();
    }

    private static void superuser(Ward of, String... statements) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(of.database().url(), "postgres", null);
                Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
