package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of the reference year as its officials read it, beside the real one: every section in its order, and in each what
 * the real one says; then how it changes with meetings, outings, incidents and assessments. One book, in this order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY_OF_THE_REPORT = "2023-10-30";

    /** The sections of the real report, with what each must say: documents, places, bodies, counts, models, tasks. */
    private static final Map<String, List<String>> REAL = new LinkedHashMap<>();

    static {
        REAL.put(
                "MĐ",
                List.of(
                        "Phường Nguyễn Nghiêm, tháng 10 năm 2023",
                        "Kính gửi: UBND thị xã Đức Phổ",
                        "675/KH-UBND ngày 13/3/2023",
                        "452/PNV ngày 27/10/2023"));
        REAL.put(
                "I",
                List.of(
                        "tuyên truyền sâu rộng",
                        "phòng, chống dịch bệnh, thiên tai",
                        "Thành phố Hồ Chí Minh và một số tỉnh để trao lệnh khám",
                        "lở mồm long móng, viêm da nổi cục và dịch tả lợn châu phi ở đàn trâu bò và lợn",
                        "quy mô nhỏ",
                        "một số khó khăn trong đời sống xã hội"));
        REAL.put("II", List.of());
        REAL.put(
                "II.1",
                List.of(
                        "Khối Dân vận phường ban hành Kế hoạch số 02-KH/KDV-UBND ngày 10/01/2023",
                        "Đảng ủy phường tổ chức họp triển khai công tác dân vận đầu năm",
                        "phát động phong trào thi đua “Dân vận khéo” năm 2023",
                        "309-CV/ĐU ngày 21/02/2023",
                        "24/KH-UBND ngày 17/3/2023",
                        "25/KH-UBND ngày 17/3/2023",
                        "đến các ngành và tổ dân phố"));
        REAL.put(
                "II.2",
                List.of(
                        "08/QĐ-UBND ngày 09/01/2023",
                        "352/QĐ-UBND ban hành",
                        "527/QĐ-UBND ngày 07/10/2021",
                        "không xảy ra các vụ việc phức tạp, không xảy ra vấn đề bức xúc trong Nhân dân",
                        "không có cán bộ, công chức vi phạm",
                        "giải phóng mặt bằng đường cao tốc",
                        "thu ngân sách"));
        REAL.put(
                "II.3",
                List.of(
                        "bố trí phòng tiếp công dân riêng",
                        "119/TB-UBND ngày 30/12/2022",
                        "11/KH-UBND ngày 16/02/2023",
                        "4 kỳ trong năm 2023, tại TDP1, TDP2, TDP3 và TDP5",
                        "thứ 4 hàng tuần và công chức Văn phòng – Thống kê",
                        "không tiếp nhận đơn thư khiếu nại, tố cáo",
                        "không có hiện tượng tập trung đông người trên địa bàn",
                        "không có vụ việc thuộc thẩm quyền UBND phường mà để kéo dài",
                        "Có 02 trường hợp gửi đơn thư vượt cấp, nhưng đó là đơn tranh chấp đất đai",
                        "từ UBND thị xã và giải quyết xong",
                        "đạt 90,5%",
                        "Bí thư Đảng ủy phường và Chủ tịch UBND phường, đảm bảo kế hoạch",
                        "đầy đủ cán bộ, công chức, người lao động",
                        "04/KH-UBND ngày 07/02/2023",
                        "tiếp nhận và trả lời 12 ý kiến",
                        "trang bị các thiết bị phục vụ tại bộ phận một cửa, đáp ứng trong việc tiếp nhận",
                        "trang bị máy tính để công dân thực hiện dịch vụ công trực tuyến",
                        "đúng hẹn trong năm 2023 đạt 99,45%"));
        REAL.put(
                "II.4",
                List.of(
                        "kịp thời ban hành Quyết định số 01/2023/QĐ-UBND ngày 23/6/2023",
                        "có hiệu lực từ ngày 01/7/2023",
                        "lấy ý kiến dự thảo sửa đổi Luật đất đai",
                        "lấy ý kiến cộng đồng dân cư",
                        "lấy ý kiến điều chỉnh quy hoạch",
                        "Quy chế dân chủ trong cơ quan",
                        "hội nghị cán bộ công chức, viên chức",
                        "03/QĐ-UBND ngày 03/01/2023",
                        "737/QĐ-UBND ngày 27/9/2019 của UBND tỉnh"));
        REAL.put(
                "II.5",
                List.of(
                        "26/KH-UBND ngày 17/3/2023",
                        "giám sát của Mặt trận Tổ quốc Việt Nam phường",
                        "sơ kết, tổng kết đầy đủ",
                        "Khối Dân vận phường tổ chức kiểm tra 2 cuộc",
                        "kiểm tra 1 đợt",
                        "hoàn thành xuất sắc",
                        "10/QĐ-UBND ngày 06/01/2022",
                        "09/QĐ-UBND ngày 05/01/2022",
                        "1211/QĐ-UBND ngày 02/11/2022",
                        "tự nhận xét, đánh giá là hoàn thành xuất sắc"));
        REAL.put(
                "II.6",
                List.of(
                        "mô hình “Điểm dịch vụ công trực tuyến theo đề án 06/CP”, nhằm nâng cao chỉ số",
                        "“Thực hiện nếp sống văn minh trong việc tang lễ”, đến nay người dân đã quen",
                        "“Phường điển hình về bảo đảm trật tự đô thị” mang lại hiệu quả",
                        "bắt quả tang 01 vụ đánh bạc, 02 vụ tàng trữ, sử dụng ma túy, 03 vụ chuẩn bị hung khí đánh nhau",
                        "trồng cây xanh cảnh quan, dọn vệ sinh môi trường",
                        "ra quân “Ngày chủ nhật xanh” 12 đợt"));
        REAL.put(
                "II.7",
                List.of(
                        "phản biện xã hội",
                        "79/QĐ-UBND ngày 29/01/2022",
                        "19^A/QĐ-UBND ngày 15/01/2023",
                        "Đảm bảo kinh phí, cơ sở vật chất",
                        "họp định kỳ 6 tháng và 1 năm với Mặt trận Tổ quốc",
                        "Hàng tháng UBND phường tổ chức cuộc họp UBND",
                        "Khối Dân vận, Mặt trận Tổ quốc",
                        "Mặt trận và các Hội đoàn thể phường hoàn thành xuất sắc nhiệm vụ"));
        REAL.put("III", List.of());
        REAL.put("III.1", List.of("31-CT/TU ngày 13/6/2014", "48/QĐ-UBND ngày 22/9/2021", "nhiều mô hình mới"));
        REAL.put("III.2", List.of("quá tải", "chỉ ở mức đạt yêu cầu"));
        REAL.put("IV", List.of("- Tiếp tục đẩy mạnh", "- Đẩy nhanh", "- Xây dựng mới các mô hình thiết thực"));
        REAL.put(
                "KT",
                List.of(
                        "kính báo cáo UBND thị xã Đức Phổ xem xét./.",
                        "- Như trên;",
                        "- Phòng nội vụ thị xã;",
                        "- TT. Đảng ủy; HĐND phường;",
                        "- Chủ tịch, PCT UBND phường;",
                        "- Khối Dân vận Đảng ủy phường;",
                        "- Mặt trận và các Hội đoàn thể phường;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Đỗ Ngọc Thìn"));
    }

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
    void every_section_of_the_real_report_stands_in_its_order_and_says_what_the_real_one_says() {
        Map<String, String> sections = sections(DAY_OF_THE_REPORT);
        assertThat(sections.keySet()).containsExactlyElementsOf(REAL.keySet());
        REAL.forEach((id, said) -> {
            for (String words : said) {
                assertThat(sections.get(id)).as(id).contains(words);
            }
        });
        assertThat(Pattern.compile("(?m)^- ").matcher(sections.get("IV")).results())
                .as("tasks of 2024")
                .hasSize(9);
    }

    @Test
    @Order(2)
    void nothing_is_left_open_in_it_and_only_number_and_day_are_missing() {
        String text = String.join("\n", sections(DAY_OF_THE_REPORT).values());
        assertThat(text).doesNotContain("{", "}", "null", "  ", ", ,", "..\n", "()", "“”");
        assertThat(missing(DAY_OF_THE_REPORT)).containsExactlyInAnyOrder("ĐĐ.a", "II.3.e");
    }

    @Test
    @Order(3)
    void every_sentence_that_is_not_frame_opens_entries() {
        for (JsonNode section : report(DAY_OF_THE_REPORT).get("sections")) {
            for (JsonNode paragraph : section.get("paragraphs")) {
                for (JsonNode sentence : paragraph.get("sentences")) {
                    if (!sentence.get("kind").asString().equals("frame")) {
                        assertThat(sentence.get("grounds"))
                                .as(sentence.get("slot").asString())
                                .isNotEmpty()
                                .allMatch(ground -> !ground.get("entries").isEmpty()
                                        || !ground.get("figure").isNull());
                    }
                }
            }
        }
    }

    @Test
    @Order(4)
    void at_midyear_half_of_it_had_happened() {
        Map<String, String> sections = sections("2023-06-30");
        assertThat(sections.get("II.6")).contains("7 đợt", "01 vụ đánh bạc, 01 vụ tàng trữ");
        assertThat(sections.get("II.5"))
                .contains("kiểm tra 1 cuộc")
                .doesNotContain("1 đợt", "sơ kết", "tổng kết", "tự nhận xét");
        assertThat(sections.get("II.3")).contains("2 kỳ", "TDP1 và TDP2", "91,7%", "07 ý kiến");
        assertThat(sections.get("II.7"))
                .contains("Hàng tháng UBND phường tổ chức cuộc họp UBND")
                .doesNotContain("6 tháng");
    }

    @Test
    @Order(5)
    void at_the_end_of_the_year_a_month_without_its_meeting_is_not_called_every_month() {
        assertThat(sections("2023-12-31").get("II.7"))
                .doesNotContain("Hàng tháng UBND phường")
                .contains("đã họp hằng tháng 10 cuộc");
        for (String day : List.of("2023-11-30", "2023-12-28")) {
            house.record(House.RECORDER, "meeting-held", """
                    {'kind':'MONTHLY','occurredOn':'%s','subject':'Họp UBND phường tháng %s','place':'Hội trường UBND phường',
                     'host':'UBND phường Nguyễn Nghiêm'}""".formatted(day, day.substring(5, 7)));
        }
        assertThat(house.figure("coordination.meetings-monthly", "2023-12-31")).isEqualTo("12");
        assertThat(sections("2023-12-31").get("II.7")).contains("Hàng tháng UBND phường tổ chức cuộc họp UBND");
    }

    @Test
    @Order(6)
    void an_outing_struck_is_one_outing_less() {
        strike(position("campaign-held", "2023-03-05"));
        assertThat(sections(DAY_OF_THE_REPORT).get("II.6")).contains("“Ngày chủ nhật xanh” 11 đợt");
    }

    @Test
    @Order(7)
    void a_drug_incident_struck_is_one_incident_less() {
        strike(position("incident-recorded", "2023-08-11"));
        assertThat(sections(DAY_OF_THE_REPORT).get("II.6"))
                .contains("01 vụ đánh bạc, 01 vụ tàng trữ, sử dụng ma túy, 03 vụ");
    }

    @Test
    @Order(8)
    void without_a_self_assessment_the_office_says_nothing_excellent_of_itself() {
        strike(position("self-assessment-made", "2023"));
        assertThat(sections(DAY_OF_THE_REPORT).get("II.5")).doesNotContain("tự nhận xét, đánh giá là");
    }

    @Test
    @Order(9)
    void a_crowd_and_a_complicated_incident_take_their_zeros_away() {
        house.record(House.RECORDER, "crowd-recorded", """
                {'occurredOn':'2023-10-20','place':'Trụ sở UBND phường','persons':12}""");
        house.record(House.RECORDER, "incident-recorded", """
                {'kind':'DISORDER','occurredOn':'2023-10-21','subject':'Gây rối tại chợ','place':'địa bàn phường',
                 'host':'Công an phường','cases':1,'complicated':true}""");
        Map<String, String> sections = sections(DAY_OF_THE_REPORT);
        assertThat(sections.get("II.3"))
                .doesNotContain("không có hiện tượng tập trung đông người")
                .contains("có 01 lần tập trung đông người");
        assertThat(sections.get("II.2"))
                .doesNotContain("không xảy ra các vụ việc phức tạp")
                .contains("xảy ra 01 vụ việc phức tạp");
    }

    private static void strike(long position) {
        house.putRight(position, "strike", "{'ground':'RECORDED_BY_MISTAKE','reason':'ghi nhầm'}");
    }

    private static long position(String kind, String word) {
        for (JsonNode action : house.get("/api/actions?limit=500&kind=" + kind).get("actions")) {
            if (action.get("public").toString().contains(word)) {
                return action.get("position").asLong();
            }
        }
        throw new AssertionError("no " + kind + " " + word);
    }

    /** As an official reads it: passages are published with the issued report only. */
    private static JsonNode report(String asOf) {
        return JSON.readTree(house.visitor()
                .get(
                        "/api/reports/dan-van/2023?format=json&asOf=" + asOf,
                        "Authorization",
                        "Bearer " + house.token(House.RECORDER))
                .body());
    }

    private static Map<String, String> sections(String asOf) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (JsonNode section : report(asOf).get("sections")) {
            StringBuilder text = new StringBuilder();
            for (JsonNode paragraph : section.get("paragraphs")) {
                text.append(paragraph.get("bullet").asBoolean() ? "- " : "");
                for (JsonNode sentence : paragraph.get("sentences")) {
                    text.append(sentence.get("text").asString())
                            .append(sentence.get("joint").asString());
                }
                text.append('\n');
            }
            sections.put(section.get("id").asString(), text.toString());
        }
        return sections;
    }

    private static List<String> missing(String asOf) {
        Matcher slots = Pattern.compile("\"slot\":\"([^\"]+)\"")
                .matcher(report(asOf)
                        .get("sections")
                        .valueStream()
                        .flatMap(section -> section.get("missing").valueStream())
                        .map(JsonNode::toString)
                        .reduce("", String::concat));
        return slots.results().map(slot -> slot.group(1)).distinct().toList();
    }
}
