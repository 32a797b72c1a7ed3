package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.law.LawEvent.DayOffDeclared;
import org.wardledger.law.LawEvent.LegalParameterSet;
import org.wardledger.law.LawEvent.WorkingDayDeclared;

class LawTest {
    private static final LawId LAW = LawId.of("thu-nghiem");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LegalParameterSet set(LawKey key, int value, String from, String source) {
        return new LegalParameterSet(
                LAW, day("2026-11-01"), key, value, TermUnit.DAYS, day(from), null, source, Confidence.CONFIRMED);
    }

    @Test
    void what_happened_is_judged_by_the_number_of_its_day() {
        assertThat(Law.SHIPPED.inForce(LawKey.RECEPTION_MINIMUM, day("2026-06-30")))
                .hasValueSatisfying(minimum -> assertThat(minimum.quantity()).isEqualTo("1 lần mỗi tuần"));
        assertThat(Law.SHIPPED.inForce(LawKey.RECEPTION_MINIMUM, day("2026-07-01")))
                .hasValueSatisfying(minimum -> {
                    assertThat(minimum.quantity()).isEqualTo("2 lần mỗi tháng");
                    assertThat(minimum.confidence()).isEqualTo(Confidence.SECONDARY);
                });
        assertThat(Law.SHIPPED.inForce(LawKey.DISCLOSURE_START, day("2023-06-30")))
                .isEmpty();
    }

    @Test
    void every_key_has_a_row_and_every_row_a_source() {
        assertThat(LawKey.values())
                .allSatisfy(key -> assertThat(Law.SHIPPED.over(key))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.source()).isNotBlank()));
    }

    @Test
    void no_two_rows_of_a_key_hold_on_one_day() {
        for (LawKey key : LawKey.values()) {
            List<Parameter> rows = Law.SHIPPED.over(key);
            for (int row = 1; row < rows.size(); row++) {
                assertThat(rows.get(row - 1).until())
                        .isEqualTo(rows.get(row).from().minusDays(1));
            }
        }
    }

    @Test
    void a_later_number_ends_the_earlier_and_leaves_the_past_alone() {
        Law law = Law.SHIPPED.with(List.of(set(LawKey.COMPLAINT_ACCEPT, 7, "2027-01-01", "Luật mới")));

        assertThat(law.inForce(LawKey.COMPLAINT_ACCEPT, day("2026-12-31")))
                .map(Parameter::value)
                .contains(10);
        assertThat(law.inForce(LawKey.COMPLAINT_ACCEPT, day("2027-01-01")))
                .map(Parameter::value)
                .contains(7);
        assertThat(law.over(LawKey.COMPLAINT_ACCEPT))
                .extracting(Parameter::until)
                .containsExactly(day("2026-06-30"), day("2026-12-31"), null);
    }

    @Test
    void the_book_stands_over_what_was_shipped_for_the_same_first_day() {
        Law law = Law.SHIPPED.with(List.of(set(LawKey.LAND_CONCILIATION, 30, "2014-07-01", "đã đối chiếu")));

        assertThat(law.inForce(LawKey.LAND_CONCILIATION, day("2020-01-01"))).hasValueSatisfying(term -> {
            assertThat(term.value()).isEqualTo(30);
            assertThat(term.ground()).isEqualTo("đã đối chiếu");
        });
    }

    @Test
    void a_number_that_has_ended_leaves_nothing_in_force() {
        Law law = Law.SHIPPED.with(List.of(new LegalParameterSet(
                LAW,
                day("2026-11-01"),
                LawKey.DIALOGUE_REPORT,
                5,
                TermUnit.WORKING_DAYS,
                day("2027-01-01"),
                day("2027-06-30"),
                "thí điểm",
                Confidence.CONFIRMED)));

        assertThat(law.inForce(LawKey.DIALOGUE_REPORT, day("2027-06-30"))).isPresent();
        assertThat(law.inForce(LawKey.DIALOGUE_REPORT, day("2027-07-01"))).isEmpty();
    }

    @Test
    void a_new_years_holidays_are_data() {
        Law law = Law.SHIPPED.with(List.of(
                new DayOffDeclared(
                        LAW, day("2026-11-20"), day("2027-02-04"), day("2027-02-10"), "Tết Nguyên đán", "thông báo"),
                new WorkingDayDeclared(LAW, day("2026-11-20"), day("2027-02-13"), "thông báo")));

        assertThat(Law.SHIPPED.calendar().knows(2027)).isFalse();
        assertThat(law.calendar().knows(2027)).isTrue();
        assertThat(law.calendar().works(day("2027-02-05"))).isFalse();
        assertThat(law.calendar().works(day("2027-02-13"))).isTrue();
        assertThat(Law.SHIPPED.calendar().works(day("2027-02-05"))).isTrue();
    }

    @Test
    void what_an_office_declares_of_a_day_stands_over_the_shipped_calendar() {
        Law law = Law.SHIPPED.with(
                List.of(new WorkingDayDeclared(LAW, day("2026-08-01"), day("2026-08-31"), "không hoán đổi")));

        assertThat(Law.SHIPPED.calendar().works(day("2026-08-31"))).isFalse();
        assertThat(law.calendar().works(day("2026-08-31"))).isTrue();
    }

    @Test
    void the_shipped_calendar_has_every_public_holiday_of_its_years() {
        // Labour Code 45/2019/QH14, Article 112: these fall on the same day every year.
        for (int year = 2022; year <= 2026; year++) {
            for (String holiday : Arrays.asList("-01-01", "-04-30", "-05-01", "-09-02")) {
                assertThat(Law.SHIPPED.calendar().works(day(year + holiday)))
                        .as(year + holiday)
                        .isFalse();
            }
        }
    }
}
