package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseProseTest {
    @Test
    void a_share_has_a_comma_and_as_many_decimals_as_it_is_given() {
        assertThat(VietnameseProse.percent(new BigDecimal("90.476190"), 1)).isEqualTo("90,5%");
        assertThat(VietnameseProse.percent(new BigDecimal("99.450247"), 2)).isEqualTo("99,45%");
        assertThat(VietnameseProse.percent(new BigDecimal("100"), 1)).isEqualTo("100,0%");
        assertThat(VietnameseProse.percent(new BigDecimal("95.25"), 1)).isEqualTo("95,3%");
    }

    @Test
    void thousands_are_parted_by_dots() {
        assertThat(VietnameseProse.count(4)).isEqualTo("4");
        assertThat(VietnameseProse.count(999)).isEqualTo("999");
        assertThat(VietnameseProse.count(1819)).isEqualTo("1.819");
        assertThat(VietnameseProse.count(1234567)).isEqualTo("1.234.567");
        assertThat(VietnameseProse.count(-1819)).isEqualTo("-1.819");
    }

    @Test
    void counts_below_ten_carry_a_zero_where_the_wording_asks_for_it() {
        assertThat(VietnameseProse.countPadded(0)).isEqualTo("00");
        assertThat(VietnameseProse.countPadded(2)).isEqualTo("02");
        assertThat(VietnameseProse.countPadded(10)).isEqualTo("10");
        assertThat(VietnameseProse.countPadded(1819)).isEqualTo("1.819");
    }

    @Test
    void days_below_ten_and_the_first_two_months_carry_a_zero() {
        assertThat(VietnameseProse.shortDay(LocalDate.parse("2023-03-17"))).isEqualTo("17/3/2023");
        assertThat(VietnameseProse.shortDay(LocalDate.parse("2023-01-09"))).isEqualTo("09/01/2023");
        assertThat(VietnameseProse.shortDay(LocalDate.parse("2022-12-30"))).isEqualTo("30/12/2022");
        assertThat(VietnameseProse.longDay(LocalDate.parse("2023-03-05"))).isEqualTo("ngày 05 tháng 3 năm 2023");
        assertThat(VietnameseProse.longDay(LocalDate.parse("2023-02-21"))).isEqualTo("ngày 21 tháng 02 năm 2023");
    }

    @Test
    void a_list_ends_with_va() {
        assertThat(VietnameseProse.list(List.of())).isEmpty();
        assertThat(VietnameseProse.list(List.of("TDP1"))).isEqualTo("TDP1");
        assertThat(VietnameseProse.list(List.of("TDP1", "TDP2"))).isEqualTo("TDP1 và TDP2");
        assertThat(VietnameseProse.list(List.of("TDP1", "TDP2", "TDP3", "TDP5")))
                .isEqualTo("TDP1, TDP2, TDP3 và TDP5");
    }

    @Test
    void the_week_is_counted_from_sunday() {
        assertThat(VietnameseProse.weekday(DayOfWeek.MONDAY)).isEqualTo("thứ 2");
        assertThat(VietnameseProse.weekday(DayOfWeek.WEDNESDAY)).isEqualTo("thứ 4");
        assertThat(VietnameseProse.weekday(DayOfWeek.SATURDAY)).isEqualTo("thứ 7");
        assertThat(VietnameseProse.weekday(DayOfWeek.SUNDAY)).isEqualTo("Chủ nhật");
    }

    @Test
    void a_title_is_small_inside_a_sentence_and_an_abbreviation_stays() {
        assertThat(VietnameseProse.inSentence("Công chức Văn phòng")).isEqualTo("công chức Văn phòng");
        assertThat(VietnameseProse.inSentence("UBND phường")).isEqualTo("UBND phường");
        assertThat(VietnameseProse.capitalised("đã tiếp")).isEqualTo("Đã tiếp");
    }
}
