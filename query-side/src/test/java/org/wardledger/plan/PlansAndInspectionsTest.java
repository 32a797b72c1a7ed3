package org.wardledger.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Browser.signIn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.common.Authored;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.inspection.InspectionEvent.InspectionPlanned;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.inspection.InspectionId;
import org.wardledger.inspection.InspectionKind;
import org.wardledger.inspection.Points;
import org.wardledger.inspection.Rating;
import org.wardledger.inspection.RoundUnit;
import org.wardledger.inspection.SelfAssessmentId;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.plan.PlanEvent.PlanTargetReported;
import org.wardledger.plan.PlanEvent.PlanTargetSet;
import org.wardledger.plan.PlanEvent.ReviewHeld;
import org.wardledger.report.PassageId;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.TaskSet;
import org.wardledger.report.ReportSlot;
import org.wardledger.report.TaskId;

/** Plans, inspections and what is written for the report, as pages. */
class PlansAndInspectionsTest {
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static final Body TOWN = new Body("UBND thị xã");
    private static final DocumentId PLAN = new DocumentId("document-plan");
    private static Ward ward;
    private static Browser browser;
    private static long before;

    @BeforeAll
    static void record() {
        ward = new Ward();
        List<Long> first = ward.happened(List.of(
                new Happened(PLAN.value(), plan()),
                new Happened(PLAN.value(), target(1, "Mô hình dân vận khéo", 5, "mô hình", "2023-11-30")),
                new Happened(PLAN.value(), target(2, "Tuyên truyền sâu rộng", null, null, "2023-06-30")),
                new Happened(PLAN.value(), reported(1, 4, "2023-07-01")),
                new Happened(
                        "review-1",
                        new ReviewHeld(
                                new ReviewId("review-1"),
                                day("2023-07-05"),
                                ReviewKind.INTERIM,
                                "Sơ kết dân vận 6 tháng",
                                "Hội trường",
                                WARD,
                                new DocumentCode("03/KH-UBND"))),
                new Happened(
                        "inspection-1",
                        new InspectionPlanned(
                                new InspectionId("inspection-1"),
                                day("2022-12-20"),
                                InspectionKind.INSPECTION,
                                day("2023-03-08"),
                                "Công tác dân vận",
                                TOWN,
                                null)),
                new Happened("inspection-1", scored("inspection-1", "2023-03-09", "95.5")),
                new Happened(
                        "inspection-2",
                        new InspectionPlanned(
                                new InspectionId("inspection-2"),
                                day("2023-05-01"),
                                InspectionKind.SUPERVISION,
                                day("2023-06-01"),
                                "Giám sát tiếp dân",
                                TOWN,
                                null)),
                new Happened("assessment-1", assessed("2023-10-01", Rating.COMPLETED)),
                new Happened("assessment-1", assessed("2023-10-20", Rating.GOOD)),
                new Happened("passage-1", passage("2023-10-01", "Lời văn thứ nhất")),
                new Happened("passage-1", passage("2023-10-20", "Lời văn thứ hai")),
                new Happened(
                        "passage-2",
                        new DifficultyRecorded(
                                new PassageId("passage-2"),
                                day("2023-10-02"),
                                2023,
                                new ReportSlot("III.2"),
                                new Authored("Khó khăn về kinh phí"))),
                new Happened(
                        "task-1",
                        new TaskSet(
                                new TaskId("task-1"),
                                day("2023-10-03"),
                                2024,
                                1,
                                new Authored("Nhiệm vụ đầu tiên"),
                                new DocumentCode("03/KH-UBND")))));
        before = first.getLast() + 1;
        ward.happened(List.of(
                new Happened(
                        PLAN.value(),
                        new ActionCorrected(
                                first.get(3),
                                3,
                                day("2024-01-10"),
                                CorrectionGround.MISWRITTEN,
                                "Đếm lại",
                                reported(1, 6, "2023-07-01"))),
                new Happened(
                        "inspection-1",
                        new ActionCorrected(
                                first.get(6),
                                1,
                                day("2024-01-10"),
                                CorrectionGround.CHECKED_AGAIN,
                                "Theo thông báo",
                                scored("inspection-1", "2023-03-09", "97.25"))),
                new Happened(
                        "review-1",
                        new ActionStruck(
                                first.get(4),
                                0,
                                day("2024-01-10"),
                                CorrectionGround.RECORDED_BY_MISTAKE,
                                "Chưa sơ kết"))));
        browser = new Browser(ward);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PlanIssued plan() {
        return new PlanIssued(
                PLAN,
                day("2023-01-05"),
                DocumentType.PLAN,
                new DocumentCode("03/KH-UBND"),
                day("2023-01-05"),
                WARD,
                null,
                "về công tác dân vận",
                Topic.MOBILISATION_PLAN,
                null,
                null,
                null);
    }

    private static PlanTargetSet target(
            int target, String text, @Nullable Integer quantity, @Nullable String unit, String dueOn) {
        return new PlanTargetSet(PLAN, day("2023-01-06"), target, text, quantity, unit, day(dueOn));
    }

    private static PlanTargetReported reported(int target, int reached, String on) {
        return new PlanTargetReported(PLAN, day(on), target, reached, null);
    }

    private static InspectionScored scored(String id, String on, String points) {
        return new InspectionScored(
                new InspectionId(id),
                day(on),
                InspectionKind.INSPECTION,
                RoundUnit.ROUND,
                "Công tác dân vận",
                "UBND phường",
                TOWN,
                Rating.GOOD,
                new Points(points),
                null,
                null,
                null);
    }

    private static SelfAssessmentMade assessed(String on, Rating rating) {
        return new SelfAssessmentMade(
                new SelfAssessmentId("assessment-1"), day(on), 2023, "Dân vận chính quyền", WARD, rating, null, null);
    }

    private static PassageAuthored passage(String on, String text) {
        return new PassageAuthored(
                new PassageId("passage-1"), day(on), 2023, new ReportSlot("I.a"), new Authored(text));
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
    void the_plans_say_how_many_targets_have_a_result() throws Exception {
        signIn("RECORD");

        assertThat(browser.page("/so/plan?ky=2023"))
                .contains("03/KH-UBND", "1/2", "1 quá hạn", "/so/plan/document-plan")
                .contains("<del class=\"old\">Sơ kết dân vận 6 tháng</del>", "Lý do: Chưa sơ kết");
        assertThat(browser.page("/so/plan?ky=2023&q=khong-co")).contains("Sổ chưa ghi kế hoạch nào như vậy");
        assertThat(browser.page("/so/document?ky=2023")).contains("href=\"/so/plan/document-plan\"");
    }

    @Test
    void a_plan_shows_its_targets_what_was_reached_and_the_reviews_naming_it() throws Exception {
        signIn("RECORD");

        assertThat(browser.page("/so/plan/document-plan"))
                .contains("6/5 mô hình", "Đạt", "Quá hạn, chưa có kết quả", "Lý do: Đếm lại")
                .contains("Sơ kết dân vận 6 tháng", "/plan-target-set", "/so/muc/0/dinh-chinh", "Nhiệm vụ");
        assertThat(browser.page("/so/plan/document-plan?biet=" + before))
                .contains("4/5 mô hình", "Có kết quả, chưa đạt")
                .doesNotContain("6/5");
        assertThat(browser.status("/so/plan/nothing")).isEqualTo(404);
    }

    @Test
    void inspections_stand_under_the_day_they_were_held_or_are_to_be() throws Exception {
        signIn("INSPECT");
        String page = browser.page("/so/inspection?ky=2023");

        assertThat(page)
                .contains("09/03/2023", "báo trước: 08/03/2023", "97,25 điểm", "<del class=\"old\">95.5</del>")
                .contains("Quá ngày, chưa ghi kết quả", "Giám sát tiếp dân")
                .contains("Hoàn thành tốt", "Bản trước");
        assertThat(browser.page("/so/inspection?ky=2023&biet=" + before)).contains("95,5 điểm");
        assertThat(browser.page("/so/inspection?ky=2022")).doesNotContain("Giám sát tiếp dân");
    }

    @Test
    void the_words_of_the_report_are_for_those_who_read_the_books() throws Exception {
        assertThat(browser.page("/so/report/van?nam=2023"))
                .contains("I.a", "III.2", "Nhiệm vụ 01 năm 2024")
                .doesNotContain("Lời văn thứ", "Khó khăn về kinh phí", "Nhiệm vụ đầu tiên");
        signIn("RECORD");
        String page = browser.page("/so/report/van?nam=2023");

        assertThat(page)
                .contains("<strong>Lời văn thứ hai</strong>", "Lời văn thứ nhất", "Khó khăn về kinh phí")
                .contains("Nhiệm vụ đầu tiên", "theo <span class=\"code\">03/KH-UBND</span>");
        assertThat(browser.page("/so/report/van?nam=2023&den=2023-10-10"))
                .contains("<strong>Lời văn thứ nhất</strong>")
                .doesNotContain("Lời văn thứ hai");
        assertThat(browser.page("/so/report/van?nam=2022")).doesNotContain("Lời văn thứ");
    }

    @Test
    void all_books_are_on_the_shelf() throws Exception {
        signIn("AUDIT");

        assertThat(browser.page("/so"))
                .contains("/so/document", "/so/plan", "/so/inspection", "/so/report/van", "/so/petition");
        assertThat(browser.page("/kiem-toan")).contains("/kiem-toan/dieu-chinh", "/kiem-toan/so-van-ban");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/so/plan?ky=2023-99",
                "/so/plan?biet=99999999",
                "/so/plan/document-plan?den=31-12-2023",
                "/so/inspection?den=hom-qua",
                "/so/report/van?nam=hai",
                "/so/report/van?nam=2023&biet=x"
            })
    void a_question_that_cannot_be_read_is_refused(String address) throws Exception {
        assertThat(browser.status(address)).isEqualTo(400);
    }
}
