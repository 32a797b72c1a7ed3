package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the reference year looks like on pages and to programs. */
class PagesTest {
    private static Ward ward;
    private static MockMvc web;

    @BeforeAll
    static void import_the_year() {
        ward = new Ward();
        ward.happened(ReferenceYear.upToTheReport());
        web = ward.web();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String... rights) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ghi-so", "", rights));
    }

    private static MockHttpServletResponse get(String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(address)))
                .andReturn()
                .getResponse();
    }

    private static String page(String address) throws Exception {
        MockHttpServletResponse response = get(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_first_page_shows_the_newest_year_with_numbers_that_open() throws Exception {
        assertThat(page("/"))
                .contains("90,5", "19/21", "99,45", "1.809/1.819", "41/43")
                .contains("href=\"/so-lieu/petition.resolved-of-received?ky=2023")
                .contains("0 đơn khiếu nại, 0 đơn tố cáo, sổ đã xác nhận đến 27/10/2023.");
    }

    @Test
    void behind_a_number_stand_its_meaning_its_cases_and_its_entries() throws Exception {
        String page = page("/so-lieu/petition.resolved-of-received?ky=2023&den=2023-10-30");

        assertThat(page)
                .contains("19 trên 21", "40 dòng đứng sau", "một chữ số lẻ, nửa thì lên: 90,476… thành 90,5")
                .contains("Đừng nhầm với", "19/19");
        assertThat(page.split("class=\"square done\"", -1)).hasSize(20);
        assertThat(page.split("class=\"square open\"", -1)).hasSize(3);
        assertThat(page).doesNotContain("ĐT-2023");
    }

    @Test
    void without_one_entry_the_number_would_be_another() throws Exception {
        long position = ward.figures()
                .evidence("petition.resolved-of-received", ward.question("2023", "2023-10-30"))
                .getFirst()
                .position();

        assertThat(page("/so-lieu/petition.resolved-of-received?ky=2023&den=2023-10-30&bo=" + position))
                .contains("Đang là", "85,7%", "18/21");
    }

    @Test
    void numbers_of_cases_are_shown_to_those_who_read_the_books() throws Exception {
        signIn("RECORD");

        assertThat(page("/so-lieu/petition.resolved-of-received?ky=2023&den=2023-10-30"))
                .contains("ĐT-2023-21")
                .contains("href=\"/so/petition/%C4%90T-2023-21\"");
    }

    @Test
    void the_petition_register_lists_what_presses_first() throws Exception {
        signIn("RECORD");
        String page = page("/so/petition?ky=2023&den=2023-11-10");

        assertThat(page.indexOf("ĐT-2023-20")).isLessThan(page.indexOf("ĐT-2023-21"));
        assertThat(page).contains("Quá 2 ngày", "Còn 4 ngày", "Xong 16/10/2023, trước hạn 3 ngày");
        assertThat(page("/so/petition?ky=2023&den=2023-10-30&trangthai=SETTLED"))
                .doesNotContain("ĐT-2023-20")
                .contains("ĐT-2023-12", "Vượt cấp");
    }

    @Test
    void a_petition_page_tells_its_course_and_what_can_come_next() throws Exception {
        signIn("RECORD");
        String open = page("/so/petition/%C4%90T-2023-20?den=2023-10-30");

        assertThat(open).contains("Tiếp nhận đơn kiến nghị", "Còn 9 ngày", "/petition-resolved");
        assertThat(page("/so/petition/%C4%90T-2023-19?den=2023-10-30"))
                .contains("Giải quyết xong", "Mở lại đơn")
                .doesNotContain("/petition-resolved\"");
        assertThat(get("/so/petition/%C4%90T-2023-99").getStatus()).isEqualTo(404);
    }

    @Test
    void registers_of_dossiers_and_receptions_open() throws Exception {
        signIn("AUDIT");

        assertThat(page("/so/dossier?ky=2023")).contains("HS-2023-1819", "1819");
        assertThat(page("/so/dossier/HS-2023-0001")).contains("Trả kết quả", "Chứng thực bản sao từ bản chính");
        assertThat(page("/so/reception?ky=2023&den=2023-10-30")).contains("TDP5", "ngày nghỉ lễ, tết");
        assertThat(page("/so")).contains("Hồ sơ một cửa");
        assertThat(page("/so/report?ky=2023&den=2023-10-30")).contains("27/10/2023");
        assertThat(get("/so/denunciation").getStatus()).isEqualTo(403);
        assertThat(page("/so-lieu?ky=2023")).contains("Tỷ lệ trả hồ sơ đúng hẹn");
    }

    @Test
    void every_figure_has_a_page() throws Exception {
        assertThat(get("/so-lieu/petition.out-of-authority?ky=2023").getStatus())
                .isEqualTo(403);
        signIn("RECORD");
        for (Indicator indicator : ward.figures().catalogue()) {
            assertThat(page("/so-lieu/" + indicator.id() + "?ky=2023&den=2023-10-30"))
                    .contains("Số này nghĩa là gì");
        }
    }

    @Test
    void programs_get_every_figure_with_n_and_N() throws Exception {
        assertThat(page("/api/figures?period=2023&asOf=2023-10-30"))
                .contains("\"size\":" + ward.readModel().size())
                .contains("\"id\":\"petition.resolved-of-received\",\"label\":\"Tỷ lệ giải quyết đơn thư\","
                        + "\"value\":90.5,\"display\":\"90,5%\",\"unit\":\"%\",\"numerator\":19,\"denominator\":21")
                .contains("\"register\":\"COMPLAINTS\",\"label\":\"khiếu nại\",\"attestedTo\":\"2023-10-27\"")
                .contains("{\"key\":\"TDP1\",\"label\":\"TDP1\",\"value\":1}");
    }

    @Test
    void evidence_for_anyone_says_no_more_than_the_leaves() throws Exception {
        String evidence = page("/api/figures/petition.over-the-head/evidence?period=2023&asOf=2023-10-30");

        assertThat(evidence.split("\"position\":", -1)).hasSize(3);
        assertThat(evidence)
                .contains("\"overTheHead\":true", "\"caseRef\"")
                .doesNotContain("ĐT-2023", "LAND\"", "stream", "eventId");
        signIn("AUDIT");
        assertThat(page("/api/figures/petition.over-the-head/evidence?period=2023&asOf=2023-10-30"))
                .contains("ĐT-2023-04", "\"field\":\"LAND\"", "eventId");
        assertThat(page("/api/figures/petition.over-the-head/evidence?period=2023&asOf=2023-10-30&format=csv"))
                .contains("\"ĐT-2023-04\"");
    }

    @Test
    void entries_are_listed_by_kind_and_day_page_by_page() throws Exception {
        String first = page("/api/actions?kind=reception-held&from=2023-01-01&to=2023-03-31&limit=2");
        assertThat(first).contains("\"next\":").contains("Phòng tiếp công dân");
        assertThat(first.split("\"kind\":\"reception-held\"", -1)).hasSize(3);
        assertThat(page("/api/records/petition-" + java.net.URLEncoder.encode("ĐT-2023-01", StandardCharsets.UTF_8)))
                .contains("petition-received", "petition-resolved")
                .doesNotContain("number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/figures?period=2023-13           | period",
                "/api/figures?period=n%C4%83m          | period",
                "/api/figures?asOf=30/10/2023          | asOf",
                "/api/figures?asOf=9999-01-01          | asOf",
                "/api/figures?knownAt=999999           | knownAt",
                "/api/figures?knownAt=hom-qua          | knownAt",
                "/api/actions?kind=petition-deleted    | kind",
                "/api/actions?limit=0                  | limit",
                "/api/actions?limit=many               | limit",
                "/api/actions?from=2023-02-30          | from",
                "/api/actions?after=-7                 | after",
                "/api/figures/petition.open/evidence?format=pdf | format"
            })
    void a_question_that_cannot_be_read_is_refused_with_its_parameter(String address, String parameter)
            throws Exception {
        MockHttpServletResponse response = get(address);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"parameter\":\"" + parameter + "\"", "Tham số " + parameter);
    }

    @Test
    void what_is_not_there_is_said_so() throws Exception {
        assertThat(get("/api/figures/petition.happiness").getStatus()).isEqualTo(404);
        assertThat(get("/api/records/nothing").getStatus()).isEqualTo(404);
        assertThat(get("/so-lieu/petition.happiness").getStatus()).isEqualTo(404);
        assertThat(get("/so-lieu/petition.open?den=hom-qua").getStatus()).isEqualTo(400);
    }

    @Test
    void known_at_a_moment_is_known_at_a_size() throws Exception {
        assertThat(page("/api/figures?period=2023&knownAt=2000-01-01T00:00:00Z"))
                .contains("\"size\":0,");
        assertThat(page("/api/figures?period=2023&knownAt=2100-01-01"))
                .contains("\"size\":" + ward.readModel().size());
        assertThat(List.of(page("/api/figures?period=2023&knownAt=100").split(",")))
                .contains("\"size\":100");
    }
}
