package org.wardledger.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.democracy.DemocracyEvent.ConsultationHeld;
import org.wardledger.democracy.DemocracyEvent.CriticismAnswered;
import org.wardledger.democracy.DemocracyEvent.SocialCriticismReceived;
import org.wardledger.figure.Count;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;

/** Consultations and criticism as they are counted: given what was asked and answered, then figures. */
class DemocracyStatisticsTest {
    private static final Body FRONT = new Body("Ủy ban Mặt trận Tổ quốc phường");
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");

    @Test
    void a_consultation_counts_once_with_those_it_asked() {
        List<Fact> facts = facts(consulted("2023-06-29", 120));
        assertThat(count(facts, inPeriod("democracy.consultation"), "2023-06-28"))
                .isZero();
        assertThat(count(facts, inPeriod("democracy.consultation"), "2023-06-29"))
                .isEqualTo(1);
        assertThat(count(facts, inPeriod("democracy.consulted"), "2023-06-29")).isEqualTo(120);
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.traits().kind()).isEqualTo("PLANNING");
            assertThat(fact.traits().place()).isEqualTo("TDP1");
            assertThat(fact.traits().host()).isEqualTo("UBND phường Thử Nghiệm; Ủy ban Mặt trận Tổ quốc phường");
        });
    }

    @Test
    void whom_nobody_counted_is_not_counted() {
        assertThat(facts(consulted("2023-06-29", null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.measure()).isEqualTo("democracy.consultation"));
    }

    @Test
    void an_answer_belongs_to_the_year_its_criticism_came_in() {
        List<Fact> facts = facts(received("2023-12-20"), answered("2023-12-20", "2024-01-05"));
        assertThat(count(facts, ofCohort("democracy.criticism-answered"), "2023-12-31"))
                .isZero();
        assertThat(count(facts, ofCohort("democracy.criticism-answered"), "2024-01-05"))
                .isEqualTo(1);
        assertThat(facts.getLast().traits().kind()).isEqualTo("SUPERVISION");
        assertThat(facts.getLast().traits().host()).isEqualTo("Ủy ban Mặt trận Tổ quốc phường");
    }

    @Test
    void the_figures_are_those_of_what_stands() {
        try (Ward ward = new Ward()) {
            List<Long> lines = ward.happened(List.of(
                    new Happened("consultation-1", consulted("2023-06-29", 120)),
                    new Happened("consultation-2", consulted("2023-07-29", 30)),
                    new Happened("criticism-1", received("2023-06-08")),
                    new Happened("criticism-1", answered("2023-06-08", "2023-06-20")),
                    new Happened("criticism-2", received("2023-08-08"))));
            assertFigures(ward, 2, 150, 2, 1);
            ward.happened(List.of(
                    new Happened(
                            "consultation-1",
                            new ActionCorrected(
                                    lines.get(0),
                                    0,
                                    day("2023-09-01"),
                                    CorrectionGround.MISWRITTEN,
                                    "đếm lại",
                                    consulted("2023-06-29", 110))),
                    struck("consultation-2", lines.get(1), 0),
                    struck("criticism-1", lines.get(3), 1)));
            assertFigures(ward, 1, 110, 2, 0);
            assertThat(ward.count("democracy.criticisms", "2023", "2023-07-31")).isEqualTo(1);
        }
    }

    private static void assertFigures(Ward ward, long held, long asked, long received, long answered) {
        assertThat(ward.count("democracy.consultations", "2023", "2023-12-31")).isEqualTo(held);
        assertThat(ward.count("democracy.consulted", "2023", "2023-12-31")).isEqualTo(asked);
        assertThat(ward.count("democracy.criticisms", "2023", "2023-12-31")).isEqualTo(received);
        assertThat(ward.count("democracy.criticisms-answered", "2023", "2023-12-31"))
                .isEqualTo(answered);
    }

    private static Happened struck(String stream, long position, long line) {
        return new Happened(
                stream,
                new ActionStruck(position, line, day("2023-09-01"), CorrectionGround.RECORDED_BY_MISTAKE, "nhầm"));
    }

    private static long count(List<Fact> facts, Count count, String asOf) {
        return History.count(facts, count, asOf);
    }

    private static List<Fact> facts(WardEvent... events) {
        return new DemocracyStatistics()
                .facts(History.of("record-1", events).entries())
                .toList();
    }

    private static ConsultationHeld consulted(String on, @Nullable Integer asked) {
        return new ConsultationHeld(
                new ConsultationId("consultation-" + on),
                day(on),
                ConsultationKind.PLANNING,
                "Điều chỉnh quy hoạch",
                "TDP1",
                List.of(WARD, FRONT),
                null,
                asked,
                null,
                null,
                null,
                null,
                null);
    }

    private static SocialCriticismReceived received(String on) {
        return new SocialCriticismReceived(
                new CriticismId("criticism-" + on), day(on), CriticismKind.SUPERVISION, "Kiến nghị", FRONT, null, null);
    }

    private static CriticismAnswered answered(String receivedOn, String on) {
        return new CriticismAnswered(
                new CriticismId("criticism-" + receivedOn), day(on), day(receivedOn), "Kiến nghị", FRONT, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
