package org.wardledger.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Figure;
import org.wardledger.figure.History;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.Visibility;
import org.wardledger.inspection.Points;
import org.wardledger.scoring.ScoringEvent.CriteriaAdopted;
import org.wardledger.scoring.ScoringEvent.ScoreGiven;

/** The sheet of a year: its totals, its bands, and what figures propose. */
class ScoreSheetTest {
    @Test
    void a_band_is_computed_from_points_once_no_criterion_lacks_them() {
        ScoreSheet.Total total = sheet(score("1", ScoreKind.SELF, "55")).total(ScoreKind.SELF);
        assertThat(total.band()).isNull();
        assertThat(total.bandShown()).isEqualTo("chưa đủ điểm (1/2 tiêu chí)");
        total = sheet(score("1", ScoreKind.SELF, "55"), score("2", ScoreKind.SELF, "24.99"))
                .total(ScoreKind.SELF);
        assertThat(total.bandShown()).isEqualTo("khá");
        assertThat(total.shown()).isEqualTo("79,99");
        assertThat(sheet(score("1", ScoreKind.SELF, "55"), score("2", ScoreKind.SELF, "25"))
                        .total(ScoreKind.SELF)
                        .bandShown())
                .isEqualTo("tốt");
    }

    @Test
    void the_points_of_the_superior_make_a_band_of_their_own() {
        ScoreSheet sheet = sheet(
                score("1", ScoreKind.SELF, "60"),
                score("2", ScoreKind.SELF, "30"),
                score("1", ScoreKind.APPRAISED, "50"),
                score("2", ScoreKind.APPRAISED, "20"),
                score("9", ScoreKind.APPRAISED, "8"));
        assertThat(sheet.total(ScoreKind.SELF).bandShown()).isEqualTo("tốt");
        assertThat(sheet.total(ScoreKind.APPRAISED).bandShown()).isEqualTo("khá");
        assertThat(sheet.lines().getFirst().difference()).isEqualTo("-10");
    }

    @Test
    void what_is_left_out_counts_neither_as_points_nor_as_maximum() {
        ScoreSheet.Total total = sheet(score("1", ScoreKind.SELF, "57"), score("2", ScoreKind.SELF, null))
                .total(ScoreKind.SELF);
        assertThat(total.arithmetic()).isEqualTo("57 × 100 / 70 = 81,43");
        assertThat(total.bandShown()).isEqualTo("tốt");
    }

    @Test
    void a_rate_gives_its_part_of_the_points_with_the_arithmetic() {
        Criterion linear = computed("6");
        assertThat(Proposed.of(linear, rate(38, 40)).arithmetic()).isEqualTo("6 × 38/40 = 5,7");
        assertThat(Proposed.of(linear, rate(41, 40)).points()).isEqualTo(new Points("6"));
        assertThat(Proposed.of(linear, rate(0, 0)).points()).isNull();
        assertThat(Proposed.of(linear, rate(0, 0)).arithmetic()).isEqualTo("không phát sinh");
        assertThat(Proposed.of(linear, null).arithmetic()).contains("không có số liệu");
        assertThat(Proposed.of(linear, count(3)).points()).isNull();
    }

    @Test
    void a_step_is_reached_by_the_fraction_itself_and_not_by_what_is_printed() {
        Criterion steps = computed("8", step(StepBound.FROM, "99", "8"), step(StepBound.FROM, "95", "6"));
        assertThat(Proposed.of(steps, rate(99, 100)).points()).isEqualTo(new Points("8"));
        assertThat(Proposed.of(steps, rate(9_899, 10_000)).points()).isEqualTo(new Points("6"));
        assertThat(Proposed.of(steps, rate(94, 100)).points()).isEqualTo(new Points("0"));
        Criterion none = computed("2", step(StepBound.UP_TO, "0", "2"));
        assertThat(Proposed.of(none, count(0)).points()).isEqualTo(new Points("2"));
        assertThat(Proposed.of(none, count(1)).points()).isEqualTo(new Points("0"));
    }

    private static PointStep step(StepBound bound, String number, String points) {
        return new PointStep(bound, new Points(number), new Points(points));
    }

    private static Criterion computed(String max, PointStep... steps) {
        return new Criterion(
                "", "1", "Việc", new Points(max), ScoreRule.COMPUTED, "dossier.on-time-rate", List.of(steps), null);
    }

    private static Figure rate(long numerator, long denominator) {
        return figure(numerator, denominator, "%");
    }

    private static Figure count(long numerator) {
        return figure(numerator, null, "đơn");
    }

    private static Figure figure(long numerator, @Nullable Long denominator, String unit) {
        return new Figure(
                "some.figure",
                "Số liệu",
                "",
                unit,
                0,
                new Question("phuong-thu", Period.year(2023), LocalDate.of(2023, 12, 31), 10),
                numerator,
                denominator,
                Visibility.EVERYONE);
    }

    private static ScoreSheet sheet(ScoreGiven... scores) {
        WardEvent[] lines =
                Stream.concat(Stream.of(adopted()), Stream.of(scores)).toArray(WardEvent[]::new);
        return ScoreSheet.of(History.of("criteria-1", lines).entries(), 2023, id -> null)
                .orElseThrow();
    }

    private static CriteriaAdopted adopted() {
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
                        criterion("1", "60", ScoreRule.JUDGED),
                        criterion("2", "30", ScoreRule.JUDGED),
                        criterion("9", "10", ScoreRule.APPRAISED)),
                List.of(new Band("tốt", new Points("80")), new Band("khá", new Points("0"))));
    }

    private static Criterion criterion(String code, String max, ScoreRule rule) {
        return new Criterion("", code, "Việc " + code, new Points(max), rule, null, List.of(), null);
    }

    private static ScoreGiven score(String criterion, ScoreKind kind, @Nullable String points) {
        return new ScoreGiven(
                new CriteriaId("criteria-1"),
                LocalDate.of(2023, 12, 1),
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
