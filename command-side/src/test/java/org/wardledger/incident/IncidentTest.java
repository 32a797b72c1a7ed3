package org.wardledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Appendix;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.CaseActionCorrected;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.incident.IncidentCommand.HandleViolation;
import org.wardledger.incident.IncidentCommand.RecordCrowd;
import org.wardledger.incident.IncidentCommand.RecordGrievance;
import org.wardledger.incident.IncidentCommand.RecordIncident;
import org.wardledger.incident.IncidentCommand.RecordLivestockDisease;
import org.wardledger.incident.IncidentCommand.RecordViolation;
import org.wardledger.incident.IncidentCommand.SettleGrievance;
import org.wardledger.incident.IncidentEvent.CrowdRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceSettled;
import org.wardledger.incident.IncidentEvent.IncidentRecorded;
import org.wardledger.incident.IncidentEvent.LivestockDiseaseRecorded;
import org.wardledger.incident.IncidentEvent.ViolationHandled;
import org.wardledger.incident.IncidentEvent.ViolationRecorded;
import org.wardledger.office.Append;
import org.wardledger.office.Given;

/** What happens in the ward is on record once; a grievance and a violation go on until they are settled. */
class IncidentTest {
    private static final String OFFICE = "phuong-thu";
    private static final Body POLICE = new Body("Công an phường");
    private static final Sealed CONTENT = new Sealed("AAAA");
    private static final CaseRef CASE = new CaseRef(new UUID(0, 1));
    private static final RecordNumber NUMBER = new RecordNumber("VP-01");
    private static final ViolationId VIOLATION = ViolationId.of(OFFICE, NUMBER);
    private static final GrievanceId GRIEVANCE = GrievanceId.of(OFFICE, day("2023-05-02"), "mùi hôi bãi rác");

    @Test
    void incidents_of_one_kind_and_day_are_one_entry_that_counts_them() {
        Given.nothing().when(incident("Bắt quả tang vụ đánh bạc", 2)).then(recorded("Bắt quả tang vụ đánh bạc", 2));
        Given.lines(recorded("Bắt quả tang vụ đánh bạc", 2))
                .when(incident("Bắt quả tang vụ đánh bạc", 1))
                .thenRefused(
                        Refusal.Reason.CONFLICT,
                        "Vụ việc «Bắt quả tang vụ đánh bạc» do Công an phường ghi nhận ngày 05/02/2023 đã có trong sổ; nếu sai thì đính chính.");
    }

    @Test
    void another_incident_of_the_same_day_has_words_of_its_own() {
        assertThat(incident("Bắt quả tang vụ đánh bạc tại chợ", 1).stream())
                .isNotEqualTo(incident("Bắt quả tang vụ đánh bạc", 1).stream());
    }

    @Test
    void a_crowd_and_an_outbreak_are_on_record_once() {
        RecordCrowd crowd = new RecordCrowd(OFFICE, day("2023-05-02"), "Trụ sở UBND", 30, POLICE, CONTENT);
        CrowdRecorded gathered =
                new CrowdRecorded(crowd.crowdId(), day("2023-05-02"), "Trụ sở UBND", 30, POLICE, CONTENT);
        Given.nothing().when(crowd).then(gathered);
        Given.lines(gathered)
                .when(crowd)
                .thenRefused(Refusal.Reason.CONFLICT, "Vụ tập trung đông người tại Trụ sở UBND ngày 02/05/2023 đã có");
        RecordLivestockDisease outbreak = new RecordLivestockDisease(
                OFFICE, day("2023-05-09"), "lở mồm long móng", "Dịch", "trâu bò", null, DiseaseExtent.SMALL, 4, null);
        LivestockDiseaseRecorded broken = new LivestockDiseaseRecorded(
                outbreak.diseaseId(),
                day("2023-05-09"),
                "lở mồm long móng",
                "Dịch",
                "trâu bò",
                null,
                DiseaseExtent.SMALL,
                4,
                null);
        Given.nothing().when(outbreak).then(broken);
        Given.lines(broken)
                .when(outbreak)
                .thenRefused(Refusal.Reason.CONFLICT, "Ổ dịch lở mồm long móng ở đàn trâu bò ngày 09/05/2023 đã có");
    }

    @Test
    void a_grievance_is_raised_once_and_settled_once() {
        RecordGrievance raise = new RecordGrievance(OFFICE, day("2023-05-02"), "mùi hôi bãi rác", "TDP5");
        Given.nothing().when(raise).then(raised("2023-05-02"));
        Given.lines(raised("2023-05-02"))
                .when(raise)
                .thenRefused(Refusal.Reason.CONFLICT, "Vấn đề bức xúc «mùi hôi bãi rác» ngày 02/05/2023 đã có");
        Given.lines(raised("2023-05-02")).when(settle("2023-06-01")).then(settled("2023-06-01"));
        Given.lines(raised("2023-05-02"), settled("2023-06-01"))
                .when(settle("2023-07-01"))
                .thenRefused(Refusal.Reason.CONFLICT, "đã ghi là giải quyết xong ngày 01/06/2023");
    }

    @Test
    void what_was_never_raised_is_not_settled_nor_settled_before_it_was_raised() {
        Given.nothing().when(settle("2023-06-01")).thenRefused(Refusal.Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
        Given.lines(raised("2023-05-02"))
                .when(settle("2023-05-01"))
                .thenRefused(Refusal.Reason.RULE, "Ngày giải quyết xong 01/05/2023 ở trước ngày phát sinh, 02/05/2023");
    }

    @Test
    void a_correction_may_not_settle_a_grievance_before_it_was_raised() {
        Given.lines(raised("2023-05-02"), settled("2023-06-01"))
                .when(append(
                        GRIEVANCE.value(),
                        new ActionCorrected(
                                1, 1, day("2023-11-01"), CorrectionGround.MISWRITTEN, "nhầm", settled("2023-04-01"))))
                .thenRefused("các bước sau không còn đúng");
    }

    @Test
    void a_violation_is_recorded_once_and_dealt_with_once_in_one_case() {
        Given.nothing().when(violate()).then(violated("2023-05-02"));
        Given.lines(violated("2023-05-02"))
                .when(violate())
                .thenRefused(Refusal.Reason.CONFLICT, "Vụ vi phạm số VP-01 đã có trong sổ");
        Given.lines(violated("2023-05-02")).when(handle("2023-06-01")).then(handled("2023-06-01"));
        Given.lines(violated("2023-05-02"), handled("2023-06-01"))
                .when(handle("2023-06-02"))
                .thenRefused(Refusal.Reason.CONFLICT, "đã xử lý ngày 01/06/2023");
        Given.nothing().when(handle("2023-06-01")).thenRefused(Refusal.Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
        Given.lines(violated("2023-05-02"))
                .when(handle("2023-05-01"))
                .thenRefused(Refusal.Reason.RULE, "Ngày xử lý 01/05/2023 ở trước ngày vào sổ, 02/05/2023");
    }

    @Test
    void a_correction_may_not_move_a_violation_behind_the_day_it_was_dealt_with() {
        Given.lines(violated("2023-05-02"), handled("2023-06-01"))
                .when(append(
                        VIOLATION.value(),
                        new CaseActionCorrected(
                                0, 0, day("2023-11-01"), CorrectionGround.MISWRITTEN, CONTENT, violated("2023-06-02"))))
                .thenRefused("các bước sau không còn đúng");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Append append(String stream, Appendix line) {
        return new Append(stream, line);
    }

    private static RecordIncident incident(String subject, int cases) {
        return new RecordIncident(
                OFFICE,
                IncidentKind.GAMBLING,
                day("2023-02-05"),
                subject,
                "địa bàn phường",
                POLICE,
                cases,
                "bắt quả tang",
                null,
                false);
    }

    private static IncidentRecorded recorded(String subject, int cases) {
        return new IncidentRecorded(
                incident(subject, cases).incidentId(),
                day("2023-02-05"),
                IncidentKind.GAMBLING,
                subject,
                "địa bàn phường",
                POLICE,
                cases,
                "bắt quả tang",
                null,
                false);
    }

    private static GrievanceRecorded raised(String day) {
        return new GrievanceRecorded(GRIEVANCE, day(day), "mùi hôi bãi rác", "TDP5");
    }

    private static SettleGrievance settle(String day) {
        return new SettleGrievance(OFFICE, day(day), day("2023-05-02"), "mùi hôi bãi rác", "đã dời", null);
    }

    private static GrievanceSettled settled(String day) {
        return new GrievanceSettled(GRIEVANCE, day(day), day("2023-05-02"), "mùi hôi bãi rác", "đã dời", null);
    }

    private static RecordViolation violate() {
        return new RecordViolation(OFFICE, CASE, NUMBER, day("2023-05-02"), ViolationKind.PARTY, null, CONTENT);
    }

    private static ViolationRecorded violated(String day) {
        return new ViolationRecorded(VIOLATION, CASE, NUMBER, day(day), ViolationKind.PARTY, null, CONTENT);
    }

    private static HandleViolation handle(String day) {
        return new HandleViolation(OFFICE, NUMBER, day(day), new DocumentCode("7/QĐ-UBND"), CONTENT);
    }

    private static ViolationHandled handled(String day) {
        return new ViolationHandled(VIOLATION, CASE, day(day), new DocumentCode("7/QĐ-UBND"), CONTENT);
    }
}
