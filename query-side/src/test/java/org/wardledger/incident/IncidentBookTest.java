package org.wardledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.direction.DirectionEvent.DirectionGiven;
import org.wardledger.direction.DirectionId;
import org.wardledger.direction.DirectionKind;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.incident.IncidentEvent.GrievanceRecorded;
import org.wardledger.incident.IncidentEvent.IncidentRecorded;
import org.wardledger.incident.IncidentEvent.ViolationRecorded;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.mobilisation.MobilisationEvent.ModelLaunched;
import org.wardledger.mobilisation.ModelId;

/** The books of incidents, mobilisation and direction as pages, and on the shelf. */
class IncidentBookTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 2);
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");

    private static Ward ward;
    private static Browser browser;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Long> positions = ward.happened(List.of(
                new Happened("incident-1", incident("incident-1", "Bắt quả tang vụ đánh bạc")),
                new Happened("incident-2", incident("incident-2", "Vụ ghi nhầm")),
                new Happened(
                        "grievance-1",
                        new GrievanceRecorded(new GrievanceId("grievance-1"), DAY, "mùi hôi bãi rác", "TDP5")),
                new Happened(
                        "violation-1",
                        new ViolationRecorded(
                                new ViolationId("violation-1"),
                                new CaseRef(new UUID(0, 1)),
                                new RecordNumber("VP-01"),
                                DAY,
                                ViolationKind.PARTY,
                                null,
                                new Sealed("AAAA"))),
                new Happened(
                        "model-1",
                        new ModelLaunched(
                                new ModelId("model-1"), DAY, "Camera an ninh", WARD, null, "TDP1", null, null)),
                new Happened(
                        "direction-1",
                        new DirectionGiven(
                                new DirectionId("direction-1"),
                                DAY,
                                DirectionKind.LAND,
                                "Tăng cường quản lý đất đai",
                                null,
                                WARD,
                                null))));
        ward.happened(List.of(new Happened(
                "incident-2",
                new ActionStruck(positions.get(1), 0, DAY, CorrectionGround.RECORDED_BY_MISTAKE, "không có vụ này"))));
        browser = new Browser(ward);
    }

    private static IncidentRecorded incident(String id, String subject) {
        return new IncidentRecorded(
                new IncidentId(id),
                DAY,
                IncidentKind.GAMBLING,
                subject,
                "địa bàn phường",
                new Body("Công an phường"),
                2,
                "bắt quả tang",
                null,
                false);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        Browser.signOut();
    }

    @Test
    void an_incident_is_told_with_its_kind_and_a_struck_one_as_struck() throws Exception {
        Browser.signIn("RECORD");
        assertThat(browser.page("/so/incident?ky=2023"))
                .contains("Bắt quả tang vụ đánh bạc", "đánh bạc", "Số vụ: 2", "Công an phường")
                .contains("<del class=\"old\">Vụ ghi nhầm</del>", "không có vụ này");
    }

    @Test
    void a_line_that_goes_on_has_the_button_of_its_next_step_filled_in() throws Exception {
        Browser.signIn("RECORD");
        assertThat(browser.page("/so/incident?ky=2023"))
                .contains("/so/incident/ghi/grievance-settled?")
                .contains("raisedOn=2023-05-02")
                .contains("/so/incident/ghi/violation-handled?number=VP-01");
        assertThat(browser.page("/so/mobilisation?ky=2023"))
                .contains("Camera an ninh", "/so/mobilisation/ghi/model-result-recorded?", "name=Camera%20an%20ninh");
        assertThat(browser.page("/so/direction?ky=2023")).contains("Tăng cường quản lý đất đai", "quản lý đất đai");
    }

    @Test
    void whoever_is_not_signed_in_reads_no_number_of_a_violation() throws Exception {
        assertThat(browser.page("/so/incident?ky=2023"))
                .contains("Cán bộ, công chức vi phạm")
                .doesNotContain("VP-01", "kỷ luật Đảng", "/ghi/");
    }

    @Test
    void the_three_books_stand_on_the_shelf_with_what_waits() throws Exception {
        Browser.signIn("RECORD");
        assertThat(browser.page("/so"))
                .contains("/so/mobilisation", "mô hình đang duy trì", "/so/incident", "/so/direction");
    }
}
