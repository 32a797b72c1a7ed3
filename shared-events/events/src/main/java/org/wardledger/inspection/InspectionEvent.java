package org.wardledger.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What has happened about inspections and self-assessments (kiểm tra, giám sát, tự đánh giá). */
public sealed interface InspectionEvent extends WardEvent {
    /** An inspection was announced for a day (kế hoạch kiểm tra). */
    @RecordedAs(value = "inspection-planned", openness = Openness.OPEN)
    record InspectionPlanned(
            @Public InspectionId inspectionId,
            @Public LocalDate occurredOn,
            @Public InspectionKind kind,
            @Public LocalDate plannedOn,
            @Public String subject,
            @Public Body host,
            @Public @Nullable DocumentCode plan)
            implements InspectionEvent {}

    /** It was held, and the inspecting body stated its result (kết quả kiểm tra). */
    @RecordedAs(value = "inspection-scored", openness = Openness.OPEN)
    record InspectionScored(
            @Public InspectionId inspectionId,
            @Public LocalDate occurredOn,
            @Public InspectionKind kind,
            @Public RoundUnit unit,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable Rating rating,
            @Public @Nullable Points points,
            @Public @Nullable String combinedWith,
            @Public @Nullable LocalDate plannedOn,
            @Public @Nullable DocumentCode plan)
            implements InspectionEvent {}

    /** The office assessed itself (tự nhận xét, đánh giá); what a superior states later stands beside it. */
    @RecordedAs(value = "self-assessment-made", openness = Openness.OPEN)
    record SelfAssessmentMade(
            @Public SelfAssessmentId assessmentId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public String subject,
            @Public Body host,
            @Public Rating rating,
            @Public @Nullable Points points,
            @Public @Nullable DocumentCode criteria)
            implements InspectionEvent {}
}
