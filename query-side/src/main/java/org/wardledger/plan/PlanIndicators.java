package org.wardledger.plan;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;
import static org.wardledger.figure.Indicator.share;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.coordination.ConferenceKind;
import org.wardledger.coordination.MeetingKind;
import org.wardledger.document.DocumentType;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicator.Came;
import org.wardledger.figure.Indicator.Promised;
import org.wardledger.figure.Indicators;
import org.wardledger.inspection.InspectionKind;
import org.wardledger.reception.ReceptionKind;

/** The figures of plans and reviews (chỉ tiêu kế hoạch, sơ kết, tổng kết). */
@Component
@Order(5)
final class PlanIndicators implements Indicators {
    private static final String TIMES = "lần";
    private static final Map<String, Count> ACTS = acts();
    private static final Count REVIEWS = inPeriod("plan.review");

    @Override
    public List<Indicator> indicators() {
        return Stream.concat(plans(), promises()).toList();
    }

    private static Stream<Indicator> promises() {
        return Stream.of(
                promised(
                        "plan.promises",
                        "Việc đã hứa đến hạn trong kỳ",
                        "Acts promised",
                        Came.DUE,
                        "Số việc mà kế hoạch, quyết định, lịch nêu và có hạn trong kỳ, kể cả việc chưa đến hạn vào ngày tính."),
                promised(
                        "plan.promises-kept",
                        "Việc đã hứa làm đúng hạn",
                        "Promises kept",
                        Came.IN_TIME,
                        "Trong các việc đã hứa có hạn trong kỳ, số việc sổ ghi đã làm trong thời gian đã nêu."),
                promised(
                        "plan.promises-late",
                        "Việc đã hứa làm sau hạn",
                        "Promises kept late",
                        Came.LATE,
                        "Trong các việc đã hứa có hạn trong kỳ, số việc làm sau hạn, đến hết ngày tính."),
                promised(
                        "plan.promises-missing",
                        "Việc đã hứa chưa làm",
                        "Promises missing",
                        Came.MISSING,
                        "Trong các việc đã hứa mà hạn đã qua vào ngày tính, số việc sổ chưa ghi là đã làm."));
    }

    private static Indicator promised(String id, String label, String english, Came came, String definition) {
        return new Indicator(
                id, label, english, definition, "việc", 0, promised(came), Indicator.Openly.Fully.FULLY, "");
    }

    /** Promises and what keeps them. */
    static Promised promised(Came came) {
        return new Promised(atEnd("plan.promise"), ACTS, came);
    }

    private static Map<String, Count> acts() {
        return Arrays.stream(ExpectedAct.values()).collect(Collectors.toMap(Enum::name, PlanIndicators::act));
    }

    private static Count act(ExpectedAct act) {
        return switch (act) {
            case RECEPTION_SCHEDULED -> atEnd("reception.held").ofKind(ReceptionKind.SCHEDULED);
            case RECEPTION_MOBILE -> atEnd("reception.held").ofKind(ReceptionKind.MOBILE);
            case DIALOGUE -> atEnd("dialogue.held");
            case MEETING_MONTHLY -> atEnd("coordination.meeting").ofKind(MeetingKind.MONTHLY);
            case MEETING_FRONT -> atEnd("coordination.meeting").ofKind(MeetingKind.FRONT);
            case CONFERENCE_STAFF -> atEnd("coordination.conference").ofKind(ConferenceKind.STAFF);
            case CONFERENCE_RESIDENTS -> atEnd("coordination.conference").ofKind(ConferenceKind.RESIDENTS);
            case INSPECTION -> atEnd("inspection.held").ofKind(InspectionKind.INSPECTION);
            case SELF_INSPECTION -> atEnd("inspection.held").ofKind(InspectionKind.SELF_INSPECTION);
            case SUPERVISION -> atEnd("inspection.held").ofKind(InspectionKind.SUPERVISION);
            case REVIEW_INTERIM -> atEnd("plan.review").ofKind(ReviewKind.INTERIM);
            case REVIEW_ANNUAL -> atEnd("plan.review").ofKind(ReviewKind.ANNUAL);
            case CAMPAIGN -> atEnd("mobilisation.campaign");
            case PROPAGANDA -> atEnd("mobilisation.propaganda");
            case MODEL -> atEnd("mobilisation.model-launched");
            case CONSULTATION -> atEnd("democracy.consultation");
            case DISCLOSURE -> atEnd("document.disclosed");
            case REPORT -> atEnd("document.issued").ofKind(DocumentType.REPORT);
        };
    }

    private static Stream<Indicator> plans() {
        return Stream.of(
                number(
                        "plan.issued",
                        "Kế hoạch đã ban hành",
                        "Plans issued",
                        "kế hoạch",
                        inPeriod("plan.issued"),
                        "Số kế hoạch, chương trình ban hành trong kỳ."),
                number(
                        "plan.targets",
                        "Chỉ tiêu đã giao",
                        "Targets set",
                        "chỉ tiêu",
                        inPeriod("plan.target"),
                        "Số chỉ tiêu, việc phải làm được giao theo kế hoạch trong kỳ."),
                share(
                        "plan.targets-with-result",
                        "Chỉ tiêu có kết quả",
                        "Targets with a result",
                        1,
                        ofCohort("plan.target-result"),
                        inPeriod("plan.target"),
                        "Trong các chỉ tiêu giao trong kỳ, bao nhiêu chỉ tiêu đã ghi kết quả đến hết ngày tính."),
                number(
                        "plan.reviews-interim",
                        "Cuộc sơ kết",
                        "Interim reviews",
                        TIMES,
                        REVIEWS.ofKind(ReviewKind.INTERIM),
                        "Số lần sơ kết sáu tháng trong kỳ."),
                number(
                        "plan.reviews-annual",
                        "Cuộc tổng kết năm",
                        "Annual reviews",
                        TIMES,
                        REVIEWS.ofKind(ReviewKind.ANNUAL),
                        "Số lần tổng kết năm trong kỳ."),
                number(
                        "plan.reviews-thematic",
                        "Cuộc sơ kết, tổng kết chuyên đề",
                        "Thematic reviews",
                        TIMES,
                        REVIEWS.ofKind(ReviewKind.THEMATIC),
                        "Số lần sơ kết, tổng kết theo chuyên đề trong kỳ."));
    }
}
