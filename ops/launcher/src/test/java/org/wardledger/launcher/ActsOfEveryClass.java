package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wardledger.ledger.Until;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records over HTTP what a quiet reference year lacks: denunciations, secrets, papers, corrections and an erasure. */
final class ActsOfEveryClass {
    private static final String LIST = "/leaves-acts.txt";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final House house;
    private final List<JsonNode> answers = new ArrayList<>();
    private final List<String> acts;

    private ActsOfEveryClass(House house) {
        this.house = house;
        try (InputStream list = Objects.requireNonNull(ActsOfEveryClass.class.getResourceAsStream(LIST))) {
            acts = new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void recordIn(House house) {
        new ActsOfEveryClass(house).record();
    }

    private void record() {
        // Who is not named for it neither records nor reads a denunciation.
        house.visitor(House.ADMINISTRATOR).fill("/quan-tri", "/quan-tri/ghi-so/to-cao", Map.of("named", "true"));
        for (String act : acts) {
            String[] words = act.split(" ", 3);
            answers.add(taken(house.act(words[0], words[1], words[2], null)));
        }
        putRight("petition-received {'number':'ĐT-2023-91'", "correction", """
                {'ground':'MISWRITTEN','reason':'nhầm dauriengsoto',
                 'changes':{'field':'TRAFFIC','sender':{'name':'Công dân 95095'}}}""");
        putRight(
                "petition-transferred",
                "strike",
                "{'ground':'RECORDED_BY_MISTAKE','reason':'không có việc dauriengsoto'}");
        putRight("denunciation-accepted", "correction", """
                {'ground':'MISWRITTEN','changes':{'document':'98/QĐ-dauriengsoto'}}""");
        putRight("denunciation-withdrawn", "strike", "{'ground':'RECORDED_BY_MISTAKE'}");
        putRight("reception-held {'kind':'MOBILE','occurredOn':'2023-11-06'", "correction", """
                {'ground':'MISWRITTEN','reason':'nhầm người chủ trì','changes':{'host':'Phó Chủ tịch UBND phường'}}""");
        putRight("reception-held {'kind':'MOBILE','occurredOn':'2023-11-07'", "strike", """
                {'ground':'RECORDED_BY_MISTAKE','reason':'kỳ này không diễn ra'}""");
        targets();
        erase(answer("petition-received {'number':'ĐT-2023-92'"));
    }

    /** A plan of the year is given a target, and what was reached of it. */
    private void targets() {
        String plan = house.get("/api/actions?kind=plan-issued&limit=1")
                .at("/actions/0/public/documentId")
                .asString();
        taken(house.act(House.RECORDER, "plan-target-set", """
                {'documentId':'%s','occurredOn':'2023-11-06','target':1,'text':'Tổ chức 1 hội nghị đối thoại',
                 'quantity':1,'unit':'hội nghị','dueOn':'2023-12-01'}""".formatted(plan), null));
        taken(house.act(House.RECORDER, "plan-target-reported", """
                {'documentId':'%s','occurredOn':'2023-11-30','target':1,'reached':1,'result':'đã tổ chức'}""".formatted(plan), null));
    }

    /** A paper is attached, the record is held, released and erased. */
    private void erase(JsonNode petition) {
        taken(house.visitor()
                .upload(
                        "",
                        "/api/entries/" + petition.get("position").asLong() + "/attachments",
                        Map.of("title", "giấy dauriengsoto"),
                        "%PDF-1.7 dauriengsoto".getBytes(UTF_8),
                        "Authorization",
                        "Bearer " + house.token(House.RECORDER)));
        String record = "/api/records/" + petition.get("stream").asString();
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        post(record + "/hold", "{'occurredOn':'%s','ground':'PROCEEDINGS','document':'5/TB-dauriengsoto'}", today);
        post(record + "/hold-lifted", "{'occurredOn':'%s','document':'6/TB-dauriengsoto'}", today);
        post(record + "/erasure-order", """
                {'occurredOn':'%s','ground':'REQUESTED','decision':'12/QĐ-dauriengsoto',
                 'despiteRetention':'9/dauriengsoto'}""", today);
        long ordered = house.size() - 1;
        Visitor officer = house.visitor(House.DATA_OFFICER);
        Until.holds(
                Duration.ofSeconds(60),
                () -> officer.get("/so/niem-phong/xoa/" + ordered).body().contains("Giấy xác nhận"));
    }

    private void post(String address, String json, String today) {
        taken(house.visitor()
                .post(
                        address,
                        json.formatted(today).replace('\'', '"'),
                        "Authorization",
                        "Bearer " + house.token(House.DATA_OFFICER)));
    }

    private void putRight(String act, String how, String json) {
        taken(house.visitor()
                .post(
                        "/api/entries/" + answer(act).get("position").asLong() + "/" + how,
                        json.replace('\'', '"'),
                        "Authorization",
                        "Bearer " + house.token(House.RECORDER)));
    }

    private JsonNode answer(String act) {
        for (int at = 0; at < acts.size(); at++) {
            if (acts.get(at).startsWith(House.RECORDER + " " + act)) {
                return answers.get(at);
            }
        }
        throw new AssertionError(LIST + " has no " + act);
    }

    private static JsonNode taken(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
