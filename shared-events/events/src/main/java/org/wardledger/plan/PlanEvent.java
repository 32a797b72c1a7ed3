package org.wardledger.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;
import org.wardledger.document.Citable;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;

/** What has happened about plans (kế hoạch, chương trình công tác). */
public sealed interface PlanEvent extends WardEvent {
    /** A plan or programme was issued (ban hành kế hoạch). */
    @RecordedAs(value = "plan-issued", openness = Openness.OPEN)
    record PlanIssued(
            @Public DocumentId documentId,
            @Public LocalDate occurredOn,
            @Public DocumentType type,
            @Public @Nullable DocumentCode code,
            @Public @Nullable LocalDate documentOn,
            @Public Body issuer,
            @Public @Nullable List<Body> coIssuers,
            @Public String subject,
            @Public @Nullable Topic topic,
            @Public @Nullable Integer forYear,
            @Public @Nullable String priorities,
            @Public @Nullable DocumentCode related)
            implements PlanEvent, Citable {}

    /** A target was set under the plan; a target is a number to reach, or a thing to do (giao chỉ tiêu). */
    @RecordedAs(value = "plan-target-set", openness = Openness.OPEN)
    record PlanTargetSet(
            @Public DocumentId documentId,
            @Public LocalDate occurredOn,
            @Public int target,
            @Public String text,
            @Public @Nullable Integer quantity,
            @Public @Nullable String unit,
            @Public @Nullable LocalDate dueOn)
            implements PlanEvent {}

    /** What was reached of a target by a day (kết quả thực hiện chỉ tiêu); the newest report stands. */
    @RecordedAs(value = "plan-target-reported", openness = Openness.OPEN)
    record PlanTargetReported(
            @Public DocumentId documentId,
            @Public LocalDate occurredOn,
            @Public int target,
            @Public int reached,
            @Public @Nullable String result)
            implements PlanEvent {}

    /** The work was looked back on, half way or at the end (sơ kết, tổng kết), under a plan where one is named. */
    @RecordedAs(value = "review-held", openness = Openness.OPEN)
    record ReviewHeld(
            @Public ReviewId reviewId,
            @Public LocalDate occurredOn,
            @Public ReviewKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable DocumentCode plan)
            implements PlanEvent {}

    /**
     * A document says that something will be done, so often and by then (việc đã hứa trong kế hoạch, quyết định, lịch).
     *
     * @param document the plan, decision or calendar that says so
     * @param quantity how many each time
     * @param every absent where it is to be done once in the whole stretch of days
     */
    @RecordedAs(value = "act-promised", openness = Openness.OPEN)
    record ActPromised(
            @Public PromiseId promiseId,
            @Public LocalDate occurredOn,
            @Public DocumentCode document,
            @Public ExpectedAct expected,
            @Public int quantity,
            @Public @Nullable Every every,
            @Public LocalDate from,
            @Public LocalDate to,
            @Public @Nullable String place)
            implements PlanEvent {}
}
