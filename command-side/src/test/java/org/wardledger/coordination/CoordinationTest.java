package org.wardledger.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.common.Refusal.Reason;
import org.wardledger.coordination.CoordinationCommand.HoldConference;
import org.wardledger.coordination.CoordinationCommand.HoldMeeting;
import org.wardledger.coordination.CoordinationCommand.ProvideSupport;
import org.wardledger.coordination.CoordinationCommand.RecordAssessment;
import org.wardledger.coordination.CoordinationEvent.AssessmentRecorded;
import org.wardledger.coordination.CoordinationEvent.ConferenceHeld;
import org.wardledger.coordination.CoordinationEvent.MeetingHeld;
import org.wardledger.coordination.CoordinationEvent.SupportProvided;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.inspection.Rating;
import org.wardledger.office.Append;
import org.wardledger.office.Given;

/** The rules of meetings, conferences, support and assessments (phối hợp Mặt trận, đoàn thể). */
class CoordinationTest {
    private static final String OFFICE = "phuong-thu";
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static final Body FRONT = new Body("Ủy ban Mặt trận Tổ quốc phường");
    private static final LocalDate DAY = LocalDate.of(2023, 1, 17);
    private static final String MONTHLY = "Họp UBND phường tháng 1/2023";

    @Test
    void a_meeting_is_held_once() {
        Given.nothing().when(meet(MeetingKind.MONTHLY)).then(met(MeetingKind.MONTHLY));
        Given.lines(met(MeetingKind.MONTHLY))
                .when(meet(MeetingKind.MONTHLY))
                .thenRefused(
                        Reason.CONFLICT,
                        "Họp UBND hằng tháng ngày 17/01/2023 «%s» đã có trong sổ; nếu sai thì đính chính"
                                .formatted(MONTHLY));
    }

    @Test
    void another_kind_day_subject_or_host_is_another_meeting() {
        assertThat(meet(MeetingKind.MONTHLY).meetingId())
                .isEqualTo(MeetingId.of(OFFICE, MeetingKind.MONTHLY, DAY, MONTHLY, WARD))
                .isNotEqualTo(MeetingId.of(OFFICE, MeetingKind.BRIEFING, DAY, MONTHLY, WARD))
                .isNotEqualTo(MeetingId.of(OFFICE, MeetingKind.MONTHLY, DAY.plusDays(1), MONTHLY, WARD))
                .isNotEqualTo(MeetingId.of(OFFICE, MeetingKind.MONTHLY, DAY, "Họp khác", WARD))
                .isNotEqualTo(MeetingId.of(OFFICE, MeetingKind.MONTHLY, DAY, MONTHLY, FRONT));
    }

    @Test
    void a_conference_is_held_once_and_each_residential_group_has_its_own() {
        Given.nothing().when(confer("TDP1")).then(conferred("TDP1"));
        Given.lines(conferred("TDP1"))
                .when(confer("TDP1"))
                .thenRefused(Reason.CONFLICT, "Hội nghị tổ dân phố ngày 17/01/2023 «Hội nghị đầu năm» đã có trong sổ");
        assertThat(confer("TDP2").conferenceId()).isNotEqualTo(confer("TDP1").conferenceId());
    }

    @Test
    void support_is_given_with_or_without_an_amount_and_recorded_once() {
        Given.nothing().when(support(new Dong("15000000"))).then(supported(new Dong("15000000")));
        Given.nothing().when(support(null)).then(supported(null));
        Given.lines(supported(null))
                .when(support(new Dong("15000000")))
                .thenRefused(
                        Reason.CONFLICT, "Hỗ trợ kinh phí ngày 17/01/2023 «Hoạt động của đoàn thể» đã có trong sổ");
    }

    @Test
    void an_amount_reads_as_the_office_writes_it() {
        assertThat(new Dong("15000000").words()).isEqualTo("15.000.000 đồng");
        assertThat(new Dong("999").words()).isEqualTo("999 đồng");
        assertThat(new Dong("100000").words()).isEqualTo("100.000 đồng");
    }

    @Test
    void an_assessment_says_a_band_or_its_own_words() {
        Given.nothing().when(assess(Rating.EXCELLENT, null)).then(assessed(Rating.EXCELLENT, null));
        Given.nothing()
                .when(assess(null, "hoàn thành xuất sắc nhiệm vụ"))
                .then(assessed(null, "hoàn thành xuất sắc nhiệm vụ"));
        assertRefused(() -> assess(null, null), "rating", "Chưa có «Xếp loại» (rating) hoặc");
        assertRefused(() -> assess(Rating.GOOD, "tốt"), "stated", "không ghi cả hai");
    }

    @Test
    void a_year_is_assessed_by_one_body_once_and_not_before_it_begins() {
        Given.lines(assessed(Rating.EXCELLENT, null))
                .when(assess(Rating.GOOD, null))
                .thenRefused(
                        Reason.CONFLICT,
                        "Đánh giá của UBND phường Thử Nghiệm về «Mặt trận và các đoàn thể» năm 2023 đã có trong sổ");
        assertRefused(
                () -> new RecordAssessment(
                        OFFICE, LocalDate.of(2022, 12, 31), 2023, "Mặt trận", WARD, Rating.GOOD, null, null),
                "year",
                "Ngày 31/12/2022 ở trước năm được đánh giá");
    }

    @Test
    void what_was_struck_out_may_be_recorded_anew_and_then_the_old_line_does_not_come_back() {
        ActionStruck struck = new ActionStruck(0, 0, DAY, CorrectionGround.RECORDED_BY_MISTAKE, "nhầm");
        Given.lines(met(MeetingKind.MONTHLY), struck)
                .when(meet(MeetingKind.MONTHLY))
                .then(met(MeetingKind.MONTHLY));
        Given.lines(met(MeetingKind.MONTHLY), struck, met(MeetingKind.MONTHLY))
                .when(new Append(
                        met(MeetingKind.MONTHLY).meetingId().value(),
                        new ActionStruck(1, 1, DAY, CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .thenRefused("các bước sau không còn đúng");
    }

    @Test
    void a_correction_changes_what_does_not_name_the_record() {
        MeetingHeld met = met(MeetingKind.MONTHLY);
        MeetingHeld elsewhere = new MeetingHeld(
                met.meetingId(), DAY, met.kind(), MONTHLY, "Phòng họp", WARD, met.participants(), null, null, null);
        Given.lines(met)
                .when(new Append(
                        met.meetingId().value(),
                        new ActionCorrected(0, 0, DAY, CorrectionGround.MISWRITTEN, "sai nơi", elsewhere)))
                .thenAllowed();
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, String field, String words) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field))
                .hasMessageContaining(words);
    }

    private static HoldMeeting meet(MeetingKind kind) {
        return new HoldMeeting(OFFICE, DAY, kind, MONTHLY, "Hội trường", WARD, List.of(FRONT), null, null, null);
    }

    private static MeetingHeld met(MeetingKind kind) {
        return new MeetingHeld(
                MeetingId.of(OFFICE, kind, DAY, MONTHLY, WARD),
                DAY,
                kind,
                MONTHLY,
                "Hội trường",
                WARD,
                List.of(FRONT),
                null,
                null,
                null);
    }

    private static HoldConference confer(String place) {
        return new HoldConference(OFFICE, DAY, ConferenceKind.RESIDENTS, "Hội nghị đầu năm", place, WARD, 50, null);
    }

    private static ConferenceHeld conferred(String place) {
        return new ConferenceHeld(
                ConferenceId.of(OFFICE, ConferenceKind.RESIDENTS, DAY, "Hội nghị đầu năm", place, WARD),
                DAY,
                ConferenceKind.RESIDENTS,
                "Hội nghị đầu năm",
                place,
                WARD,
                50,
                null);
    }

    private static ProvideSupport support(@Nullable Dong amount) {
        return new ProvideSupport(OFFICE, DAY, SupportKind.FUNDS, "Hoạt động của đoàn thể", WARD, FRONT, amount);
    }

    private static SupportProvided supported(@Nullable Dong amount) {
        return new SupportProvided(
                SupportId.of(OFFICE, SupportKind.FUNDS, DAY, "Hoạt động của đoàn thể", WARD),
                DAY,
                SupportKind.FUNDS,
                "Hoạt động của đoàn thể",
                WARD,
                FRONT,
                amount);
    }

    private static RecordAssessment assess(@Nullable Rating rating, @Nullable String stated) {
        return new RecordAssessment(
                OFFICE, LocalDate.of(2023, 10, 26), 2023, "Mặt trận và các đoàn thể", WARD, rating, stated, null);
    }

    private static AssessmentRecorded assessed(@Nullable Rating rating, @Nullable String stated) {
        return new AssessmentRecorded(
                AssessmentId.of(OFFICE, 2023, "Mặt trận và các đoàn thể", WARD),
                LocalDate.of(2023, 10, 26),
                2023,
                "Mặt trận và các đoàn thể",
                WARD,
                rating,
                stated,
                null);
    }
}
