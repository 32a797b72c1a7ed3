package org.wardledger.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.coordination.CoordinationEvent.AssessmentRecorded;
import org.wardledger.coordination.CoordinationEvent.ConferenceHeld;
import org.wardledger.coordination.CoordinationEvent.MeetingHeld;
import org.wardledger.coordination.CoordinationEvent.SupportProvided;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;

/** The book of coordination as it is counted: given meetings, conferences, support and assessments, then figures. */
class CoordinationStatisticsTest {
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static Ward ward;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Happened> book = new ArrayList<>();
        for (MeetingKind kind : MeetingKind.values()) {
            book.add(new Happened("meeting-" + kind, met(kind, "2023-03-31")));
        }
        book.add(new Happened("meeting-late", met(MeetingKind.MONTHLY, "2023-11-30")));
        book.add(new Happened("conference-1", conferred(ConferenceKind.STAFF, "2023-01-13")));
        book.add(new Happened("conference-2", conferred(ConferenceKind.RESIDENTS, "2023-02-13")));
        book.add(new Happened("support-1", supported("2023-01-11")));
        book.add(new Happened("assessment-1", assessed(2023, "2024-01-10")));
        book.add(new Happened("assessment-2", assessed(2022, "2023-01-10")));
        ward.happened(book);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void meetings_are_counted_by_kind_and_the_parts_make_the_whole() {
        assertThat(ward.count("coordination.meetings", "2023", "2023-10-30")).isEqualTo(5);
        assertThat(ward.count("coordination.meetings-monthly", "2023", "2023-10-30"))
                .isEqualTo(1);
        assertThat(ward.count("coordination.meetings-monthly", "2023", "2023-12-31"))
                .isEqualTo(2);
        assertThat(ward.count("coordination.meetings-front", "2023", "2023-10-30"))
                .isEqualTo(1);
        assertThat(ward.count("coordination.meetings-launch", "2023", "2023-10-30"))
                .isEqualTo(1);
        assertThat(ward.count("coordination.meetings-other", "2023", "2023-10-30"))
                .isEqualTo(2);
    }

    @Test
    void conferences_of_the_staff_are_told_from_the_others() {
        assertThat(ward.count("coordination.conferences", "2023", "2023-10-30")).isEqualTo(2);
        assertThat(ward.count("coordination.staff-conferences", "2023", "2023-10-30"))
                .isEqualTo(1);
        assertThat(ward.count("coordination.support", "2023", "2023-10-30")).isEqualTo(1);
    }

    @Test
    void an_assessment_belongs_to_the_year_it_speaks_of() {
        assertThat(ward.count("coordination.assessments", "2023", "2023-12-31")).isZero();
        assertThat(ward.count("coordination.assessments", "2023", "2024-01-10")).isEqualTo(1);
        assertThat(ward.count("coordination.assessments", "2022", "2023-12-31")).isEqualTo(1);
    }

    @Test
    void an_act_carries_its_kind_its_place_and_its_host() {
        assertThat(new CoordinationStatistics()
                        .facts(History.of("meeting-1", met(MeetingKind.FRONT, "2023-07-07"))
                                .entries()))
                .singleElement()
                .extracting(Fact::traits)
                .satisfies(traits -> {
                    assertThat(traits.kind()).isEqualTo("FRONT");
                    assertThat(traits.place()).isEqualTo("Hội trường");
                    assertThat(traits.host()).isEqualTo("UBND phường Thử Nghiệm");
                });
    }

    @Test
    void corrected_and_struck_acts_count_as_they_stand() {
        try (Ward other = new Ward()) {
            List<Long> book = other.happened(List.of(
                    new Happened("meeting-1", met(MeetingKind.OTHER, "2023-07-07")),
                    new Happened("support-1", supported("2023-01-11"))));
            other.happened(List.of(
                    new Happened(
                            "meeting-1",
                            new ActionCorrected(
                                    book.get(0),
                                    0,
                                    LocalDate.parse("2023-08-01"),
                                    CorrectionGround.MISWRITTEN,
                                    "nhầm loại",
                                    met(MeetingKind.FRONT, "2023-07-07"))),
                    new Happened(
                            "support-1",
                            new ActionStruck(
                                    book.get(1),
                                    0,
                                    LocalDate.parse("2023-08-01"),
                                    CorrectionGround.RECORDED_BY_MISTAKE,
                                    "nhầm"))));
            assertThat(other.count("coordination.meetings-front", "2023", "2023-12-31"))
                    .isEqualTo(1);
            assertThat(other.count("coordination.meetings-other", "2023", "2023-12-31"))
                    .isZero();
            assertThat(other.count("coordination.support", "2023", "2023-12-31"))
                    .isZero();
        }
    }

    private static MeetingHeld met(MeetingKind kind, String on) {
        return new MeetingHeld(
                new MeetingId("meeting-" + kind + on),
                LocalDate.parse(on),
                kind,
                "Họp",
                "Hội trường",
                WARD,
                List.of(new Body("Mặt trận Tổ quốc")),
                null,
                null,
                null);
    }

    private static ConferenceHeld conferred(ConferenceKind kind, String on) {
        return new ConferenceHeld(
                new ConferenceId("conference-" + kind),
                LocalDate.parse(on),
                kind,
                "Hội nghị",
                "Hội trường",
                WARD,
                null,
                null);
    }

    private static SupportProvided supported(String on) {
        return new SupportProvided(
                new SupportId("support-1"),
                LocalDate.parse(on),
                SupportKind.FUNDS,
                "Kinh phí",
                WARD,
                null,
                new Dong("15000000"));
    }

    private static AssessmentRecorded assessed(int year, String on) {
        return new AssessmentRecorded(
                new AssessmentId("assessment-" + year),
                LocalDate.parse(on),
                year,
                "Mặt trận",
                WARD,
                null,
                "hoàn thành xuất sắc nhiệm vụ",
                null);
    }
}
