package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.office.Actions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer names the field and the rule, and the book is as it was. */
class BadInputTest {
    private static final String PETITION = """
            {'number':'ĐT-2023-50','occurredOn':'2023-10-26','type':'FEEDBACK','channel':'DIRECT','inAuthority':true,
             'dueOn':'2023-11-20','sender':{'name':'Công dân 50'},'content':'Nội dung thử'}
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void start() {
        house = House.on(folder);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static void refused(String kind, String json, int status, String... words) {
        long before = house.size();
        HttpResponse<String> answer = house.act(House.RECORDER, kind, json, null);
        problem(answer, status, words);
        assertThat(house.size()).isEqualTo(before);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).startsWith("urn:so-phuong:");
        for (String word : words) {
            assertThat(problem.get("detail").asString()).contains(word);
        }
        return problem;
    }

    @Test
    void each_wrong_request_gets_its_sentence_and_its_status() {
        refused("petition-eaten", PETITION, 404, "Không có hành động «petition-eaten»");
        refused("petition-received", PETITION.replace("{'number'", "{'colour':'đỏ','number'"), 400, "colour");
        refused("petition-received", PETITION.replace("2023-10-26", "2199-01-01"), 400, "occurredOn");
        refused("petition-received", PETITION.replace("2023-10-26", "2099-01-01"), 422, "sau hôm nay");
        refused("petition-received", PETITION.replace("2023-11-20", "2023-10-25"), 422, "trước ngày nhận đơn");
        refused("petition-resolved", "{'number':'ĐT-2023-01','occurredOn':'2023-02-01'}", 409, "đã giải quyết");
        refused("petition-resolved", "{'number':'ĐT-2023-77','occurredOn':'2023-02-01'}", 404, "chưa có");
        refused("petition-received", "", 400, "không có nội dung");
        refused("petition-received", "[1,2]", 400, "đối tượng JSON");
        refused("petition-received", "{'number':'a','number':'b'}", 400, "JSON");
        refused("petition-received", "{'number':", 400, "dòng 1");
        refused("petition-received", PETITION.replace("ĐT-2023-50", "ĐT-2023-01"), 409, "đã có trong sổ");
    }

    /** Every kind that can be asked for, with every fault its questions allow; the two books whose rights differ alike. */
    @TestFactory
    Stream<DynamicTest> every_fault_of_every_kind_is_refused_by_name_and_leaves_nothing() {
        return new Actions()
                .all().stream()
                        .filter(action -> !action.concept().equals("petition")
                                || !action.kind().startsWith("denunciation"))
                        .map(action -> dynamicTest(action.kind(), () -> {
                            String account = switch (action.concept()) {
                                case "dossier" -> House.CLERK;
                                case "proof" -> House.LEADER;
                                default -> House.RECORDER;
                            };
                            long before = house.size();
                            for (Faults.Fault fault : Faults.of(action)) {
                                HttpResponse<String> answer = house.post(account, action.kind(), fault.fields());
                                assertThat(answer.statusCode())
                                        .as(fault.name() + ": " + answer.body())
                                        .isEqualTo(fault.status());
                                assertThat(JSON.readTree(answer.body())
                                                .path("errors")
                                                .findValuesAsString("field"))
                                        .as(fault.name())
                                        .contains(fault.field());
                            }
                            assertThat(house.size()).isEqualTo(before);
                        }));
    }

    @Test
    void a_correction_asked_for_wrongly_is_refused_by_name_and_changes_nothing() {
        long before = house.size();
        String why = "'ground':'MISWRITTEN','reason':'viết nhầm'";
        correction("9999999", "correction", "{" + why + ",'changes':{'subject':'x'}}", 404, "không có mục 9999999");
        correction("-1", "correction", "{" + why + ",'changes':{'subject':'x'}}", 404, "không có mục «-1»");
        correction("0", "correction", "", 400, "không có nội dung");
        correction("0", "correction", "[]", 400, "đối tượng JSON");
        correction("0", "correction", "{" + why + "}", 400, "changes phải nêu");
        correction("0", "correction", "{" + why + ",'changes':{}}", 400, "changes phải nêu");
        correction("0", "correction", "{" + why + ",'changes':{'màu':'đỏ'}}", 400, "không có trường «màu»");
        correction("0", "correction", "{" + why + ",'changes':{'alias':'x'},'khác':1}", 400, "không có trường «khác»");
        correction("0", "correction", "{'reason':'x','changes':{'alias':'x'}}", 400, "Căn cứ");
        correction("0", "correction", "{'ground':'BECAUSE','reason':'x','changes':{'alias':'x'}}", 400, "Căn cứ");
        correction("0", "correction", "{'ground':'MISWRITTEN','changes':{'alias':'x'}}", 422, "Lý do");
        correction("0", "correction", "{'ground':'MISWRITTEN','reason':7,'changes':{'alias':'x'}}", 400, "Lý do");
        correction("0", "correction", "{" + why + ",'changes':{'occurredOn':'2099-01-01'}}", 422, "sau hôm nay");
        correction(
                "0", "strike", "{'ground':'MISWRITTEN','reason':'" + "x".repeat(1_001) + "'}", 422, "nhiều nhất 1000");
        correction(
                "0", "strike", "{'ground':'MISWRITTEN','reason':'x','changes':{}}", 400, "không có trường «changes»");
        HttpResponse<String> stranger =
                house.visitor().post("/api/entries/0/strike", "{\"ground\":\"MISWRITTEN\",\"reason\":\"x\"}");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(house.size()).isEqualTo(before);
    }

    private static void correction(String position, String how, String json, int status, String words) {
        problem(
                house.visitor()
                        .post(
                                "/api/entries/" + position + "/" + how,
                                json.replace('\'', '"'),
                                "Authorization",
                                "Bearer " + house.token(House.RECORDER)),
                status,
                words);
    }

    @Test
    void an_identity_in_a_denunciation_is_refused_with_the_decision_that_forbids_it() {
        HttpResponse<String> answer = house.act(
                House.RECORDER,
                "denunciation-received",
                "{'secretRegisterNumber':'TC-01','occurredOn':'2023-10-26','channel':'DIRECT','dueOn':'2023-11-20',"
                        + "'sender':{'name':'Công dân 51'}}",
                null);
        // This account is not named for denunciations at all, which is said first.
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Công dân 51");
    }

    @Test
    void ten_megabytes_are_refused_unread_however_they_are_sent() {
        long before = house.size();
        String huge = PETITION.replace("Nội dung thử", "x".repeat(10 << 20));
        problem(house.act(House.RECORDER, "petition-received", huge, null), 413);
        assertThat(house.size()).isEqualTo(before);
    }

    @Test
    void broken_utf_8_is_refused_without_repeating_it() throws IOException {
        long before = house.size();
        String token = house.token(House.RECORDER);
        byte[] body = PETITION.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        body[body.length - 20] = (byte) 0xC3;
        body[body.length - 19] = (byte) 0x28;
        String answer = raw(token, body);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("problem+json");
        assertThat(house.size()).isEqualTo(before);
    }

    private static String raw(String token, byte[] body) throws IOException {
        int port = house.port();
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /api/actions/petition-received HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                    + body.length
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void without_an_account_or_with_the_wrong_duty_nothing_is_recorded() {
        long before = house.size();
        problem(house.visitor().post("/api/actions/petition-received", PETITION.replace('\'', '"')), 401);
        problem(house.act("kiem-toan", "petition-received", PETITION, null), 403);
        problem(house.act(House.CLERK, "petition-received", PETITION, null), 403, "không có quyền ghi");
        problem(
                house.act(
                        House.RECORDER,
                        "dossier-received",
                        "{'code':'HS-9','occurredOn':'2023-10-26','channel':'DIRECT','field':'hộ tịch',"
                                + "'procedure':'Đăng ký khai sinh','dueOn':'2023-10-27'}",
                        null),
                403);
        assertThat(house.size()).isEqualTo(before);
    }

    @Test
    void decomposed_vietnamese_is_accepted_and_found_under_its_composed_number() {
        String decomposed = Normalizer.normalize(PETITION.replace("-50", "-60"), Normalizer.Form.NFD);
        assertThat(house.act(House.RECORDER, "petition-received", decomposed, null)
                        .statusCode())
                .isEqualTo(201);
        refused("petition-received", PETITION.replace("-50", "-60"), 409, "ĐT-2023-60 đã có trong sổ");
    }

    @Test
    void the_same_request_is_one_entry_when_repeated_in_parallel_and_after_a_restart() throws Exception {
        String petition = PETITION.replace("-50", "-61");
        long before = house.size();
        List<Callable<String>> senders = IntStream.range(0, 16)
                .<Callable<String>>mapToObj(n -> () -> {
                    HttpResponse<String> answer = house.act(House.RECORDER, "petition-received", petition, "lan-1");
                    return answer.statusCode() + answer.body();
                })
                .toList();
        house.token(House.RECORDER);
        List<String> answers;
        try (var pool = Executors.newFixedThreadPool(16)) {
            answers = pool.invokeAll(senders).stream().map(Future::resultNow).toList();
        }
        assertThat(answers).allMatch(answer -> answer.startsWith("201")).containsOnly(answers.getFirst());
        assertThat(house.size()).isEqualTo(before + 1);

        house.close();
        house = House.on(folder);
        // A start tallies what has changed since; that is its own act, and done when it is ready.
        long started = house.size();

        HttpResponse<String> again = house.act(House.RECORDER, "petition-received", petition, "lan-1");
        assertThat(again.statusCode() + again.body()).isEqualTo(answers.getFirst());
        problem(
                house.act(House.RECORDER, "petition-received", petition.replace("thử", "khác"), "lan-1"),
                409,
                "Idempotency-Key");
        assertThat(house.size()).isEqualTo(started);
    }

    @Test
    void a_batch_is_recorded_whole_or_not_at_all_or_row_by_row_as_asked() {
        String good = PETITION.replace("-50", "-80");
        String taken = PETITION.replace("-50", "-01");
        String rows = "'rows':[" + good + "," + taken + "]}";
        long before = house.size();

        JsonNode refused = problem(
                house.act(House.RECORDER, "petition-received/batch", "{'mode':'all'," + rows, null),
                409,
                "Dòng 2",
                "Cả lô chưa ghi");
        assertThat(refused.get("row").asInt()).isEqualTo(1);
        assertThat(house.size()).isEqualTo(before);

        HttpResponse<String> each =
                house.act(House.RECORDER, "petition-received/batch", "{'mode':'rows'," + rows, "lo-1");
        assertThat(each.statusCode()).as(each.body()).isEqualTo(200);
        JsonNode answer = JSON.readTree(each.body());
        assertThat(answer.get("recorded").asInt()).isEqualTo(1);
        assertThat(answer.get("rows").get(0).get("position").asLong()).isEqualTo(before);
        assertThat(answer.get("rows").get(1).get("sentence").asString()).contains("đã có trong sổ");
        assertThat(house.size()).isEqualTo(before + 1);
        problem(house.act(House.RECORDER, "petition-received/batch", "{'rows':[]}", null), 400, "rows");
        problem(house.act(House.RECORDER, "petition-received/batch", "{'mode':'some'," + rows, null), 400, "mode");
    }

    @Test
    void a_form_keeps_what_was_typed_and_says_what_is_wrong_beside_it() {
        Visitor recorder = house.visitor();
        recorder.signIn(House.RECORDER, "so mo moi ngay");
        long before = house.size();
        HttpResponse<String> wrong = recorder.fill(
                "/so/petition/ghi/petition-received",
                "/so/petition/ghi/petition-received",
                Map.of(
                        "number",
                        "ĐT-2023-70",
                        "occurredOn",
                        "2023-10-26",
                        "dueOn",
                        "2023-10-01",
                        "type",
                        "FEEDBACK",
                        "channel",
                        "DIRECT",
                        "content",
                        "Điều <b>đã</b> viết",
                        "_once",
                        "a"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Chưa ghi vào sổ", "trước ngày nhận đơn", "ĐT-2023-70", "Điều &lt;b&gt;đã&lt;/b&gt; viết");
        assertThat(house.size()).isEqualTo(before);

        HttpResponse<String> right = recorder.fill(
                "/so/petition/ghi/petition-received",
                "/so/petition/ghi/petition-received",
                Map.of(
                        "number",
                        "ĐT-2023-70",
                        "occurredOn",
                        "2023-10-26",
                        "dueOn",
                        "2023-11-20",
                        "type",
                        "FEEDBACK",
                        "channel",
                        "DIRECT",
                        "content",
                        "Điều đã viết",
                        "_once",
                        "b"));
        assertThat(right.statusCode()).as(right.body()).isEqualTo(302);
        assertThat(house.size()).isEqualTo(before + 1);
        String address = right.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        HttpResponse<String> page = recorder.get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("ĐT-2023-70").doesNotContain("Điều đã viết");
    }
}
