package org.wardledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.law.Cases.classified;
import static org.wardledger.law.Cases.day;
import static org.wardledger.law.Cases.denounced;
import static org.wardledger.law.Cases.denunciationAccepted;
import static org.wardledger.law.Cases.denunciationExtended;
import static org.wardledger.law.Cases.dossier;
import static org.wardledger.law.Cases.extended;
import static org.wardledger.law.Cases.paused;
import static org.wardledger.law.Cases.received;
import static org.wardledger.law.Cases.reopened;
import static org.wardledger.law.Cases.resumed;
import static org.wardledger.law.Cases.supplementRequested;
import static org.wardledger.law.Cases.supplemented;
import static org.wardledger.petition.PetitionType.COMPLAINT;
import static org.wardledger.petition.PetitionType.FEEDBACK;
import static org.wardledger.petition.PetitionType.LAND_DISPUTE;
import static org.wardledger.petition.PetitionType.RECOMMENDATION;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;
import org.wardledger.petition.Difficulty;

/** Which term a case has, by its type and its last step; the days were counted on a calendar. */
class CaseClockTest {
    private static Optional<DueDay> due(WardEvent... record) {
        return CaseClock.due(List.of(record), Law.SHIPPED);
    }

    private static void due(String on, LawKey by, WardEvent... record) {
        assertThat(due(record)).hasValueSatisfying(due -> {
            assertThat(due.day()).as(due.words()).isEqualTo(day(on));
            assertThat(due.parameter()).map(Parameter::key).contains(by);
        });
    }

    @Test
    void a_petition_is_processed_by_its_type() {
        due("2023-06-12", LawKey.PETITION_PROCESSING, received(RECOMMENDATION, true, "2023-06-01", "2023-06-02"));
        due("2023-06-12", LawKey.PETITION_PROCESSING, received(FEEDBACK, true, "2023-06-01", "2023-06-02"));
        due("2023-06-12", LawKey.COMPLAINT_ACCEPT, received(COMPLAINT, true, "2023-06-01", "2023-06-02"));
        due("2023-07-17", LawKey.LAND_CONCILIATION, received(LAND_DISPUTE, true, "2023-06-01", "2023-06-02"));
        due("2024-09-04", LawKey.LAND_CONCILIATION, received(LAND_DISPUTE, true, "2024-08-02", "2024-08-05"));
    }

    @Test
    void a_complaint_has_the_longer_term_of_a_harder_case() {
        WardEvent complained = received(COMPLAINT, true, "2023-06-01", "2023-06-12");
        due("2023-07-10", LawKey.COMPLAINT_FIRST_NORMAL, complained, accepted("2023-06-08", null));
        due("2023-07-10", LawKey.COMPLAINT_FIRST_NORMAL, complained, accepted("2023-06-08", Difficulty.NORMAL));
        due("2023-07-24", LawKey.COMPLAINT_FIRST_COMPLEX, complained, accepted("2023-06-08", Difficulty.COMPLEX));
        due("2023-07-24", LawKey.COMPLAINT_FIRST_REMOTE, complained, accepted("2023-06-08", Difficulty.REMOTE));
        due(
                "2023-08-07",
                LawKey.COMPLAINT_FIRST_REMOTE_COMPLEX,
                complained,
                accepted("2023-06-08", Difficulty.REMOTE_COMPLEX));
    }

    private static WardEvent accepted(String on, @Nullable Difficulty difficulty) {
        return Cases.accepted(on, on, difficulty);
    }

    @Test
    void what_is_not_for_this_ward_is_sorted_like_any_petition() {
        due("2023-06-12", LawKey.PETITION_PROCESSING, received(LAND_DISPUTE, false, "2023-06-01", "2023-06-02"));
    }

    @Test
    void another_type_is_another_term_from_the_same_receipt() {
        due(
                "2023-07-17",
                LawKey.LAND_CONCILIATION,
                received(RECOMMENDATION, true, "2023-06-01", "2023-06-12"),
                classified(LAND_DISPUTE, "2023-06-08"));
    }

    @Test
    void a_complaint_is_resolved_from_its_acceptance() {
        due(
                "2023-07-10",
                LawKey.COMPLAINT_FIRST_NORMAL,
                received(COMPLAINT, true, "2023-06-01", "2023-06-12"),
                Cases.accepted("2023-06-08", "2023-07-10"));
    }

    @Test
    void a_complaint_accepted_under_the_amended_law_is_counted_by_it() {
        assertThat(due(
                        received(COMPLAINT, true, "2026-06-29", "2026-07-09"),
                        Cases.accepted("2026-07-01", "2026-07-31")))
                .flatMap(DueDay::parameter)
                .hasValueSatisfying(by -> assertThat(by.from()).isEqualTo(day("2026-07-01")));
        assertThat(due(
                        received(COMPLAINT, true, "2026-06-29", "2026-07-09"),
                        Cases.accepted("2026-06-30", "2026-07-30")))
                .flatMap(DueDay::parameter)
                .hasValueSatisfying(by -> assertThat(by.from()).isEqualTo(day("2012-07-01")));
    }

    @Test
    void what_was_left_when_it_stopped_is_left_when_it_goes_on() {
        due(
                "2023-08-07",
                LawKey.COMPLAINT_FIRST_NORMAL,
                received(COMPLAINT, true, "2023-06-01", "2023-06-12"),
                Cases.accepted("2023-06-08", "2023-07-10"),
                paused("2023-06-18"),
                resumed("2023-07-17"));
    }

    @Test
    void a_decision_to_extend_says_the_day_itself() {
        WardEvent[] record = {
            received(COMPLAINT, true, "2023-06-01", "2023-06-12"),
            Cases.accepted("2023-06-08", "2023-07-10"),
            extended("2023-07-03", "2023-07-22")
        };
        assertThat(due(record)).hasValueSatisfying(due -> {
            assertThat(due.day()).isEqualTo(day("2023-07-22"));
            assertThat(due.parameter()).isEmpty();
            assertThat(due.words()).contains("95/QĐ-UBND");
        });
    }

    @Test
    void a_petition_reopened_begins_anew() {
        due(
                "2023-09-11",
                LawKey.COMPLAINT_ACCEPT,
                received(COMPLAINT, true, "2023-06-01", "2023-06-12"),
                Cases.accepted("2023-06-08", "2023-07-10"),
                reopened("2023-08-30"));
    }

    @Test
    void a_denunciation_is_checked_or_passed_on_in_working_days() {
        due("2023-01-19", LawKey.DENUNCIATION_INITIAL_CHECK, denounced(true, "2023-01-10"));
        due("2023-01-17", LawKey.DENUNCIATION_TRANSFER, denounced(false, "2023-01-10"));
    }

    @Test
    void a_denunciation_is_resolved_in_thirty_days_and_thirty_more_twice_at_most() {
        WardEvent received = denounced(true, "2023-06-01");
        WardEvent accepted = denunciationAccepted("2023-06-05");
        WardEvent extended = denunciationExtended("2023-06-30");

        due("2023-07-05", LawKey.DENUNCIATION_RESOLVE, received, accepted);
        due("2023-08-04", LawKey.DENUNCIATION_RESOLVE, received, accepted, extended);
        due("2023-09-05", LawKey.DENUNCIATION_RESOLVE, received, accepted, extended, extended);
        assertThat(due(received, accepted, extended, extended, extended)).isEmpty();
    }

    @Test
    void a_dossier_is_due_by_the_term_it_was_received_with() {
        assertThat(due(dossier(3, "2023-04-27", "2023-05-08")))
                .hasValueSatisfying(due -> assertThat(due.day()).isEqualTo(day("2023-05-05")));
        assertThat(due(dossier(null, "2023-04-27", "2023-05-08"))).isEmpty();
    }

    @Test
    void a_dossier_waits_with_its_applicant_and_counts_what_is_left() {
        // 05, 06 October are two of five; three are left from Tuesday the 17th.
        assertThat(due(
                        dossier(5, "2023-10-04", "2023-10-11"),
                        supplementRequested("2023-10-06"),
                        supplemented("2023-10-16", "2023-10-19")))
                .hasValueSatisfying(due -> assertThat(due.day()).isEqualTo(day("2023-10-19")));
    }

    @Test
    void a_law_nobody_has_entered_makes_nothing_due() {
        assertThat(due(received(RECOMMENDATION, true, "2015-06-01", "2015-06-02")))
                .isEmpty();
    }
}
