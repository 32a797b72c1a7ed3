package org.wardledger.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.inspection.Points;
import org.wardledger.office.Given;
import org.wardledger.scoring.ScoringCommand.AdoptCriteria;
import org.wardledger.scoring.ScoringCommand.GiveScore;
import org.wardledger.scoring.ScoringEvent.CriteriaAdopted;
import org.wardledger.scoring.ScoringEvent.ScoreGiven;

/** The rules of criteria and points (bộ tiêu chí, chấm điểm). */
class ScoringTest {
    private static final String OFFICE = "phuong-thu";
    private static final String SET = "Bộ tiêu chí thử";
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static final DocumentCode DECISION = new DocumentCode("1211/QĐ-UBND");
    private static final String LINES = """
            # Tiếp công dân
            1.1 | Lịch được công bố | 10 | chấm | không giao: đủ điểm
            1.2 | Trả hồ sơ đúng hẹn | 70,5 | tính dossier.on-time-rate từ 99: 70.5; từ 95: 40 | không giao: không tính
            1.3 | Không có đơn quá hạn | 9.5 | tính petition.overdue đến 0: 9.5
            9 | Cấp trên chấm | 10 | thẩm định
            """;
    private static final String BANDS = "tốt | 80\nkhá | 0";

    @Test
    void a_set_of_criteria_is_read_from_lines_an_official_can_type() {
        assertThat(CriteriaText.criteria(LINES))
                .containsExactly(
                        new Criterion(
                                "Tiếp công dân",
                                "1.1",
                                "Lịch được công bố",
                                new Points("10"),
                                ScoreRule.JUDGED,
                                null,
                                List.of(),
                                NotAssigned.NOT_APPLICABLE_FULL_POINTS),
                        new Criterion(
                                "Tiếp công dân",
                                "1.2",
                                "Trả hồ sơ đúng hẹn",
                                new Points("70.5"),
                                ScoreRule.COMPUTED,
                                "dossier.on-time-rate",
                                List.of(step(StepBound.FROM, "99", "70.5"), step(StepBound.FROM, "95", "40")),
                                NotAssigned.NOT_APPLICABLE_EXCLUDED),
                        new Criterion(
                                "Tiếp công dân",
                                "1.3",
                                "Không có đơn quá hạn",
                                new Points("9.5"),
                                ScoreRule.COMPUTED,
                                "petition.overdue",
                                List.of(step(StepBound.UP_TO, "0", "9.5")),
                                null),
                        new Criterion(
                                "Tiếp công dân",
                                "9",
                                "Cấp trên chấm",
                                new Points("10"),
                                ScoreRule.APPRAISED,
                                null,
                                List.of(),
                                null));
        assertThat(CriteriaText.bands("khá | 0\n\ntốt | 80"))
                .containsExactly(new Band("tốt", new Points("80")), new Band("khá", new Points("0")));
    }

    @Test
    void what_was_read_is_written_in_words_that_are_read_the_same() {
        List<Criterion> criteria = CriteriaText.criteria(LINES);
        assertThat(CriteriaText.criteria(CriteriaText.of(criteria))).isEqualTo(criteria);
        List<Band> bands = CriteriaText.bands(BANDS);
        assertThat(CriteriaText.bands(CriteriaText.ofBands(bands))).isEqualTo(bands);
    }

    @Test
    void a_line_that_cannot_be_read_is_refused_with_its_number() {
        assertLine("1 | a | 5 | chấm\n2 | b | nhiều | chấm", "dòng 2", "“nhiều” không phải số điểm");
        assertLine("# nhóm\n1 | a | 5", "dòng 2", "viết: mã | nội dung");
        assertLine("1 | a | 5 | đoán", "dòng 1", "cách chấm là “chấm”");
        assertLine("1 | a | 5 | tính", "dòng 1", "cách chấm là “chấm”");
        assertLine("1 | a | 5 | tính dossier.late khoảng 3", "dòng 1", "không hiểu bậc điểm “khoảng 3”");
        assertLine("1 | a | 5 | tính dossier.late đến 0: 6", "dòng 1", "bậc điểm 6 vượt điểm tối đa 5");
        assertLine("1 | a | 5 | chấm | không giao: mất", "dòng 1", "không giao: đủ điểm");
        assertLine("1 | a | 5 | chấm\n1 | b | 5 | chấm", "dòng 2", "mã tiêu chí “1” đã dùng");
        assertLine("1 | a | 0 | chấm", "dòng 1", "lớn hơn 0");
        assertLine("# chỉ có nhóm", "chưa có tiêu chí nào");
        assertThatThrownBy(() -> CriteriaText.bands("tốt | 80")).hasMessageContaining("một mức từ 0 điểm");
        assertThatThrownBy(() -> CriteriaText.bands("tốt | 0\ntốt | 5")).hasMessageContaining("dòng 2: mức này đã có");
    }

    private static void assertLine(String lines, String... words) {
        assertThatThrownBy(() -> CriteriaText.criteria(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void the_greatest_points_add_up_to_the_total_the_text_states() {
        assertRefused(() -> adopt(99, BANDS, DECISION, false), "criteria", "cộng lại là 100, không phải 99");
        assertRefused(() -> adopt(100, "tốt | 101\nyếu | 0", DECISION, false), "bands", "quá tổng điểm 100");
    }

    @Test
    void a_set_without_a_document_is_a_sample_and_says_so() {
        assertRefused(() -> adopt(100, BANDS, null, false), "document", "phải theo một văn bản");
        Given.nothing().when(adopt(100, BANDS, null, true)).then(adopted(null, true));
    }

    @Test
    void a_set_is_adopted_once_under_its_name() {
        Given.nothing().when(adopt(100, BANDS, DECISION, false)).then(adopted(DECISION, false));
        Given.lines(adopted(DECISION, false))
                .when(adopt(100, BANDS, DECISION, false))
                .thenRefused(Reason.CONFLICT, "Bộ tiêu chí «Bộ tiêu chí thử» đã có trong sổ");
    }

    @Test
    void points_are_given_under_a_set_that_was_adopted_and_for_a_criterion_of_it() {
        Given.nothing().when(give("1.1", ScoreKind.SELF, "9")).thenRefused(Reason.UNKNOWN, "chưa có");
        Given.lines(adopted(DECISION, false))
                .when(give("1.1", ScoreKind.SELF, "9"))
                .then(given("1.1", ScoreKind.SELF, "9"));
        Given.lines(adopted(DECISION, false))
                .when(give("7.7", ScoreKind.SELF, "9"))
                .thenRefused(Reason.UNKNOWN, "không có tiêu chí «7.7»");
    }

    @Test
    void points_never_exceed_the_maximum_of_their_criterion() {
        Given.lines(adopted(DECISION, false))
                .when(give("1.2", ScoreKind.SELF, "70.5"))
                .then(given("1.2", ScoreKind.SELF, "70.5"));
        Given.lines(adopted(DECISION, false))
                .when(give("1.2", ScoreKind.SELF, "70.51"))
                .thenRefused(Reason.RULE, "Tiêu chí «1.2» tối đa 70.5 điểm, không thể là 70.51");
    }

    @Test
    void the_points_of_the_superior_are_not_given_by_the_office_to_itself() {
        Given.lines(adopted(DECISION, false))
                .when(give("9", ScoreKind.SELF, "10"))
                .thenRefused(Reason.RULE, "do cấp trên cho, không tự chấm");
        Given.lines(adopted(DECISION, false))
                .when(give("9", ScoreKind.APPRAISED, "10"))
                .then(given("9", ScoreKind.APPRAISED, "10"));
    }

    @Test
    void points_given_again_stand_in_the_place_of_the_older_and_the_same_are_said_once() {
        Given.lines(adopted(DECISION, false), given("1.1", ScoreKind.SELF, "9"))
                .when(give("1.1", ScoreKind.SELF, "8"))
                .then(given("1.1", ScoreKind.SELF, "8"));
        Given.lines(adopted(DECISION, false), given("1.1", ScoreKind.SELF, "9"))
                .when(give("1.1", ScoreKind.SELF, "9"))
                .thenNothing();
        Given.lines(adopted(DECISION, false), given("1.1", ScoreKind.SELF, "9"))
                .when(give("1.1", ScoreKind.APPRAISED, "9"))
                .then(given("1.1", ScoreKind.APPRAISED, "9"));
    }

    @Test
    void work_that_was_not_assigned_gets_what_its_criterion_says() {
        Given.lines(adopted(DECISION, false))
                .when(notAssigned("1.1", "10"))
                .then(given("1.1", 2023, ScoreKind.SELF, true, "10"));
        Given.lines(adopted(DECISION, false)).when(notAssigned("1.1", "9")).thenRefused(Reason.RULE, "được đủ 10 điểm");
        Given.lines(adopted(DECISION, false))
                .when(notAssigned("1.2", null))
                .then(given("1.2", 2023, ScoreKind.SELF, true, null));
        Given.lines(adopted(DECISION, false))
                .when(notAssigned("1.2", "5"))
                .thenRefused(Reason.RULE, "không tính điểm; để trống");
        Given.lines(adopted(DECISION, false))
                .when(notAssigned("1.3", null))
                .thenRefused(Reason.RULE, "không cho tiêu chí «1.3» được coi là không giao");
        assertRefused(() -> give("1.1", ScoreKind.SELF, null), "points", "Chưa có «Điểm»");
    }

    @Test
    void no_year_is_scored_before_it_began_or_before_the_set_was_in_force() {
        assertRefused(() -> score("1.1", 2024, ScoreKind.SELF, false, "9"), "occurredOn", "trước năm được chấm");
        Given.lines(adopted(DECISION, false))
                .when(score("1.1", 2022, ScoreKind.SELF, false, "9"))
                .thenRefused(Reason.RULE, "chấm từ ngày 01/01/2023, không chấm năm 2022");
    }

    @Test
    void the_sample_is_a_hundred_points_that_call_themselves_a_sample() {
        var answers = SampleCriteria.answers();
        List<Criterion> criteria = CriteriaText.criteria(Objects.requireNonNull(answers.get("criteria")));
        assertThat(criteria.stream().mapToLong(one -> one.max().hundredths()).sum())
                .isEqualTo(10_000);
        assertThat(criteria).extracting(Criterion::group).doesNotContain("").hasSizeGreaterThan(8);
        assertThat(CriteriaText.bands(Objects.requireNonNull(answers.get("bands"))))
                .extracting(Band::name)
                .containsExactly("hoàn thành xuất sắc", "hoàn thành tốt", "khá", "trung bình", "yếu");
        assertThat(answers).containsEntry("sample", "true");
    }

    private static void assertRefused(Runnable asked, String field, String sentence) {
        assertThatThrownBy(asked::run)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .extracting(refusal -> ((Refusal) refusal).field())
                .isEqualTo(field);
    }

    private static PointStep step(StepBound bound, String number, String points) {
        return new PointStep(bound, new Points(number), new Points(points));
    }

    private static AdoptCriteria adopt(int total, String bands, @Nullable DocumentCode document, boolean sample) {
        return new AdoptCriteria(
                OFFICE,
                SET,
                LocalDate.of(2023, 1, 3),
                document,
                null,
                LocalDate.of(2023, 1, 1),
                sample,
                total,
                CriteriaText.criteria(LINES),
                CriteriaText.bands(bands));
    }

    private static CriteriaAdopted adopted(@Nullable DocumentCode document, boolean sample) {
        return new CriteriaAdopted(
                CriteriaId.of(OFFICE, SET),
                LocalDate.of(2023, 1, 3),
                SET,
                document,
                null,
                LocalDate.of(2023, 1, 1),
                sample,
                100,
                CriteriaText.criteria(LINES),
                CriteriaText.bands(BANDS));
    }

    private static GiveScore give(String criterion, ScoreKind kind, @Nullable String points) {
        return score(criterion, 2023, kind, false, points);
    }

    private static GiveScore notAssigned(String criterion, @Nullable String points) {
        return score(criterion, 2023, ScoreKind.SELF, true, points);
    }

    private static GiveScore score(
            String criterion, int year, ScoreKind kind, boolean notAssigned, @Nullable String points) {
        return new GiveScore(
                OFFICE,
                SET,
                year,
                kind,
                criterion,
                LocalDate.of(2023, 12, 1),
                notAssigned,
                points == null ? null : new Points(points),
                WARD,
                null,
                null);
    }

    private static ScoreGiven given(String criterion, ScoreKind kind, String points) {
        return given(criterion, 2023, kind, false, points);
    }

    private static ScoreGiven given(
            String criterion, int year, ScoreKind kind, boolean notAssigned, @Nullable String points) {
        return new ScoreGiven(
                CriteriaId.of(OFFICE, SET),
                LocalDate.of(2023, 12, 1),
                year,
                kind,
                criterion,
                notAssigned,
                points == null ? null : new Points(points),
                WARD,
                null,
                null);
    }
}
