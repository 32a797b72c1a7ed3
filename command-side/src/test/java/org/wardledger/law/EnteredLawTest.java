package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.law.LawCommand.DeclareDayOff;
import org.wardledger.law.LawCommand.DeclareWorkingDay;
import org.wardledger.law.LawCommand.SetLegalParameter;
import org.wardledger.office.Given;

class EnteredLawTest {
    private static final String OFFICE = "phuong-thu";
    private static final LawId LAW = LawId.of(OFFICE);
    private static final LocalDate TODAY = day("2026-11-20");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static SetLegalParameter set(LawKey key, TermUnit unit, String from) {
        return new SetLegalParameter(
                OFFICE, key, 7, unit, day(from), null, "Luật mới, Điều 5", Confidence.CONFIRMED, TODAY);
    }

    private static WardEvent line(LawCommand command) {
        return command.event(new org.wardledger.common.CaseRef(new java.util.UUID(0, 0)));
    }

    private static DeclareDayOff off(String from, String to) {
        return new DeclareDayOff(OFFICE, day(from), day(to), "Tết Nguyên đán", "thông báo", TODAY);
    }

    private static DeclareWorkingDay works(String on) {
        return new DeclareWorkingDay(OFFICE, day(on), "thông báo", TODAY);
    }

    private static void refused(LawCommand command, String words, LawCommand... before) {
        WardEvent[] lines =
                java.util.Arrays.stream(before).map(EnteredLawTest::line).toArray(WardEvent[]::new);
        Given.lines(lines).when(command).thenRefused(Refusal.Reason.CONFLICT, words);
    }

    @Test
    void a_new_number_is_entered_under_its_key() {
        Given.nothing()
                .when(set(LawKey.COMPLAINT_ACCEPT, TermUnit.DAYS, "2027-01-01"))
                .then(new LawEvent.LegalParameterSet(
                        LAW,
                        TODAY,
                        LawKey.COMPLAINT_ACCEPT,
                        7,
                        TermUnit.DAYS,
                        day("2027-01-01"),
                        null,
                        "Luật mới, Điều 5",
                        Confidence.CONFIRMED));
    }

    @Test
    void one_key_has_one_number_for_a_first_day() {
        refused(
                set(LawKey.COMPLAINT_ACCEPT, TermUnit.DAYS, "2027-01-01"),
                "đã có trong sổ; nếu sai thì đính chính",
                set(LawKey.COMPLAINT_ACCEPT, TermUnit.DAYS, "2027-01-01"));
        Given.lines(line(set(LawKey.COMPLAINT_ACCEPT, TermUnit.DAYS, "2027-01-01")))
                .when(set(LawKey.COMPLAINT_ACCEPT, TermUnit.DAYS, "2028-01-01"))
                .thenAllowed();
    }

    @Test
    void a_term_is_not_counted_in_times() {
        Given.nothing()
                .when(set(LawKey.COMPLAINT_ACCEPT, TermUnit.TIMES_A_WEEK, "2027-01-01"))
                .thenRefused(Refusal.Reason.RULE, "là một thời hạn");
        Given.nothing()
                .when(set(LawKey.RECEPTION_MINIMUM, TermUnit.DAYS, "2027-01-01"))
                .thenRefused(Refusal.Reason.RULE, "không phải một thời hạn");
    }

    @Test
    void a_number_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new SetLegalParameter(
                        OFFICE,
                        LawKey.COMPLAINT_ACCEPT,
                        7,
                        TermUnit.DAYS,
                        day("2027-01-01"),
                        day("2026-12-31"),
                        "x",
                        Confidence.GENERAL,
                        TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ở trước ngày có hiệu lực");
    }

    @Test
    void a_day_is_declared_off_once() {
        Given.nothing().when(off("2027-02-04", "2027-02-10")).thenAllowed();
        refused(off("2027-02-10", "2027-02-12"), "đã có trong sổ", off("2027-02-04", "2027-02-10"));
        Given.lines(line(off("2027-02-04", "2027-02-10")))
                .when(off("2027-02-11", "2027-02-12"))
                .thenAllowed();
    }

    @Test
    void no_holiday_lasts_longer_than_a_month() {
        Given.nothing().when(off("2027-02-04", "2028-02-10")).thenRefused(Refusal.Reason.RULE, "dài nhất 30 ngày");
    }

    @Test
    void a_day_is_not_both_off_and_worked() {
        refused(works("2027-02-06"), "đã ghi là ngày nghỉ", off("2027-02-04", "2027-02-10"));
        refused(off("2027-02-13", "2027-02-14"), "đã ghi là ngày làm bù", works("2027-02-13"));
        refused(works("2027-02-13"), "đã có trong sổ", works("2027-02-13"));
    }

    @Test
    void only_a_day_of_rest_can_be_made_up_for() {
        Given.nothing().when(works("2027-02-11")).thenRefused(Refusal.Reason.RULE, "vốn là ngày làm việc");
        Given.nothing().when(works("2026-08-31")).thenAllowed();
    }
}
