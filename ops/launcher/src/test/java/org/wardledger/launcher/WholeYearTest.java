package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The reference year as a newcomer's first start imports it, and how the report changes with the records: one book, read
 * first, then written in, in this order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeYearTest {
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
    @Order(1)
    void the_figures_of_the_day_of_the_report_are_those_of_the_report() {
        assertThat(house.figure("petition.resolved-of-received", "2023-10-30")).isEqualTo("90,5% 19/21");
        assertThat(house.figure("petition.complaints", "2023-10-30")).isEqualTo("0");
        assertThat(house.figure("petition.denunciations", "2023-10-30")).isEqualTo("0");
        assertThat(house.figure("petition.over-the-head", "2023-10-30")).isEqualTo("2");
        assertThat(house.figure("petition.over-the-head-resolved", "2023-10-30"))
                .isEqualTo("2");
        assertThat(house.figure("dossier.on-time-rate", "2023-10-30")).isEqualTo("99,45% 1809/1819");
        assertThat(house.figure("reception.mobile", "2023-10-30")).isEqualTo("4");
        assertThat(house.figure("reception.scheduled-held", "2023-10-30")).isEqualTo("41");
        assertThat(house.figure("reception.scheduled-cancelled", "2023-10-30")).isEqualTo("2");
        assertThat(house.figure("reception.silent", "2023-10-30")).isEqualTo("0");
        assertThat(house.figure("petition.resolved-of-received", "2023-06-30")).isEqualTo("91,7% 11/12");
        assertThat(house.figure("reception.mobile", "2023-06-30")).isEqualTo("2");
    }

    @Test
    @Order(2)
    void the_evidence_of_a_figure_lists_exactly_its_entries() {
        assertThat(kinds("petition.resolved-of-received"))
                .hasSize(40)
                .satisfies(kinds -> assertThat(kinds.stream().filter("petition-received"::equals))
                        .hasSize(21))
                .satisfies(kinds -> assertThat(kinds.stream().filter("petition-resolved"::equals))
                        .hasSize(19));
        assertThat(kinds("reception.mobile")).hasSize(4).containsOnly("reception-held");
        assertThat(kinds("reception.scheduled-cancelled")).hasSize(2).containsOnly("reception-cancelled");
        assertThat(positions("dossier.on-time-rate")).hasSize(1819);
    }

    @Test
    @Order(3)
    void the_section_of_the_report_reads_as_the_real_one_as_far_as_the_book_reaches() {
        assertThat(house.report("2023-10-30"))
                .contains("đã tiếp công dân lưu động 4 kỳ trong năm 2023, tại TDP1, TDP2, TDP3 và TDP5")
                .contains("Thông báo số 119/TB-UBND ngày 30/12/2022 về lịch tiếp công dân định kỳ năm 2023")
                .contains("tiếp dân định kỳ vào thứ 4 hàng tuần")
                .contains("không tiếp nhận đơn thư khiếu nại, tố cáo")
                .contains("Có 02 trường hợp gửi đơn thư vượt cấp", "giải quyết xong")
                .contains("đạt 90,5%", "đạt 99,45%");
        assertThat(house.report("2023-06-30"))
                .contains("2 kỳ", "tại TDP1 và TDP2", "91,7%")
                // Nobody had attested the registers by then, and a zero is a claim.
                .doesNotContain("không tiếp nhận đơn thư khiếu nại");
    }

    @Test
    @Order(4)
    void a_wednesday_without_reception_or_reason_takes_the_unqualified_sentence_away() {
        assertThat(house.figure("reception.silent", "2023-11-01")).isEqualTo("1");
        assertThat(house.report("2023-11-01")).doesNotContain("tiếp dân định kỳ vào thứ 4 hàng tuần và");
    }

    @Test
    @Order(5)
    void with_what_happened_after_the_report_the_year_is_complete() {
        for (String day : List.of("11-01", "11-08", "11-15", "11-22", "11-29", "12-06", "12-13", "12-20", "12-27")) {
            house.record(
                    House.RECORDER,
                    "reception-held",
                    "{'kind':'SCHEDULED','occurredOn':'2023-" + day + "','place':'Phòng tiếp công dân UBND phường',"
                            + "'host':'Chủ tịch UBND phường','turns':0,'persons':0,'petitions':0,'basis':'119/TB-UBND'}");
        }
        resolve("ĐT-2023-20", "2023-11-06");
        resolve("ĐT-2023-21", "2023-11-10");

        assertThat(house.figure("reception.scheduled-held", "2023-12-31")).isEqualTo("50");
        assertThat(house.figure("petition.resolved-of-received", "2023-12-31")).isEqualTo("100,0% 21/21");
        assertThat(house.figure("petition.resolved-of-received", "2023-11-06")).isEqualTo("95,2% 20/21");
        assertThat(house.report("2023-11-06")).contains("đạt 95,2%");
        assertThat(house.report("2023-12-31"))
                .contains("đạt 100,0%", "thứ 4 hàng tuần")
                .doesNotContain("không tiếp nhận đơn thư khiếu nại");
        assertThat(house.figure("petition.resolved-of-received", "2023-10-30"))
                .as("later facts do not change an earlier day")
                .isEqualTo("90,5% 19/21");
    }

    @Test
    @Order(6)
    void one_more_petition_resolved_in_time_for_the_report_moves_the_rate() {
        receive("ĐT-2023-22", "2023-10-26", "FEEDBACK", "");
        assertThat(house.figure("petition.resolved-of-received", "2023-10-30")).isEqualTo("86,4% 19/22");
        resolve("ĐT-2023-22", "2023-10-30");
        assertThat(house.figure("petition.resolved-of-received", "2023-10-30")).isEqualTo("90,9% 20/22");
        assertThat(house.report("2023-10-30")).contains("đạt 90,9%");
    }

    @Test
    @Order(7)
    void a_third_petition_over_the_head_is_counted_and_not_called_settled() {
        receive(
                "ĐT-2023-23",
                "2023-10-27",
                "LAND_DISPUTE",
                ",'overTheHead':true,'firstSentTo':'UBND thị xã Đức Phổ','firstSentOn':'2023-10-20'");
        assertThat(house.report("2023-10-30"))
                .contains("03 trường hợp gửi đơn thư vượt cấp")
                .doesNotContain("UBND thị xã và giải quyết xong.");
        assertThat(house.figure("petition.resolved-of-received", "2023-10-30")).isEqualTo("87,0% 20/23");
        resolve("ĐT-2023-23", "2023-10-30");
        assertThat(house.report("2023-10-30")).contains("03 trường hợp", "giải quyết xong");
    }

    @Test
    @Order(8)
    void a_complaint_takes_both_zero_sentences_away_and_is_reported() {
        receive("ĐT-2023-24", "2023-10-27", "COMPLAINT", "");
        assertThat(house.figure("petition.complaints", "2023-10-30")).isEqualTo("1");
        assertThat(house.report("2023-10-30"))
                .doesNotContain("không tiếp nhận đơn thư khiếu nại")
                .doesNotContain("không có đơn khiếu nại")
                .contains("01 đơn khiếu nại");
    }

    @Test
    @Order(9)
    void the_book_as_it_was_known_before_still_says_what_it_said() {
        JsonNode then = house.get("/api/figures?period=2023&asOf=2023-10-30&knownAt=3840");
        for (JsonNode figure : then.get("figures")) {
            if (figure.get("id").asString().equals("petition.resolved-of-received")) {
                assertThat(figure.get("display").asString()).isEqualTo("90,5%");
            }
        }
        assertThat(then.get("size").asLong()).isEqualTo(3840);
    }

    @Test
    @Order(10)
    void every_document_the_real_report_cites_stands_in_its_sentence() {
        String report = house.report("2023-10-30");
        assertThat(report)
                .contains("Kế hoạch số 675/KH-UBND ngày 13/3/2023 của UBND thị xã Đức Phổ về thực hiện quy chế")
                .contains("Công văn số 452/PNV ngày 27/10/2023")
                .contains("Khối Dân vận phường ban hành Kế hoạch số 02-KH/KDV-UBND ngày 10/01/2023")
                .contains("Công văn số 309-CV/ĐU ngày 21/02/2023")
                .contains("Kế hoạch số 24/KH-UBND ngày 17/3/2023", "Kế hoạch số 25/KH-UBND ngày 17/3/2023")
                .contains("Quyết định số 08/QĐ-UBND ngày 09/01/2023")
                // The real report gives no day, and none is invented.
                .contains("Quyết định số 352/QĐ-UBND ban hành chương trình công tác năm 2023")
                .contains("Quyết định số 527/QĐ-UBND ngày 07/10/2021")
                .contains("Thông báo số 119/TB-UBND ngày 30/12/2022", "Kế hoạch số 11/KH-UBND ngày 16/02/2023")
                .contains("Kế hoạch số 04/KH-UBND ngày 07/02/2023")
                .contains("Quyết định số 01/2023/QĐ-UBND ngày 23/6/2023", "có hiệu lực từ ngày 01/7/2023")
                .contains("Công khai Quyết định số 03/QĐ-UBND ngày 03/01/2023")
                .contains("theo Quyết định số 03/QĐ-UBND ngày 03/01/2023")
                .contains("Quyết định số 737/QĐ-UBND ngày 27/9/2019 của UBND tỉnh")
                .contains("Kế hoạch số 26/KH-UBND ngày 17/3/2023")
                .contains("Quyết định số 10/QĐ-UBND ngày 06/01/2022", "Quyết định số 09/QĐ-UBND ngày 05/01/2022")
                .contains("Quyết định số 1211/QĐ-UBND ngày 02/11/2022 của UBND tỉnh")
                .contains("Quyết định số 79/QĐ-UBND ngày 29/01/2022")
                .contains("Quyết định số 19^A/QĐ-UBND ngày 15/01/2023")
                .contains("Chỉ thị số 31-CT/TU ngày 13/6/2014", "Quyết định số 48/QĐ-UBND ngày 22/9/2021");
    }

    @Test
    @Order(11)
    void a_corrected_day_is_cited_and_the_report_known_before_still_cites_the_old() {
        long before = house.size();
        long plan = position("plan-issued", "24/KH-UBND");
        house.putRight(plan, "correction", """
                {'ground':'MISWRITTEN','reason':'nhầm ngày ký','changes':{'documentOn':'2023-03-16'}}""");
        assertThat(house.report("2023-10-30"))
                .contains("24/KH-UBND ngày 16/3/2023")
                .doesNotContain("24/KH-UBND ngày 17/3/2023");
        assertThat(house.report("2023-10-30&knownAt=" + before)).contains("24/KH-UBND ngày 17/3/2023");
        JsonNode restated = house.get("/api/restatements?period=2023&from=" + before + "&to=" + house.size());
        assertThat(restated.get("restatements")).hasSize(1);
        assertThat(restated.get("restatements").get(0).toString())
                .contains("\"corrects\":" + plan, "17/03/2023", "16/03/2023");
        assertThat(house.get("/api/actions?kind=action-corrected").toString()).contains("nhầm ngày ký");
        assertThat(house.visitor()
                        .get("/api/actions?kind=plan-issued&limit=500")
                        .body())
                .contains("\"documentOn\":\"2023-03-17\"");
    }

    @Test
    @Order(12)
    void a_late_dossier_corrected_and_a_mobile_reception_struck_change_the_report() {
        long before = house.size();
        long late = lateReturn();
        house.putRight(late, "correction", """
                {'ground':'CHECKED_AGAIN','reason':'trả đúng hẹn, ghi chậm','changes':{'occurredOn':'%s'}}""".formatted(lateDueOn));
        house.putRight(position("reception-held", "TDP5"), "strike", """
                {'ground':'RECORDED_BY_MISTAKE','reason':'kỳ này không diễn ra'}""");
        assertThat(house.figure("dossier.on-time-rate", "2023-10-30")).isEqualTo("99,51% 1810/1819");
        assertThat(house.report("2023-10-30"))
                .contains("đạt 99,51%")
                .contains("3 kỳ trong năm 2023, tại TDP1, TDP2 và TDP3");
        JsonNode restated = house.get("/api/restatements?period=2023&from=" + before + "&to=" + house.size());
        assertThat(restated.get("restatements")).hasSize(2);
        assertThat(restated.toString()).contains("99,45%", "99,51%");
        assertThat(house.report("2023-10-30&knownAt=" + before)).contains("đạt 99,45%", "TDP3 và TDP5");
    }

    private static String lateDueOn = "";

    /** One dossier returned after its due day, by the public leaves alone. */
    private static long lateReturn() {
        Map<String, String> due = new HashMap<>();
        for (long after = -1; ; ) {
            JsonNode page = house.get("/api/actions?limit=500&after=" + after);
            for (JsonNode action : page.get("actions")) {
                JsonNode open = action.get("public");
                if (action.get("kind").asString().equals("dossier-received")) {
                    due.put(open.get("caseRef").asString(), open.get("dueOn").asString());
                }
                if (action.get("kind").asString().equals("dossier-returned")
                        && open.get("occurredOn")
                                        .asString()
                                        .compareTo(due.get(open.get("caseRef").asString()))
                                > 0) {
                    lateDueOn = due.get(open.get("caseRef").asString());
                    return action.get("position").asLong();
                }
            }
            after = page.get("next").asLong();
        }
    }

    /** Where the one action of a kind stands whose leaf holds a word. */
    private static long position(String kind, String word) {
        for (JsonNode action : house.get("/api/actions?limit=500&kind=" + kind).get("actions")) {
            if (action.toString().contains(word)) {
                return action.get("position").asLong();
            }
        }
        throw new AssertionError("no " + kind + " " + word);
    }

    private static void receive(String number, String day, String type, String more) {
        house.record(
                House.RECORDER,
                "petition-received",
                "{'number':'" + number + "','occurredOn':'" + day + "','type':'" + type
                        + "','channel':'TRANSFERRED','inAuthority':true,'dueOn':'2023-12-08',"
                        + "'sender':{'name':'Công dân 99'},'content':'Nội dung thử'" + more + "}");
    }

    private static void resolve(String number, String day) {
        house.record(House.RECORDER, "petition-resolved", "{'number':'" + number + "','occurredOn':'" + day + "'}");
    }

    private static JsonNode evidence(String figure) {
        return house.get("/api/figures/" + figure + "/evidence?period=2023&asOf=2023-10-30&limit=5000");
    }

    private static List<String> kinds(String figure) {
        List<String> kinds = new ArrayList<>();
        evidence(figure)
                .get("entries")
                .forEach(entry -> kinds.add(entry.get("kind").asString()));
        return kinds;
    }

    private static List<Long> positions(String figure) {
        List<Long> positions = new ArrayList<>();
        evidence(figure)
                .get("entries")
                .forEach(entry -> positions.add(entry.get("position").asLong()));
        return positions.stream().distinct().toList();
    }
}
