package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    private static Figure figure(int decimals, long numerator, @Nullable Long denominator) {
        Question question = new Question("thu-nghiem", Period.year(2023), LocalDate.of(2023, 10, 30), 3_752);
        return new Figure(
                "id", "label", "definition", "%", decimals, question, numerator, denominator, Visibility.EVERYONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 |   19 |   21 | 90,5%   | 19/21       | 90,476…",
                "2 | 1809 | 1819 | 99,45%  | 1.809/1.819 | 99,4502…",
                "1 |    1 |    8 | 12,5%   | 1/8         | ''",
                "0 |    1 |    8 | 13%     | 1/8         | 12,50…",
                "1 |    0 |    3 | 0,0%    | 0/3         | ''",
                "1 |    3 |    3 | 100,0%  | 3/3         | ''",
                "1 |    2 |    3 | 66,7%   | 2/3         | 66,666…"
            })
    void a_rate_is_rounded_half_up_and_keeps_its_n_and_N(
            int decimals, long n, long of, String display, String fraction, String unrounded) {
        Figure rate = figure(decimals, n, of);

        assertThat(rate.display()).isEqualTo(display);
        assertThat(rate.fraction()).isEqualTo(fraction);
        assertThat(rate.unrounded()).isEqualTo(unrounded);
    }

    @Test
    void a_rate_over_nothing_is_no_number() {
        Figure nothing = figure(1, 0, 0L);

        assertThat(nothing.value()).isNull();
        assertThat(nothing.display()).isEqualTo("–");
        assertThat(nothing.isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1819,1.819", "1000000,1.000.000", "-1234,-1.234"})
    void a_count_has_dots_between_thousands(long count, String display) {
        assertThat(figure(0, count, null).display()).isEqualTo(display);
    }

    @ParameterizedTest
    @CsvSource({
        "2023,    2023-01-01, 2023-12-31, năm 2023",
        "2024-H1, 2024-01-01, 2024-06-30, 6 tháng đầu năm 2024",
        "2023-H2, 2023-07-01, 2023-12-31, 6 tháng cuối năm 2023",
        "2023-Q3, 2023-07-01, 2023-09-30, quý 3 năm 2023",
        "2024-02, 2024-02-01, 2024-02-29, tháng 2 năm 2024",
        "2023-BC, 2022-12-15, 2023-12-14, kỳ báo cáo năm 2023",
        "2023-BC-Q1, 2022-12-15, 2023-03-14, quý 1 kỳ báo cáo năm 2023",
        "2023-BC-Q2, 2023-03-15, 2023-06-14, quý 2 kỳ báo cáo năm 2023",
        "2023-BC-Q3, 2023-06-15, 2023-09-14, quý 3 kỳ báo cáo năm 2023",
        "2023-BC-Q4, 2023-09-15, 2023-12-14, quý 4 kỳ báo cáo năm 2023",
        "2023-BC-H1, 2022-12-15, 2023-06-14, 6 tháng đầu kỳ báo cáo năm 2023",
        "2023-BC-H2, 2023-06-15, 2023-12-14, 6 tháng cuối kỳ báo cáo năm 2023",
        "2023-BC-9T, 2022-12-15, 2023-09-14, 9 tháng đầu kỳ báo cáo năm 2023",
        "2023-BC-01, 2022-12-15, 2023-01-14, tháng 1 kỳ báo cáo năm 2023",
        "2023-BC-07, 2023-06-15, 2023-07-14, tháng 7 kỳ báo cáo năm 2023",
        "2023-01-01..2023-10-30, 2023-01-01, 2023-10-30, kỳ từ 01/01/2023 đến 30/10/2023"
    })
    void a_period_is_read_from_its_name(String name, LocalDate from, LocalDate to, String label) {
        Period period = Period.parse("period", name);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-9T",
                "2023-BC-Q5",
                "2023-BC-13",
                "2023-BC-",
                "2023-bc",
                "1899-BC",
                "2023-10-30..2023-01-01",
                "2023-02-29..2023-03-01",
                "2023-01-01..2033-01-01",
                "1800-01-01..1800-02-01",
                "2023-01-01.2023-02-01"
            })
    void a_spelling_that_names_no_period_is_refused_with_the_list_of_spellings(String name) {
        assertThatThrownBy(() -> Period.parse("period", name))
                .isInstanceOf(BadQuestion.class)
                .hasMessageContaining(Period.SPELLINGS)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2023,                   2022,                   2022-01-01, 2022-12-31",
        "2023-Q1,                2022-Q1,                2022-01-01, 2022-03-31",
        "2023-02,                2022-02,                2022-02-01, 2022-02-28",
        "2025-02,                2024-02,                2024-02-01, 2024-02-29",
        "2023-BC,                2022-BC,                2021-12-15, 2022-12-14",
        "2023-BC-9T,             2022-BC-9T,             2021-12-15, 2022-09-14",
        "2023-BC-07,             2022-BC-07,             2022-06-15, 2022-07-14",
        "2024-02-29..2024-10-30, 2023-02-28..2023-10-30, 2023-02-28, 2023-10-30"
    })
    void the_same_period_of_the_year_before_is_cut_by_the_same_rule(
            String name, String before, LocalDate from, LocalDate to) {
        assertThat(Period.parse("period", name).before()).isEqualTo(new Period(before, from, to));
        assertThat(Period.parse("period", before)).isEqualTo(new Period(before, from, to));
    }
}
