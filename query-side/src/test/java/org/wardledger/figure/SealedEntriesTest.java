package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wardledger.common.RecordNumber;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionId;
import org.wardledger.report.Register;
import org.wardledger.report.RegisterId;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** Of a denunciation nobody learns more than that something was recorded, unless named for it. */
class SealedEntriesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 8);
    private static final String FIGURES = "/api/figures?period=2023&asOf=2023-12-31";
    private static Ward ward;
    private static MockMvc web;

    @BeforeAll
    static void record() {
        ward = new Ward();
        PetitionEvents petition = new PetitionEvents("ĐT-1");
        ward.happened(List.of(
                new Happened("petition-1", petition.received("2023-01-02", "2023-02-01")),
                new Happened(
                        "denunciation-1",
                        new DenunciationReceived(
                                new PetitionId("denunciation-1"),
                                new RecordNumber("M-07"),
                                DAY,
                                PetitionChannel.POST,
                                true,
                                DAY.plusDays(30))),
                new Happened(
                        "register-1",
                        new RegisterAttested(
                                new RegisterId("register-1"),
                                Register.DENUNCIATIONS,
                                LocalDate.of(2023, 10, 27),
                                LocalDate.of(2023, 1, 1),
                                LocalDate.of(2023, 10, 27),
                                "Công chức 01"))));
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
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ai", "", rights));
    }

    private static MockHttpServletResponse get(String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(address)))
                .andReturn()
                .getResponse();
    }

    private static String text(String address) throws Exception {
        return get(address).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_count_that_is_not_nought_is_not_shown() throws Exception {
        assertThat(text(FIGURES))
                .contains("\"id\":\"petition.denunciations\",\"label\":\"Đơn tố cáo\",\"value\":null,"
                        + "\"display\":\"không công bố\",\"unit\":\"đơn\",\"numerator\":null,\"denominator\":null");
        assertThat(get("/api/figures/petition.denunciations/evidence?period=2023")
                        .getStatus())
                .isEqualTo(403);
        assertThat(get("/so-lieu/petition.denunciations?ky=2023").getStatus()).isEqualTo(403);
        assertThat(text("/?ky=2023")).doesNotContain("petition.denunciations");
        signIn("LEAD", "READ_DENUNCIATIONS");
        assertThat(text(FIGURES)).contains("\"label\":\"Đơn tố cáo\",\"value\":1,");
        assertThat(text("/api/figures/petition.denunciations/evidence?period=2023"))
                .contains("M-07");
    }

    @Test
    void it_is_in_no_figure_of_petitions() {
        assertThat(ward.count("petition.received", "2023", "2023-12-31")).isEqualTo(1);
        assertThat(ward.count("petition.open", "2023", "2023-12-31")).isEqualTo(1);
    }

    @Test
    void in_the_list_of_actions_it_is_a_sealed_entry_and_nothing_more() throws Exception {
        signIn("AUDIT");
        String all = text("/api/actions");

        assertThat(all).contains("\"kind\":\"sealed\"").doesNotContain("denunciation", "M-07", "2023-03-08");
        assertThat(text("/api/actions?kind=sealed")).contains("\"position\":1,");
        assertThat(text("/api/records/denunciation-1?asOf=2023-01-01"))
                .contains("\"kind\":\"sealed\"")
                .doesNotContain("M-07", "2023-03-08");
    }

    @Test
    void no_day_and_no_kind_finds_it_out() throws Exception {
        assertThat(text("/api/actions?from=2023-03-08&to=2023-03-08")).doesNotContain("sealed");
        assertThat(text("/api/actions?kind=denunciation-received")).doesNotContain("\"position\"");
        signIn("LEAD", "READ_DENUNCIATIONS");
        assertThat(text("/api/actions?from=2023-03-08&to=2023-03-08")).contains("denunciation-received", "M-07");
        assertThat(text("/so/denunciation?ky=2023&den=2023-03-10")).contains("M-07");
    }

    @Test
    void every_kind_of_the_book_has_its_word() {
        org.wardledger.ledger.EventCatalog.WARD
                .kinds()
                .forEach(kind ->
                        assertThat(Words.knowsKind(kind.name())).as(kind.name()).isTrue());
        ward.figures()
                .catalogue()
                .forEach(indicator -> indicator
                        .rule()
                        .counts()
                        .forEach(count -> assertThat(Words.knowsMeasure(count.measure()))
                                .as(count.measure())
                                .isTrue()));
    }
}
