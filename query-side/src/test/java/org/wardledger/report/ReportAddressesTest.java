package org.wardledger.report;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** The addresses of the report: what they answer, and what they say when the question cannot be read. */
class ReportAddressesTest {
    private static final String API = "/api/reports/dan-van/2023";

    /** The day of the last entry of the reference year whose kind is built. */
    private static final String LAST_DAY_SAID = "2023-10-30";

    private static ReportedYear year;
    private static MockMvc web;

    @BeforeAll
    static void import_the_year() {
        year = new ReportedYear();
        web = year.ward().web();
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void the_report_is_a_page_a_text_and_json() throws Exception {
        web.perform(get(API).param("asOf", "2023-10-30"))
                .andExpect(status().isOk())
                .andExpect(view().name("report/year"));
        web.perform(get("/bao-cao/2023").param("den", "2023-10-30"))
                .andExpect(status().isOk())
                .andExpect(view().name("report/year"));
        web.perform(get(API).param("format", "text").param("asOf", "2023-10-30"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(containsString("đạt 90,5%.")));
        web.perform(get(API).param("format", "json").param("asOf", "2023-10-30"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOf").value("2023-10-30"))
                .andExpect(jsonPath("$.sections[0].id").value("MĐ"))
                .andExpect(jsonPath("$.figures[?(@.id == 'petition.resolved-of-received')].numerator")
                        .value(19));
    }

    @Test
    void as_known_earlier_the_report_rests_on_fewer_entries() throws Exception {
        web.perform(get(API).param("format", "json").param("asOf", "2023-10-30").param("knownAt", "100"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.size").value(100));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/dan-van/hai,Năm báo cáo",
        "/api/reports/dan-van/2023-H1,Năm báo cáo",
        "/api/reports/dan-van/2999,chưa bắt đầu",
        "/api/reports/dan-van/2023?asOf=30/10/2023,asOf",
        "/api/reports/dan-van/2023?asOf=2022-12-31,chưa bắt đầu",
        "/api/reports/dan-van/2023?asOf=2999-01-01,asOf",
        "/api/reports/dan-van/2023?knownAt=hôm qua,knownAt",
        "/api/reports/dan-van/2023?knownAt=999999999,knownAt",
        "/api/reports/dan-van/2023?format=docx,format"
    })
    void a_question_that_cannot_be_read_is_told_so(String address, String word) throws Exception {
        web.perform(get(address))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString(word)));
    }

    @Test
    void a_page_refuses_with_a_sentence() throws Exception {
        web.perform(get("/bao-cao/2023").param("den", "mai"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("den")));
        web.perform(get("/bao-cao/hai"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("bốn chữ số")));
    }

    @Test
    void the_bare_address_leads_to_the_newest_year_of_the_book() throws Exception {
        web.perform(get("/bao-cao")).andExpect(redirectedUrl("/bao-cao/2023"));
        web.perform(get(API).param("format", "json"))
                .andExpect(jsonPath("$.asOf").value(LAST_DAY_SAID));
    }
}
