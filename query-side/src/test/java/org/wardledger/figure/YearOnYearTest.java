package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two years of a small office, the second compared with the first. */
class YearOnYearTest {
    private static Ward ward;
    private static Browser browser;

    @BeforeAll
    static void write_two_years() {
        ward = new Ward();
        browser = new Browser(ward);
        List<Happened> events = new ArrayList<>();
        received(events, "ĐT-2022-01", "2022-02-01", "2022-02-20");
        received(events, "ĐT-2022-02", "2022-05-01", null);
        received(events, "ĐT-2022-03", "2022-10-30", null);
        received(events, "ĐT-2022-04", "2022-10-31", null);
        received(events, "ĐT-2022-05", "2022-12-20", null);
        received(events, "ĐT-2023-01", "2023-01-05", "2023-02-20");
        received(events, "ĐT-2023-02", "2023-04-05", "2023-04-20");
        received(events, "ĐT-2023-03", "2023-06-20", null);
        received(events, "ĐT-2023-04", "2023-10-30", null);
        received(events, "ĐT-2023-05", "2023-10-31", null);
        ward.happened(events);
    }

    private static void received(List<Happened> events, String number, String on, String resolvedOn) {
        PetitionEvents petition = new PetitionEvents(number);
        events.add(new Happened("petition-" + number, petition.received(on, on)));
        if (resolvedOn != null) {
            events.add(new Happened("petition-" + number, petition.resolved(resolvedOn)));
        }
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        Browser.signOut();
    }

    private static YearOnYear compared(String id, String period, String asOf) {
        return ward.bean(YearsBefore.class).of(ward.figures().figure(id, ward.question(period, asOf)), Rights.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "petition.received             | 2023                   | 2023-10-30 | 4     | 3     | tăng 1 (33,3%)",
                "petition.received             | 2023                   | 2024-06-30 | 5     | 5     | không đổi",
                "petition.received             | 2023-BC                | 2023-12-14 | 6     | 4     | tăng 2 (50,0%)",
                "petition.received             | 2023-BC-Q3             | 2023-12-14 | 1     | –     | không so được",
                "petition.received             | 2023-01-01..2023-02-28 | 2023-10-30 | 1     | 1     | không đổi",
                "petition.received             | 2022                   | 2022-12-31 | 5     | –     | không so được",
                "petition.resolved             | 2023-H1                | 2023-06-30 | 2     | 1     | tăng 1 (100,0%)",
                "petition.resolved             | 2023-04                | 2023-04-30 | 1     | –     | không so được",
                "petition.withdrawn            | 2023                   | 2023-10-30 | 0     | 0     | không so được",
                "petition.resolved-of-received | 2023                   | 2023-10-30 | 50,0% | 33,3% | tăng 16,7 điểm phần trăm"
            })
    void a_figure_stands_beside_the_same_of_the_year_before_cut_at_the_same_day(
            String id, String period, String asOf, String now, String before, String words) {
        YearOnYear line = compared(id, period, asOf);

        assertThat(line.now().display()).isEqualTo(now);
        assertThat(line.displayBefore()).isEqualTo(before);
        assertThat(line.words()).isEqualTo(words);
    }

    @Test
    void a_leap_february_that_is_over_is_counted_to_its_last_day() {
        assertThat(ward.question("2025-02", "2025-02-28").before()).isEqualTo(ward.question("2024-02", "2024-02-29"));
        assertThat(ward.question("2024", "2024-02-29").before()).isEqualTo(ward.question("2023", "2023-02-28"));
    }

    @Test
    void programs_get_the_year_before_when_they_ask_for_it() throws Exception {
        JsonNode answer = JsonMapper.builder()
                .build()
                .readTree(browser.page("/api/figures/petition.received?period=2023&asOf=2023-10-30&compare=true"));

        assertThat(answer.path("value").asInt()).isEqualTo(4);
        JsonNode before = answer.path("before");
        assertThat(before.path("period").asString()).isEqualTo("2022");
        assertThat(before.path("asOf").asString()).isEqualTo("2022-10-30");
        assertThat(before.path("value").asInt()).isEqualTo(3);
        assertThat(before.path("change").asInt()).isEqualTo(1);
        assertThat(before.path("changePercent").decimalValue()).isEqualByComparingTo("33.3");
        assertThat(browser.page("/api/figures?period=2023&asOf=2023-10-30&compare=true"))
                .contains("\"words\":\"tăng 1 (33,3%)\"");
        assertThat(browser.page("/api/figures?period=2023&asOf=2023-10-30")).doesNotContain("\"before\"");
        assertThat(browser.status("/api/figures?compare=maybe")).isEqualTo(400);
    }

    @Test
    void pages_name_the_period_and_the_one_it_is_compared_with() throws Exception {
        assertThat(browser.page("/so-lieu?ky=2023&den=2023-10-30"))
                .contains("Cùng kỳ: năm 2022, tính đến hết ngày 30/10/2022", "tăng 1 (33,3%)", "không so được");
        assertThat(browser.page("/so-lieu?ky=2022&den=2022-12-31"))
                .contains("sổ chưa ghi gì trong năm 2021")
                .doesNotContain("tăng ", "không đổi");
        assertThat(browser.page("/so-lieu/petition.received?ky=2023-BC-9T&den=2023-09-14"))
                .contains("9 tháng đầu kỳ báo cáo năm 2023, từ 15/12/2022 đến 14/09/2023", "Cùng kỳ năm trước");
        assertThat(browser.status("/so-lieu?ky=2023-BC-Q5")).isEqualTo(400);
    }
}
