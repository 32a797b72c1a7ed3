package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "2023-BC, 2022-12-15, 2023-12-14, kỳ báo cáo năm 2023"
    })
    void a_period_is_read_from_its_name(String name, LocalDate from, LocalDate to, String label) {
        Period period = Period.parse("period", name);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.label()).isEqualTo(label);
    }
}
