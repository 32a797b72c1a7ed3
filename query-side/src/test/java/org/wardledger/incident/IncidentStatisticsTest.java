package org.wardledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.figure.Traits;
import org.wardledger.incident.IncidentEvent.CrowdRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceSettled;
import org.wardledger.incident.IncidentEvent.IncidentRecorded;
import org.wardledger.incident.IncidentEvent.LivestockDiseaseRecorded;
import org.wardledger.incident.IncidentEvent.ViolationHandled;
import org.wardledger.incident.IncidentEvent.ViolationRecorded;
import org.wardledger.ledger.Entry;

/** The state of the ward as it is counted: given what was found, raised and settled, then facts. */
class IncidentStatisticsTest {
    private static final Body POLICE = new Body("Công an phường");
    private static final CaseRef CASE = new CaseRef(new UUID(0, 1));

    private final IncidentStatistics statistics = new IncidentStatistics();

    @Test
    void an_entry_counts_as_many_incidents_as_it_says() {
        List<Fact> facts = facts(incident(IncidentKind.DRUGS, 3, false));
        assertThat(count(facts, "incident.recorded", "2023-03-29")).isZero();
        assertThat(count(facts, "incident.recorded", "2023-03-30")).isEqualTo(3);
        assertThat(count(facts, "incident.complicated", "2023-12-31")).isZero();
        assertThat(History.count(facts, inPeriod("incident.recorded").ofKind(IncidentKind.DRUGS), "2023-12-31"))
                .isEqualTo(3);
        assertThat(facts.getFirst().traits()).isEqualTo(Traits.ofSession("DRUGS", "địa bàn phường", "Công an phường"));
    }

    @Test
    void complicated_incidents_are_counted_among_all_and_apart() {
        List<Fact> facts = facts(incident(IncidentKind.DISORDER, 2, true));
        assertThat(count(facts, "incident.recorded", "2023-12-31")).isEqualTo(2);
        assertThat(count(facts, "incident.complicated", "2023-12-31")).isEqualTo(2);
    }

    @Test
    void a_struck_incident_is_none_and_a_corrected_one_is_what_it_is_now() {
        IncidentRecorded recorded = incident(IncidentKind.DRUGS, 3, true);
        assertThat(standing(
                        recorded,
                        new ActionStruck(0, 0, day("2023-04-01"), CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .isEmpty();
        List<Fact> corrected = standing(
                recorded,
                new ActionCorrected(
                        0,
                        0,
                        day("2023-04-01"),
                        CorrectionGround.MISWRITTEN,
                        "nhầm",
                        incident(IncidentKind.DRUGS, 1, false)));
        assertThat(count(corrected, "incident.recorded", "2023-12-31")).isEqualTo(1);
        assertThat(count(corrected, "incident.complicated", "2023-12-31")).isZero();
    }

    @Test
    void a_grievance_is_open_until_it_is_settled() {
        List<Fact> facts = facts(raised(), settled("2023-06-01"));
        assertThat(open(facts, "2023-05-01")).isZero();
        assertThat(open(facts, "2023-05-02")).isEqualTo(1);
        assertThat(open(facts, "2023-05-31")).isEqualTo(1);
        assertThat(open(facts, "2023-06-01")).isZero();
        assertThat(count(facts, "incident.grievance", "2023-12-31")).isEqualTo(1);
    }

    @Test
    void a_settlement_struck_out_leaves_it_open() {
        assertThat(open(
                        standing(
                                raised(),
                                settled("2023-06-01"),
                                new ActionStruck(
                                        1, 1, day("2023-07-01"), CorrectionGround.RECORDED_BY_MISTAKE, "chưa xong")),
                        "2023-12-31"))
                .isEqualTo(1);
    }

    @Test
    void a_crowd_is_one_however_many_came_and_an_outbreak_is_told_by_its_extent() {
        assertThat(facts(new CrowdRecorded(
                        new CrowdId("crowd-1"), day("2023-05-02"), "Trụ sở UBND", 30, POLICE, new Sealed("AAAA"))))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.measure()).isEqualTo("incident.crowd");
                    assertThat(fact.quantity()).isEqualTo(1);
                });
        assertThat(facts(new LivestockDiseaseRecorded(
                        new DiseaseId("disease-1"),
                        day("2023-05-09"),
                        "lở mồm long móng",
                        "Dịch",
                        "trâu bò",
                        null,
                        DiseaseExtent.SMALL,
                        null,
                        null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.traits().kind()).isEqualTo("SMALL"));
    }

    @Test
    void of_a_violation_nothing_is_counted_but_that_there_was_one_and_that_it_was_dealt_with() {
        List<Fact> facts = facts(
                new ViolationRecorded(
                        new ViolationId("violation-1"),
                        CASE,
                        new RecordNumber("VP-01"),
                        day("2023-05-02"),
                        ViolationKind.PARTY,
                        null,
                        new Sealed("AAAA")),
                new ViolationHandled(
                        new ViolationId("violation-1"), CASE, day("2023-06-01"), null, new Sealed("AAAA")));
        assertThat(facts).extracting(Fact::measure).containsExactly("incident.violation", "incident.violation-handled");
        assertThat(facts).extracting(Fact::traits).containsOnly(Traits.NONE);
        assertThat(count(facts, "incident.violation-handled", "2023-05-31")).isZero();
    }

    private static long open(List<Fact> facts, String asOf) {
        return History.count(facts, atEnd("incident.grievance-open"), asOf);
    }

    private static long count(List<Fact> facts, String measure, String asOf) {
        return History.count(facts, inPeriod(measure), asOf);
    }

    private List<Fact> facts(WardEvent... events) {
        return statistics.facts(History.of("record-1", events).entries()).toList();
    }

    private List<Fact> standing(WardEvent... events) {
        return statistics
                .facts(Entry.standing(History.of("record-1", events).entries()))
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static IncidentRecorded incident(IncidentKind kind, int cases, boolean complicated) {
        return new IncidentRecorded(
                new IncidentId("incident-1"),
                day("2023-03-30"),
                kind,
                "Bắt quả tang",
                "địa bàn phường",
                POLICE,
                cases,
                null,
                null,
                complicated);
    }

    private static GrievanceRecorded raised() {
        return new GrievanceRecorded(new GrievanceId("grievance-1"), day("2023-05-02"), "mùi hôi bãi rác", "TDP5");
    }

    private static GrievanceSettled settled(String day) {
        return new GrievanceSettled(
                new GrievanceId("grievance-1"), day(day), day("2023-05-02"), "mùi hôi bãi rác", null, null);
    }
}
