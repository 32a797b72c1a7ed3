package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A zero is a claim: up to which day somebody must vouch for a register. */
class AttestedTest {
    @Test
    void on_a_monday_the_friday_before_is_enough() {
        assertThat(holds("2023-10-30", "2023-10-27")).isTrue();
        assertThat(holds("2023-10-30", "2023-10-26")).isFalse();
    }

    @Test
    void on_a_sunday_the_friday_before_is_enough() {
        assertThat(holds("2023-12-31", "2023-12-29")).isTrue();
        assertThat(holds("2023-12-31", "2023-12-28")).isFalse();
    }

    @Test
    void on_a_thursday_the_wednesday_before_is_needed() {
        assertThat(holds("2023-10-26", "2023-10-25")).isTrue();
        assertThat(holds("2023-10-26", "2023-10-24")).isFalse();
    }

    @Test
    void once_the_period_is_over_its_last_working_day_is_enough() {
        assertThat(holds("2024-03-01", "2023-12-29")).isTrue();
        assertThat(holds("2024-03-01", "2023-12-28")).isFalse();
    }

    @Test
    void another_registers_word_is_not_this_ones() {
        YearOfFigures other = new YearOfFigures("2023-10-30").attested(Register.CROWDS, "2023-01-01", "2023-10-27");
        assertThat(Attested.of(Register.COMPLAINTS, other.grounds()).holds()).isFalse();
    }

    @Test
    void one_register_missing_is_enough_to_keep_the_zero_back() {
        YearOfFigures year = YearOfFigures.upToTheReport().without(Register.DENUNCIATIONS);
        assertThat(year.text()).doesNotContain("không tiếp nhận đơn thư khiếu nại, tố cáo");
        assertThat(year.missing("II.3.d").getFirst()).startsWith("Sổ tố cáo chưa được xác nhận");
    }

    private static boolean holds(String asOf, String to) {
        Grounds grounds = new YearOfFigures(asOf)
                .attested(Register.COMPLAINTS, "2023-01-01", to)
                .grounds();
        return Attested.of(Register.COMPLAINTS, grounds).holds();
    }
}
