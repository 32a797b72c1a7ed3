package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionType;
import org.wardledger.report.ReportEvent.RegisterTallied;

/** Tallies as they are read, and held against the read model. */
class TalliesTest {
    private static final LocalDate FROM = LocalDate.of(2023, 7, 1);
    private static final LocalDate TO = LocalDate.of(2023, 7, 31);
    private static final TallyId JULY = TallyId.of(Ward.OFFICE, TalliedRegister.PETITIONS, FROM, TO);

    private static Ward ward;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Happened> petitions = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            PetitionReceived received = new PetitionEvents("ĐT-" + number)
                    .received(
                            "2023-07-0" + number,
                            "2023-08-01",
                            PetitionType.FEEDBACK,
                            number <= 5 ? PetitionField.LAND : PetitionField.WATER);
            petitions.add(new Happened("petition-ĐT-" + number, in(received, number <= 3 ? "TDP7" : "TDP8")));
        }
        ward.happened(petitions);
        // Five and three are so; five and two, and a rest that is not there, are not.
        ward.happened(List.of(
                new Happened(JULY.value(), tallied("2023-08-01", 8, null, cell("LAND", 5), cell("WATER", 3))),
                new Happened(JULY.value(), tallied("2023-08-02", 9, 4L, cell("LAND", 6)))));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void every_cell_that_differs_from_the_read_model_is_named_with_its_position() {
        assertThat(ward.bean(TallyCheck.class).differences(ward.question("2023", "2023-12-31")))
                .containsExactly(
                        "Mục 9: ô «đất đai» của «đơn đã nhận theo lĩnh vực» ghi 6, đếm lại khác.",
                        "Mục 9: các ô gộp của «đơn đã nhận theo lĩnh vực» đếm lại khác.");
        assertThat(ward.bean(TallyCheck.class).differences(ward.question("2023", "2023-08-01")))
                .as("the first one alone")
                .isEmpty();
    }

    @Test
    void the_newest_tally_of_a_period_stands() {
        TalliedFigures figures = new TalliedFigures(List.of(
                tallied("2023-08-02", 9, 4L, cell("LAND", 6)),
                tallied("2023-08-01", 8, null, cell("LAND", 5), cell("WATER", 3))));
        assertThat(figures.newest(TallyMeasure.PETITION_RECEIVED, TalliedBy.FIELD, FROM, TO))
                .get()
                .extracting(stated -> stated.tally().orElseThrow().cells())
                .isEqualTo(List.of(cell("LAND", 6)));
        assertThat(figures.newest(TallyMeasure.PETITION_RECEIVED, TalliedBy.RESIDENTIAL_GROUP, FROM, TO))
                .as("tallied, and nothing told of this")
                .get()
                .extracting(TalliedFigures.Stated::tally)
                .isEqualTo(Optional.empty());
        assertThat(figures.newest(TallyMeasure.PETITION_RECEIVED, TalliedBy.FIELD, FROM, TO.plusMonths(2)))
                .isEmpty();
        assertThat(figures.newest(TallyMeasure.DOSSIER_RECEIVED, TalliedBy.FIELD, FROM, TO))
                .isEmpty();
    }

    @Test
    void anyone_reads_them_in_words_and_as_they_were_recorded() throws Exception {
        assertThat(get("/so-lieu/tong-hop?nam=2023"))
                .contains("tháng 7 năm 2023", "đơn đã nhận theo lĩnh vực: đất đai 6, các ô gộp 4")
                .contains("<del class=\"old\">đơn đã nhận theo lĩnh vực: đất đai 5, cấp nước, thoát nước 3</del>");
        assertThat(get("/api/actions?kind=register-tallied"))
                .contains("\"by\":\"FIELD\",\"cells\":[{\"count\":5,\"part\":\"LAND\"}");
    }

    @Test
    void the_residential_group_is_counted_and_of_a_single_petition_not_shown() throws Exception {
        assertThat(ward.bean(Recount.class)
                        .parts(
                                TallyMeasure.PETITION_RECEIVED,
                                TalliedBy.RESIDENTIAL_GROUP,
                                new Recount.Asked(Ward.OFFICE, FROM, TO, 8)))
                .isEqualTo(Map.of("TDP7", 3L, "TDP8", 5L));
        for (String address : List.of(
                "/so-lieu/petition.received?ky=2023&den=2023-12-31",
                "/so-lieu/petition.received/muc.csv?ky=2023&den=2023-12-31",
                "/api/figures/petition.received/evidence?period=2023&asOf=2023-12-31")) {
            assertThat(get(address)).contains("2023").doesNotContain("TDP7");
        }
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ghi-so", "", "RECORD"));
        try {
            assertThat(get("/so-lieu/petition.received?ky=2023&den=2023-12-31")).contains("TDP7");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static PetitionReceived in(PetitionReceived it, String group) {
        return new PetitionReceived(
                it.petitionId(),
                it.caseRef(),
                it.number(),
                it.occurredOn(),
                it.type(),
                it.channel(),
                it.overTheHead(),
                it.firstSentTo(),
                it.firstSentOn(),
                it.inAuthority(),
                it.field(),
                new ResidentialGroup(group),
                it.dueOn(),
                it.sender(),
                it.content(),
                it.firstReceivedOn());
    }

    private static String get(String address) throws Exception {
        return ward.web()
                .perform(MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static RegisterTallied tallied(String on, long size, @Nullable Long folded, TallyCell... cells) {
        return new RegisterTallied(
                JULY,
                LocalDate.parse(on),
                TalliedRegister.PETITIONS,
                FROM,
                TO,
                size,
                List.of(new Tally(TallyMeasure.PETITION_RECEIVED, TalliedBy.FIELD, List.of(cells), folded)));
    }

    private static TallyCell cell(String part, long count) {
        return new TallyCell(part, count);
    }
}
