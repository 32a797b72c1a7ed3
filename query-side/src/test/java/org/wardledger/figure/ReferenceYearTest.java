package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.report.Register;

/** The figures of the ward's 2023 report, out of the reconstructed entries. */
class ReferenceYearTest {
    private static final String OCTOBER = "2023-10-30";
    private static final String JUNE = "2023-06-30";
    private static final String DECEMBER = "2023-12-31";

    private static Ward ward;

    @BeforeAll
    static void import_the_year() {
        ward = new Ward();
        ward.happened(ReferenceYear.upToTheReport());
        ward.happened(ReferenceYear.afterTheReport());
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Figure figure(String id, String asOf) {
        return ward.figures().figure(id, ward.question("2023", asOf));
    }

    @Test
    void nineteen_of_twenty_one_petitions_were_resolved() {
        Figure resolved = figure("petition.resolved-of-received", OCTOBER);

        assertThat(resolved.display()).isEqualTo("90,5%");
        assertThat(resolved.fraction()).isEqualTo("19/21");
        assertThat(resolved.unrounded()).isEqualTo("90,476…");
        assertThat(figure("petition.resolved-of-due", OCTOBER).fraction()).isEqualTo("19/19");
        assertThat(figure("petition.open", OCTOBER).numerator()).isEqualTo(2);
        assertThat(figure("petition.overdue", OCTOBER).numerator()).isZero();
    }

    @Test
    void two_came_over_the_head_and_both_are_settled() {
        assertThat(figure("petition.over-the-head", OCTOBER).numerator()).isEqualTo(2);
        assertThat(figure("petition.over-the-head-resolved", OCTOBER).numerator())
                .isEqualTo(2);
    }

    @Test
    void no_complaint_and_no_denunciation_is_an_attested_zero() {
        assertThat(figure("petition.complaints", OCTOBER).numerator()).isZero();
        assertThat(figure("petition.denunciations", OCTOBER).visibility()).isEqualTo(Visibility.EVERYONE);
        assertThat(ward.figures().attestation(Register.COMPLAINTS, ward.question("2023", OCTOBER)))
                .map(Attestation::to)
                .hasToString("Optional[2023-10-27]");
        assertThat(ward.figures().attestation(Register.COMPLAINTS, ward.question("2023", JUNE)))
                .isEmpty();
        assertThat(figure("petition.denunciations", JUNE).visibility()).isEqualTo(Visibility.DENUNCIATION_READERS);
    }

    @Test
    void dossiers_on_time_were_1809_of_1819() {
        Figure onTime = figure("dossier.on-time-rate", OCTOBER);

        assertThat(onTime.display()).isEqualTo("99,45%");
        assertThat(onTime.fraction()).isEqualTo("1.809/1.819");
        assertThat(figure("dossier.received", OCTOBER).display()).isEqualTo("1.819");
        assertThat(figure("dossier.late", OCTOBER).numerator()).isEqualTo(10);
        assertThat(figure("dossier.in-progress", OCTOBER).numerator()).isZero();
    }

    @Test
    void four_mobile_receptions_were_held_at_four_groups() {
        Question october = ward.question("2023", OCTOBER);

        assertThat(figure("reception.mobile", OCTOBER).numerator()).isEqualTo(4);
        assertThat(ward.figures().evidence("reception.mobile", october))
                .extracting(EvidenceRow::place)
                .containsExactly("TDP1", "TDP2", "TDP3", "TDP5");
    }

    @Test
    void every_wednesday_was_held_or_has_a_reason() {
        assertThat(figure("reception.scheduled-expected", OCTOBER).numerator()).isEqualTo(43);
        assertThat(figure("reception.scheduled-held", OCTOBER).numerator()).isEqualTo(41);
        assertThat(figure("reception.scheduled-cancelled", OCTOBER).numerator()).isEqualTo(2);
        assertThat(figure("reception.held-of-expected", OCTOBER).fraction()).isEqualTo("41/43");
        assertThat(figure("reception.silent", OCTOBER).numerator()).isZero();
        assertThat(figure("reception.regular", OCTOBER).numerator()).isEqualTo(20);
    }

    @Test
    void as_of_june_it_was_eleven_of_twelve_and_two_mobile_receptions() {
        assertThat(figure("petition.resolved-of-received", JUNE).display()).isEqualTo("91,7%");
        assertThat(figure("petition.resolved-of-received", JUNE).fraction()).isEqualTo("11/12");
        assertThat(figure("reception.mobile", JUNE).numerator()).isEqualTo(2);
    }

    @Test
    void at_the_end_of_the_year_every_petition_is_resolved_and_fifty_wednesdays_were_held() {
        assertThat(figure("petition.resolved-of-received", DECEMBER).display()).isEqualTo("100,0%");
        assertThat(figure("reception.scheduled-held", DECEMBER).numerator()).isEqualTo(50);
    }

    @Test
    void the_evidence_of_a_figure_adds_up_to_it() {
        for (String asOf : List.of(JUNE, OCTOBER, DECEMBER)) {
            Question question = ward.question("2023", asOf);
            for (Figure figure : ward.figures().all(question)) {
                if (figure.unit().equals("ngày")) {
                    continue;
                }
                List<EvidenceRow> rows = ward.figures().evidence(figure.id(), question);
                assertThat(sum(rows, EvidenceRow.NUMERATOR)).as(figure.id()).isEqualTo(figure.numerator());
                assertThat(sum(rows, EvidenceRow.DENOMINATOR))
                        .as(figure.id())
                        .isEqualTo(figure.denominator() == null ? 0 : figure.denominator());
            }
        }
    }

    private static long sum(List<EvidenceRow> rows, String part) {
        return rows.stream()
                .filter(row -> row.part().equals(part))
                .mapToLong(EvidenceRow::quantity)
                .sum();
    }

    @Test
    void what_was_known_before_november_was_recorded_gives_the_october_figures_for_ever() {
        long size = ReferenceYear.upToTheReport().size();
        Question asKnownThen = ward.question("2023", DECEMBER, size);

        assertThat(ward.figures()
                        .figure("petition.resolved-of-received", asKnownThen)
                        .fraction())
                .isEqualTo("19/21");
        assertThat(ward.figures().figure("petition.overdue", asKnownThen).numerator())
                .isEqualTo(2);
        assertThat(ward.figures().figure("reception.silent", asKnownThen).numerator())
                .isEqualTo(9);
    }

    @Test
    void computed_anew_from_nothing_the_rows_are_the_same() {
        Question october = ward.question("2023", OCTOBER);
        List<Figure> before = ward.figures().all(october);
        assertThat(ward.bean(ReadModelCheck.class).differences()).isEmpty();

        Rebuild.Outcome outcome =
                ward.bean(Rebuild.class).run("Công chức 01", Rebuild.Switch.WHEN_EQUAL, progress -> {});

        assertThat(outcome.equal()).isTrue();
        assertThat(outcome.putInPlace()).isTrue();
        assertThat(outcome.size()).isEqualTo(october.size());
        assertThat(ward.figures().all(october)).isEqualTo(before);
        assertThat(ward.bean(ReadModelCheck.class).differences()).isEmpty();
    }
}
