package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.office.Given;
import org.wardledger.report.ReportEvent.RegisterTallied;

/** The rules of tallying a period (tổng hợp sổ). */
class TalliedPeriodTest {
    private static final String OFFICE = "phuong-thu";
    private static final LocalDate FROM = LocalDate.of(2023, 7, 1);
    private static final LocalDate TO = LocalDate.of(2023, 7, 31);

    @Test
    void a_period_that_is_over_is_tallied() {
        Given.nothing().when(tally("2023-08-01", 40, 7)).then(tallied("2023-08-01", 40, 7));
    }

    @Test
    void a_period_that_runs_is_not() {
        Given.nothing().when(tally("2023-07-31", 40, 7)).thenRefused(Refusal.Reason.RULE, "chưa qua");
    }

    @Test
    void a_period_of_which_nothing_may_be_told_is_not_tallied() {
        Given.nothing().when(tally("2023-08-01", 40, 2)).thenRefused(Refusal.Reason.RULE, "chưa có gì đủ lớn");
    }

    @Test
    void it_is_tallied_anew_only_where_the_counts_have_changed() {
        Given.lines(tallied("2023-08-01", 40, 7))
                .when(tally("2023-08-02", 50, 7))
                .thenNothing();
        Given.lines(tallied("2023-08-01", 40, 7))
                .when(tally("2023-08-02", 50, 12))
                .then(tallied("2023-08-02", 50, 12));
    }

    @Test
    void it_is_tallied_anew_once_a_day_and_over_more_entries() {
        Given.lines(tallied("2023-08-01", 40, 7))
                .when(tally("2023-08-01", 50, 12))
                .thenRefused(Refusal.Reason.CONFLICT, "đã tổng hợp ngày 01/08/2023");
        Given.lines(tallied("2023-08-01", 40, 7))
                .when(tally("2023-08-02", 40, 12))
                .thenRefused(Refusal.Reason.CONFLICT, "tính đến mục 39");
    }

    @Test
    void records_and_statistics_that_differ_are_refused_with_the_cell_and_without_its_count() {
        assertThatThrownBy(() -> tally("2023-08-01", 40, 7, 8).event())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("«hồ sơ đã nhận, theo lĩnh vực», tháng 7 năm 2023, ô «hộ tịch»")
                .hasMessageNotContaining(" 8");
        Given.nothing().when(tally("2023-08-01", 40, 7, 0)).thenRefused(Refusal.Reason.CONFLICT, "không bằng nhau");
    }

    @Test
    void a_month_and_the_quarter_that_ends_with_it_are_two_records() {
        assertThat(TallyPeriod.around(LocalDate.of(2023, 9, 30)))
                .containsExactly(
                        new TallyPeriod(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 30)),
                        new TallyPeriod(FROM, LocalDate.of(2023, 9, 30)))
                .extracting(TallyPeriod::words)
                .containsExactly("tháng 9 năm 2023", "quý 3 năm 2023");
    }

    private static TallyRegister tally(String on, long size, long count) {
        return tally(on, size, count, count);
    }

    private static TallyRegister tally(String on, long size, long records, long figures) {
        return new TallyRegister(
                OFFICE,
                TalliedRegister.DOSSIERS,
                LocalDate.parse(on),
                new TallyPeriod(FROM, TO),
                size,
                List.of(new TallyRegister.Count(counted(records), counted(figures), List.of())));
    }

    private static CountedParts counted(long count) {
        return new CountedParts(TallyMeasure.DOSSIER_RECEIVED, TalliedBy.FIELD, Map.of("hộ tịch", count));
    }

    private static RegisterTallied tallied(String on, long size, long count) {
        return new RegisterTallied(
                TallyId.of(OFFICE, TalliedRegister.DOSSIERS, FROM, TO),
                LocalDate.parse(on),
                TalliedRegister.DOSSIERS,
                FROM,
                TO,
                size,
                List.of(new Tally(
                        TallyMeasure.DOSSIER_RECEIVED,
                        TalliedBy.FIELD,
                        List.of(new TallyCell("hộ tịch", count)),
                        null)));
    }
}
