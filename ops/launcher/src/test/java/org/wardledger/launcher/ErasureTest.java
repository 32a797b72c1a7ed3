package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.wardledger.figure.Rebuild;
import org.wardledger.ledger.Until;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;
import org.wardledger.log.Receipt;
import org.wardledger.proof.Integrity;
import tools.jackson.databind.JsonNode;

/**
 * A petition's sender, text and paper erased for good: gone from every place, while every figure and every proof stays,
 * and gone again from a restored backup. One house, in this order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureTest {
    private static final String NAME = "Công dân 77077";
    private static final String TEXT = "dauriengNOIDUNG4f81c2";
    private static final String OUTCOME = "dauriengKETQUA0b6d17";
    private static final String TITLE = "dauriengTENGIAY51aa93";
    private static final String PAPER = "dauriengTEP9d20b7e4";
    private static final Traces TRACES = new Traces(NAME, TEXT, OUTCOME, TITLE, PAPER);
    private static final String WHY = "trả lời đơn hỏi của người gửi";
    private static final String ORDER = "{'occurredOn':'%s','ground':'REQUESTED','decision':'12/QĐ-UBND'%s}";
    private static final List<String> ERASABLE =
            List.of("vault.secret_key", "vault.person", "vault.person_index", "vault.attachment");
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    @TempDir
    private static Path folder;

    private static House house;
    private static String stream = "";
    private static long received;
    private static long ordered;
    private static long sizeBefore;
    private static String proofsBefore = "";
    private static String receiptBefore = "";
    private static String figuresBefore = "";
    private static String reportBefore = "";
    private static final Map<String, byte[]> backup = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        LOG.start();
        house = open();
    }

    /** Listens once it runs: a start sets logging up anew. */
    private static House open() {
        House opened = House.on(folder);
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
        return opened;
    }

    @AfterAll
    static void stop() {
        house.close();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(LOG);
    }

    @Test
    @Order(1)
    void a_paper_is_attached_over_http_and_what_is_not_one_is_refused_in_a_sentence() throws SQLException {
        JsonNode petition = house.record(House.RECORDER, "petition-received", """
                {'number':'ĐT-2023-77','occurredOn':'2023-09-11','type':'RECOMMENDATION','channel':'DIRECT',
                 'overTheHead':false,'inAuthority':true,'field':'WATER','dueOn':'2023-10-08',
                 'sender':{'name':'%s','address':'%s','phone':'0905'},'content':'%s'}""".formatted(NAME, TEXT, TEXT));
        stream = petition.get("stream").asString();
        received = petition.get("position").asLong();
        house.record(
                House.RECORDER,
                "petition-resolved",
                "{'number':'ĐT-2023-77','occurredOn':'2023-09-20','outcome':'%s'}".formatted(OUTCOME));

        assertRefused(attach("%PDF-1.7 x".getBytes(UTF_8), House.DATA_OFFICER), 403, "");
        assertRefused(attach(new byte[0], House.RECORDER), 422, "rỗng");
        assertRefused(attach("MZ".getBytes(UTF_8), House.RECORDER), 422, "không phải PDF, JPEG hay PNG");
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(UTF_8), (10 << 20) + 1);
        assertRefused(attach(large, House.RECORDER), 422, "lớn quá 10 MB");
        assertRefused(attach(new byte[13 << 20], House.RECORDER), 413, "lớn quá 10 MB");
        assertRefused(
                house.visitor()
                        .post(
                                "/api/entries/" + received + "/attachments",
                                "{}",
                                "Authorization",
                                "Bearer " + house.token(House.RECORDER),
                                "Content-Type",
                                "application/json"),
                400,
                "multipart/form-data");
        assertThat(count("SELECT count(*) FROM vault.attachment")).isZero();

        HttpResponse<String> attached = attach(("%PDF-1.7 " + PAPER).getBytes(UTF_8), House.RECORDER);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);

        Visitor recorder = house.visitor(House.RECORDER);
        String form = "/so/muc/" + received + "/dinh-kem";
        HttpResponse<String> refused =
                recorder.upload(form, form, Map.of("title", TITLE), "chỉ là chữ".getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("không phải PDF, JPEG hay PNG", "value=\"" + TITLE + "\"");
        byte[] largest = Arrays.copyOf(("%PDF-1.7 " + PAPER).getBytes(UTF_8), 10 << 20);
        HttpResponse<String> taken = recorder.upload(form, form, Map.of("title", TITLE), largest);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
        assertThat(count("SELECT count(*) FROM vault.attachment")).isEqualTo(2);
    }

    @Test
    @Order(2)
    void what_is_sealed_opens_for_a_purpose_to_those_who_may_and_every_opening_is_on_record() throws SQLException {
        String page = "/so/ho-so/" + stream + "/niem-phong";
        for (String stranger : List.of(House.CLERK, "kiem-toan")) {
            assertThat(house.visitor(stranger).get(page).statusCode()).isEqualTo(403);
            assertThat(house.visitor(stranger)
                            .fill("/", page, Map.of("purpose", WHY))
                            .statusCode())
                    .isEqualTo(403);
        }
        Visitor recorder = house.visitor(House.RECORDER);
        assertThat(recorder.get("/so/petition/%C4%90T-2023-77").body()).contains("href=\"" + page + "\"");
        assertThat(TRACES.in(recorder.get(page).body())).isFalse();
        HttpResponse<String> unexplained = recorder.fill(page, page, Map.of("purpose", "xem"));
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body()).contains("ít nhất 10 ký tự").doesNotContain(TEXT);
        assertThat(count("SELECT count(*) FROM vault.opening_record")).isZero();

        HttpResponse<String> opened = recorder.fill(page, page, Map.of("purpose", WHY));
        assertThat(opened.body()).contains(NAME, "Địa chỉ: " + TEXT, OUTCOME, TITLE, "Tải tệp");
        assertThat(opened.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        String title = opened.body()
                .substring(opened.body().indexOf("<title>"), opened.body().indexOf("</title>"));
        assertThat(TRACES.in(title)).isFalse();
        // One person, two texts, two titles of papers.
        assertThat(count("SELECT count(*) FROM vault.opening_record WHERE account = 'ghi-so' AND outcome = 'OPENED'"))
                .isEqualTo(5);

        Matcher paper =
                Pattern.compile("action=\"(/so/ho-so/[^\"]+/tep/[^\"]+)\"").matcher(opened.body());
        assertThat(paper.find()).isTrue();
        HttpResponse<String> file = recorder.fill(page, paper.group(1), Map.of("purpose", WHY));
        assertThat(file.body()).startsWith("%PDF-1.7 " + PAPER);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");

        Visitor officer = house.visitor(House.DATA_OFFICER);
        HttpResponse<String> desk = officer.get("/so/niem-phong");
        assertThat(desk.body())
                .contains(WHY, "ghi-so", "Tệp đính kèm", "Nhân thân")
                .doesNotContain(NAME);
        assertThat(officer.get("/so/niem-phong?tai-khoan=khong-co").body()).doesNotContain(WHY);
        assertThat(officer.get("/so/niem-phong?ngay=2020-01-01").body()).doesNotContain(WHY);
        assertThat(recorder.get("/so/niem-phong").statusCode()).isEqualTo(403);
        HttpResponse<String> found =
                officer.fill("/so/niem-phong", "/so/niem-phong/tim", Map.of("name", "cong dan 77077", "purpose", WHY));
        assertThat(found.body()).contains("1 người có tên như vậy", "ĐT-2023-77", page);
        assertThat(TRACES.in(found.body())).isFalse();
    }

    @Test
    @Order(3)
    void under_a_hold_and_within_retention_an_erasure_is_refused_with_its_reason() throws Exception {
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertRefused(order(House.RECORDER, ORDER.formatted(today, "")), 403, "");
        assertThat(protect("hold", "{'occurredOn':'%s','ground':'PROCEEDINGS','document':'5/TB-TAND'}".formatted(today))
                        .statusCode())
                .isEqualTo(201);
        assertRefused(
                order(House.DATA_OFFICER, ORDER.formatted(today, ",'despiteRetention':'9/SNV-LT'")),
                409,
                "vì vụ việc đang tố tụng, theo văn bản 5/TB-TAND");
        assertThat(protect("hold-lifted", "{'occurredOn':'%s','document':'8/TB-TAND'}".formatted(today))
                        .statusCode())
                .isEqualTo(201);
        assertRefused(
                order(House.DATA_OFFICER, ORDER.formatted(today, "")),
                422,
                "được lưu 15 năm kể từ việc cuối cùng ngày 20/09/2023");
        assertRefused(
                house.visitor()
                        .post(
                                "/api/records/petition-khong-co/erasure-order",
                                ORDER.formatted(today, "").replace('\'', '"'),
                                "Authorization",
                                "Bearer " + house.token(House.DATA_OFFICER)),
                404,
                "không có hồ sơ");

        sizeBefore = house.size();
        proofsBefore = proofs();
        house.awaitLog();
        receiptBefore = receipt();
        figuresBefore = figures();
        reportBefore = report();
        try (Connection database = superuser()) {
            assertThat(new Traces("ĐT-2023-77").tables(database))
                    .as("the search finds what is there")
                    .contains("ledger.entry");
            for (String table : ERASABLE) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                database.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", rows);
                backup.put(table, rows.toByteArray());
            }
        }

        HttpResponse<String> taken =
                order(House.DATA_OFFICER, ORDER.formatted(today, ",'despiteRetention':'9/SNV-LT'"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        ordered = house.size() - 1;
    }

    @Test
    @Order(4)
    void after_the_order_it_is_gone_from_every_table_file_page_answer_and_log() throws Exception {
        Visitor officer = house.visitor(House.DATA_OFFICER);
        Until.holds(
                Duration.ofSeconds(60),
                () -> officer.get("/so/niem-phong/xoa/" + ordered).body().contains("Giấy xác nhận"));
        nothingIsLeft(officer);
    }

    @Test
    @Order(5)
    void the_certificate_says_what_went_and_until_which_day_old_backups_have_it() {
        String certificate = house.visitor(House.DATA_OFFICER)
                .get("/so/niem-phong/xoa/" + ordered)
                .body();
        assertThat(certificate)
                .contains("12/QĐ-UBND", "chủ thể dữ liệu yêu cầu", "9/SNV-LT", "2 khóa", "1 người", "2 tệp đính kèm");
        Matcher day = Pattern.compile(
                        "xóa ngày (\\d{2}/\\d{2}/\\d{4}).*đến hết ngày (\\d{2}/\\d{2}/\\d{4})", Pattern.DOTALL)
                .matcher(certificate);
        assertThat(day.find()).isTrue();
        DateTimeFormatter written = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        assertThat(LocalDate.parse(day.group(2), written))
                .isEqualTo(LocalDate.parse(day.group(1), written).plusDays(35));
    }

    @Test
    @Order(6)
    void every_figure_every_leaf_and_the_digest_of_a_rebuild_stay() throws Exception {
        assertThat(figures()).isEqualTo(figuresBefore);
        assertThat(report()).isEqualTo(reportBefore);
        assertThat(proofs()).isEqualTo(proofsBefore);
        assertThat(receiptBefore).satisfies(ErasureTest::verifies);
        house.awaitLog();
        assertThat(receipt()).isNotEqualTo(receiptBefore).satisfies(ErasureTest::verifies);
        assertThat(house.bean(Integrity.class).run().findings()).isZero();
        Rebuild.Outcome again = house.bean(Rebuild.class).run("kiểm thử", Rebuild.Switch.NEVER, progress -> {});
        assertThat(again.equal()).as("%s", again.differences()).isTrue();
        assertThat(house.act(
                                House.RECORDER,
                                "petition-reopened",
                                "{'number':'ĐT-2023-77','occurredOn':'2023-09-25','dueOn':'2023-10-25'}",
                                null)
                        .statusCode())
                .as("the case goes on")
                .isEqualTo(201);
    }

    @Test
    @Order(7)
    void a_restored_backup_is_erased_again_before_anybody_is_served() throws Exception {
        house.close();
        try (EmbeddedServer server =
                EmbeddedServer.start(folder, Path.of(System.getProperty("java.io.tmpdir"), "so-phuong-programs"))) {
            try (Connection database = DriverManager.getConnection(server.url(), server.user(), server.password())) {
                for (String table : ERASABLE) {
                    try (var statement = database.createStatement()) {
                        statement.execute("DELETE FROM " + table);
                    }
                    database.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY " + table + " FROM STDIN",
                                    new ByteArrayInputStream(backup.getOrDefault(table, new byte[0])));
                }
                assertThat(kept(database)).as("the backup has it").isPositive();
            }
        }
        house = open();
        try (Connection database = superuser()) {
            assertThat(kept(database)).isZero();
        }
        nothingIsLeft(house.visitor(House.DATA_OFFICER));
        assertThat(house.bean(Rebuild.class)
                        .run("kiểm thử", Rebuild.Switch.NEVER, progress -> {})
                        .equal())
                .isTrue();
    }

    @Test
    @Order(8)
    void whoever_keeps_another_book_opens_its_records_and_not_these() {
        JsonNode dossier = house.record(House.CLERK, "dossier-received", """
                {'code':'HS-77','occurredOn':'2023-09-11','channel':'DIRECT','field':'hộ tịch','procedure':'Khai sinh',
                 'dueOn':'2023-09-20','applicant':{'name':'Công dân 80080'}}""");
        String page = "/so/ho-so/" + dossier.get("stream").asString() + "/niem-phong";
        assertThat(house.visitor(House.RECORDER).get(page).statusCode()).isEqualTo(403);
        assertThat(house.visitor(House.CLERK)
                        .fill(page, page, Map.of("purpose", WHY))
                        .body())
                .contains("Công dân 80080");
        assertThat(house.visitor(House.DATA_OFFICER)
                        .get("/so/ho-so/petition-khong-co/niem-phong")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(9)
    void who_a_person_is_can_be_put_right_and_an_altered_seal_says_so() throws SQLException {
        JsonNode petition = house.record(House.RECORDER, "petition-received", """
                {'number':'ĐT-2023-78','occurredOn':'2023-09-11','type':'RECOMMENDATION','channel':'DIRECT',
                 'overTheHead':false,'inAuthority':true,'dueOn':'2023-10-08','sender':{'name':'Công dân 78078'}}""");
        Visitor officer = house.visitor(House.DATA_OFFICER);
        String desk = "/so/niem-phong";
        Map<String, String> search = Map.of("name", "Công dân 78078", "purpose", WHY);
        Matcher person = Pattern.compile("name=\"person\" value=\"([^\"]+)\"")
                .matcher(officer.fill(desk, desk + "/tim", search).body());
        assertThat(person.find()).isTrue();
        Map<String, String> corrected =
                Map.of("person", person.group(1), "name", "Công dân 79079", "purpose", "người gửi báo sai họ tên");
        assertThat(officer.fill(desk, desk + "/nhan-than", Map.of("person", person.group(1), "purpose", WHY))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.fill(desk, desk + "/nhan-than", corrected).body()).contains("Đã đính chính nhân thân");
        assertThat(officer.fill(desk, desk + "/tim", search).body()).contains("0 người có tên như vậy");
        String page = "/so/ho-so/" + petition.get("stream").asString() + "/niem-phong";
        assertThat(officer.fill(page, page, Map.of("purpose", WHY)).body())
                .contains("Công dân 79079")
                .doesNotContain("78078");
        HttpResponse<String> told = officer.fill(
                desk, desk + "/tim", Map.of("name", "Công dân 79079", "purpose", "hỏi về cong dan 79079 ở tổ 3"));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Không ghi họ tên vào mục đích");

        received = petition.get("position").asLong();
        assertThat(attach("%PDF-1.7 x".getBytes(UTF_8), House.RECORDER).statusCode())
                .isEqualTo(201);
        try (Connection database = superuser();
                var statement = database.createStatement()) {
            statement.execute("UPDATE vault.attachment SET sealed = set_byte(sealed, 60, get_byte(sealed, 60) # 1)");
        }
        Matcher paper = Pattern.compile("action=\"(/so/ho-so/[^\"]+/tep/[^\"]+)\"")
                .matcher(officer.get(page).body());
        assertThat(paper.find()).isTrue();
        HttpResponse<String> broken = officer.fill(page, paper.group(1), Map.of("purpose", WHY));
        assertThat(broken.statusCode()).isEqualTo(409);
        assertThat(broken.body()).contains("không còn nguyên vẹn");
    }

    private static String receipt() {
        return house.visitor()
                .get("/api/events/" + house.eventId(received) + "/proof")
                .body();
    }

    /** By the key of the log and nothing else. */
    private static void verifies(String file) {
        Receipt receipt = Receipt.parse(file.getBytes(UTF_8));
        Policy policy = Policy.parse(house.visitor().get("/log/policy").body());
        assertThat(receipt.index()).isEqualTo(received);
        assertThat(receipt.leadsTo(policy.accept(Note.parse(receipt.note())))).isTrue();
    }

    private static void nothingIsLeft(Visitor officer) throws Exception {
        String page = "/so/ho-so/" + stream + "/niem-phong";
        assertThat(officer.fill(page, page, Map.of("purpose", WHY)).body())
                .containsPattern("đã xóa ngày \\d{2}/\\d{2}/\\d{4} theo lệnh 12/QĐ-UBND")
                .doesNotContain("Tải tệp");
        assertThat(officer.fill("/so/niem-phong", "/so/niem-phong/tim", Map.of("name", NAME, "purpose", WHY))
                        .body())
                .contains("0 người có tên như vậy");
        String[] token = {"Authorization", "Bearer " + house.token(House.DATA_OFFICER)};
        Visitor program = house.visitor();
        List<String> shown = new ArrayList<>();
        for (String address : List.of(
                "/",
                "/so",
                "/so/petition?ky=2023",
                "/so/petition/%C4%90T-2023-77",
                "/bao-cao/2023",
                "/so/niem-phong",
                "/so/niem-phong/xoa/" + ordered,
                page,
                "/so-lieu/petition.resolved-of-received?ky=2023")) {
            HttpResponse<String> answer = officer.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            shown.add(answer.body());
        }
        for (String address : List.of(
                "/api/actions?kind=petition-received&limit=500",
                "/api/records/" + stream,
                "/api/figures?period=2023&asOf=2023-12-31",
                "/api/figures/petition.resolved-of-received/evidence?period=2023&asOf=2023-12-31",
                "/api/reports/dan-van/2023?format=text&asOf=2023-12-31",
                "/api/reports/dan-van/2023?asOf=2023-12-31")) {
            HttpResponse<String> answer = program.get(address, token);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            shown.add(answer.body());
        }
        assertThat(shown).noneMatch(TRACES::in);
        try (Connection database = superuser()) {
            assertThat(TRACES.tables(database)).isEmpty();
        }
        assertThat(TRACES.files(folder)).isEmpty();
        assertThat(LOG.list.stream()
                        .map(said -> said.getFormattedMessage()
                                + (said.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(said.getThrowableProxy())))
                        .filter(TRACES::in))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("erasures.jsonl"))).doesNotContain(stream);
    }

    private static long kept(Connection database) throws SQLException {
        return count(
                database,
                "SELECT (SELECT count(*) FROM vault.person WHERE stream = '" + stream + "')"
                        + " + (SELECT count(*) FROM vault.attachment WHERE stream = '" + stream + "')");
    }

    private static HttpResponse<String> attach(byte[] file, String account) {
        return house.visitor()
                .upload(
                        "",
                        "/api/entries/" + received + "/attachments",
                        Map.of("title", TITLE),
                        file,
                        "Authorization",
                        "Bearer " + house.token(account));
    }

    private static HttpResponse<String> order(String account, String json) {
        return protect(account, "erasure-order", json);
    }

    private static HttpResponse<String> protect(String what, String json) {
        return protect(House.DATA_OFFICER, what, json);
    }

    private static HttpResponse<String> protect(String account, String what, String json) {
        return house.visitor()
                .post(
                        "/api/records/" + stream + "/" + what,
                        json.replace('\'', '"'),
                        "Authorization",
                        "Bearer " + house.token(account));
    }

    /** As a text, without how many entries the book has by now. */
    private static String report() {
        return house.visitor()
                .get("/api/reports/dan-van/2023?format=text&asOf=2023-12-31")
                .body()
                .replaceAll("theo [0-9.]+ mục đầu của sổ", "");
    }

    private static String figures() {
        StringBuilder figures = new StringBuilder();
        for (String day : List.of("2023-06-30", "2023-10-30", "2023-12-31")) {
            house.get("/api/figures?period=2023&asOf=" + day)
                    .get("figures")
                    .forEach(figure -> figures.append(day)
                            .append(' ')
                            .append(figure.get("id"))
                            .append(figure.get("display"))
                            .append(figure.get("numerator"))
                            .append(figure.get("denominator"))
                            .append('\n'));
        }
        return figures.toString();
    }

    /** Every leaf with its hash, salt and stored bytes, of the entries there were before. */
    private static String proofs() throws SQLException {
        try (Connection database = superuser();
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        SELECT md5(string_agg(position || leaf::text || leaf_hash::text || salt::text || payload::text
                                              || metadata::text, ',' ORDER BY position))
                          FROM ledger.entry WHERE position < %d""".formatted(sizeBefore))) {
            row.next();
            return row.getString(1);
        }
    }

    private static long count(String question) throws SQLException {
        try (Connection database = superuser()) {
            return count(database, question);
        }
    }

    private static long count(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection superuser() throws SQLException {
        return house.superuser();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
