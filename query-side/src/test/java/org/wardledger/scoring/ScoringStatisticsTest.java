package org.wardledger.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.ofCohort;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.inspection.Points;
import org.wardledger.scoring.ScoringEvent.CriteriaAdopted;
import org.wardledger.scoring.ScoringEvent.ScoreGiven;

/** Points as they are counted: given a set and what was scored under it, then facts. */
class ScoringStatisticsTest {
    private final ScoringStatistics statistics = new ScoringStatistics();

    @Test
    void of_each_criterion_the_newest_points_stand_from_their_day_on() {
        List<Fact> facts = facts(adopted(), self("1", "9.5", "2023-11-01"), self("1", "8", "2023-11-20"));
        assertThat(points(facts, ScoreKind.SELF, "2023-11-10")).isEqualTo(950);
        assertThat(points(facts, ScoreKind.SELF, "2023-11-20")).isEqualTo(800);
        assertThat(count(facts, "scoring.scored", ScoreKind.SELF)).isEqualTo(1);
    }

    @Test
    void what_the_office_gives_itself_and_what_it_is_given_never_mix() {
        List<Fact> facts =
                facts(adopted(), self("1", "9", "2023-11-01"), given("1", ScoreKind.APPRAISED, "7", "2023-11-02"));
        assertThat(points(facts, ScoreKind.SELF, "2023-12-31")).isEqualTo(900);
        assertThat(points(facts, ScoreKind.APPRAISED, "2023-12-31")).isEqualTo(700);
    }

    @Test
    void the_office_scores_all_but_the_points_of_its_superior() {
        List<Fact> facts =
                facts(adopted(), self("1", "9", "2023-11-01"), given("9", ScoreKind.APPRAISED, "7", "2023-11-02"));
        assertThat(count(facts, "scoring.to-score", ScoreKind.SELF)).isEqualTo(2);
        assertThat(count(facts, "scoring.to-score", ScoreKind.APPRAISED)).isEqualTo(3);
    }

    @Test
    void a_criterion_left_out_is_scored_and_gives_no_points() {
        List<Fact> facts = facts(adopted(), self("1", null, "2023-11-01"));
        assertThat(points(facts, ScoreKind.SELF, "2023-12-31")).isZero();
        assertThat(count(facts, "scoring.scored", ScoreKind.SELF)).isEqualTo(1);
    }

    @Test
    void points_count_for_the_year_they_are_given_for() {
        List<Fact> facts = facts(adopted(), self("1", "9", "2024-01-05"));
        assertThat(facts.getLast().cohortOn()).isEqualTo("2023-01-01");
    }

    private static long points(List<Fact> facts, ScoreKind kind, String asOf) {
        return History.count(facts, ofCohort("scoring.points").ofKind(kind), asOf);
    }

    private static long count(List<Fact> facts, String measure, ScoreKind kind) {
        return History.count(facts, ofCohort(measure).ofKind(kind), "2023-12-31");
    }

    private List<Fact> facts(WardEvent... events) {
        return statistics.facts(History.of("criteria-1", events).entries()).toList();
    }

    static CriteriaAdopted adopted() {
        return new CriteriaAdopted(
                new CriteriaId("criteria-1"),
                LocalDate.of(2023, 1, 3),
                "Bộ thử",
                null,
                null,
                LocalDate.of(2023, 1, 1),
                true,
                100,
                List.of(
                        criterion("1", ScoreRule.JUDGED),
                        criterion("2", ScoreRule.JUDGED),
                        criterion("9", ScoreRule.APPRAISED)),
                List.of(new Band("tốt", new Points("0"))));
    }

    private static Criterion criterion(String code, ScoreRule rule) {
        return new Criterion("", code, "Việc " + code, new Points("10"), rule, null, List.of(), null);
    }

    private static ScoreGiven self(String criterion, @Nullable String points, String day) {
        return given(criterion, ScoreKind.SELF, points, day);
    }

    private static ScoreGiven given(String criterion, ScoreKind kind, @Nullable String points, String day) {
        return new ScoreGiven(
                new CriteriaId("criteria-1"),
                LocalDate.parse(day),
                2023,
                kind,
                criterion,
                points == null,
                points == null ? null : new Points(points),
                new Body("UBND phường"),
                null,
                null);
    }
}
