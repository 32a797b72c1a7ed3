package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the law says of an action reaches whoever records it: the program in its answer, the official on the next page. */
class LawAtTheDoorTest {
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

    @Test
    void a_program_reads_the_warnings_in_its_answer() {
        HttpResponse<String> answer = house.act(House.RECORDER, "petition-received", """
                {'number':'ĐT-2023-81','occurredOn':'2023-06-01','type':'COMPLAINT','channel':'DIRECT',
                 'inAuthority':true,'dueOn':'2023-06-30'}""", null);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode warnings = JSON.readTree(answer.body()).get("warnings");
        assertThat(warnings.size()).isEqualTo(1);
        assertThat(warnings.at("/0/field").asString()).isEqualTo("dueOn");
        assertThat(warnings.at("/0/sentence").asString()).contains("30/06/2023", "12/06/2023");
    }

    @Test
    void an_official_leaves_the_day_empty_and_reads_on_the_next_page_how_it_was_counted() {
        Visitor official = house.visitor(House.RECORDER);
        HttpResponse<String> moved = official.fill(
                "/so/petition/ghi/petition-received",
                "/so/petition/ghi/petition-received",
                Map.of(
                        "number", "ĐT-2023-82",
                        "occurredOn", "2023-06-03",
                        "type", "COMPLAINT",
                        "channel", "DIRECT",
                        "inAuthority", "true",
                        "dueOn", ""));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(302);
        String next = moved.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        String page = official.get(next).body();
        assertThat(page)
                .contains("Nhận đơn 03/06/2023; 10 ngày tính từ 04/06/2023", "13/06/2023")
                .contains("nên xem lại", "Thứ bảy, 03/06/2023, là ngày nghỉ hằng tuần");
        // Once: the page itself, opened anew, has nothing more to say about it.
        assertThat(official.get(next.replaceFirst("\\?.*", "")).body()).doesNotContain("nên xem lại");
        // Nor does it say so to whoever cannot record such an action.
        assertThat(house.visitor(House.CLERK).get(next).body()).doesNotContain("nên xem lại");
        assertThat(house.visitor()
                        .get("/phap-luat?muc=" + next.replaceFirst(".*muc=", ""))
                        .body())
                .contains("Pháp luật và lịch nghỉ")
                .doesNotContain("nên xem lại");
    }

    @Test
    void a_form_foresees_what_it_would_record() {
        house.act(House.RECORDER, "petition-received", """
                {'number':'ĐT-2023-83','occurredOn':'2023-06-01','type':'COMPLAINT','channel':'DIRECT',
                 'inAuthority':true}""", null);

        assertThat(house.visitor(House.RECORDER)
                        .get("/so/petition/%C4%90T-2023-83/petition-accepted")
                        .body())
                .contains("Để trống thì ghi", "Thụ lý", "30 ngày");
    }
}
