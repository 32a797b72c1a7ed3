package org.wardledger.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.inspection.InspectionEvent.InspectionPlanned;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;

/** Inspections as they are counted: given what was announced, held and stated, then facts. */
class InspectionStatisticsTest {
    private static final InspectionId INSPECTION = new InspectionId("inspection-1");
    private static final Body HOST = new Body("Khối Dân vận phường");

    private final InspectionStatistics statistics = new InspectionStatistics();

    @Test
    void an_inspection_announced_is_missed_from_the_day_after_until_it_is_held() {
        List<Fact> facts = facts(planned("2023-06-15"), scored("2023-06-20"));
        assertThat(missed(facts, "2023-06-15")).isZero();
        assertThat(missed(facts, "2023-06-16")).isEqualTo(1);
        assertThat(missed(facts, "2023-06-20")).isZero();
        assertThat(missed(facts(planned("2023-06-15")), "2023-12-31")).isEqualTo(1);
    }

    @Test
    void held_on_its_day_it_was_never_missed() {
        List<Fact> facts = facts(planned("2023-06-15"), scored("2023-06-15"));
        assertThat(missed(facts, "2023-06-15")).isZero();
        assertThat(missed(facts, "2023-06-16")).isZero();
        assertThat(History.count(facts, inPeriod("inspection.held"), "2023-06-15"))
                .isEqualTo(1);
    }

    @Test
    void an_inspection_carries_its_host_its_unit_and_its_rating() {
        assertThat(facts(scored("2023-06-15"))).singleElement().satisfies(fact -> {
            assertThat(fact.traits().host()).isEqualTo("Khối Dân vận phường");
            assertThat(fact.traits().field()).isEqualTo("CALL");
            assertThat(fact.traits().channel()).isEqualTo("EXCELLENT");
        });
    }

    @Test
    void of_a_self_assessment_the_newest_rating_stands_from_its_day_on() {
        List<Fact> facts = facts(assessed("2023-10-01", Rating.EXCELLENT), assessed("2023-10-26", Rating.GOOD));
        assertThat(History.count(facts, ofCohort("inspection.self-assessed"), "2023-10-30"))
                .isEqualTo(1);
        assertThat(ratings(facts, "2023-10-20")).isEqualTo("EXCELLENT");
        assertThat(ratings(facts, "2023-10-30")).isEqualTo("GOOD");
    }

    private static long missed(List<Fact> facts, String asOf) {
        return History.count(facts, atEnd("inspection.missed"), asOf);
    }

    /** The rating whose facts come to more than nothing by that day. */
    private static String ratings(List<Fact> facts, String asOf) {
        return String.join(
                ",",
                facts.stream()
                        .map(fact -> fact.traits().channel())
                        .distinct()
                        .filter(rating -> facts.stream()
                                        .filter(fact -> fact.traits().channel().equals(rating))
                                        .filter(fact -> !fact.occurredOn().isAfter(LocalDate.parse(asOf)))
                                        .mapToLong(Fact::quantity)
                                        .sum()
                                > 0)
                        .toList());
    }

    private List<Fact> facts(WardEvent... events) {
        return statistics
                .facts(History.of(INSPECTION.value(), events).entries())
                .toList();
    }

    private static InspectionPlanned planned(String plannedOn) {
        return new InspectionPlanned(
                INSPECTION,
                LocalDate.parse("2023-06-01"),
                InspectionKind.INSPECTION,
                LocalDate.parse(plannedOn),
                "Kiểm tra",
                HOST,
                null);
    }

    private static InspectionScored scored(String day) {
        return new InspectionScored(
                INSPECTION,
                LocalDate.parse(day),
                InspectionKind.INSPECTION,
                RoundUnit.CALL,
                "Kiểm tra",
                "Trụ sở",
                HOST,
                Rating.EXCELLENT,
                null,
                null,
                null,
                null);
    }

    private static SelfAssessmentMade assessed(String day, Rating rating) {
        return new SelfAssessmentMade(
                new SelfAssessmentId("self-1"),
                LocalDate.parse(day),
                2023,
                "Dân vận",
                new Body("UBND phường"),
                rating,
                null,
                null);
    }
}
