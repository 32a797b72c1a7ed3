package org.wardledger.coordination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;
import org.wardledger.inspection.Rating;

/** What has happened in the work with the Front and the organisations (phối hợp Mặt trận, đoàn thể). */
public sealed interface CoordinationEvent extends WardEvent {
    /** A meeting was held (họp). */
    @RecordedAs(value = "meeting-held", openness = Openness.OPEN)
    record MeetingHeld(
            @Public MeetingId meetingId,
            @Public LocalDate occurredOn,
            @Public MeetingKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable List<Body> participants,
            @Public @Nullable String term,
            @Public @Nullable DocumentCode related,
            @Public @Nullable DocumentCode conclusion)
            implements CoordinationEvent {}

    /** A conference was held (hội nghị). */
    @RecordedAs(value = "conference-held", openness = Openness.OPEN)
    record ConferenceHeld(
            @Public ConferenceId conferenceId,
            @Public LocalDate occurredOn,
            @Public ConferenceKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable Integer participants,
            @Public @Nullable String outcome)
            implements CoordinationEvent {}

    /** Means to work with were given (bảo đảm kinh phí, cơ sở vật chất). */
    @RecordedAs(value = "support-provided", openness = Openness.OPEN)
    record SupportProvided(
            @Public SupportId supportId,
            @Public LocalDate occurredOn,
            @Public SupportKind kind,
            @Public String subject,
            @Public Body host,
            @Public @Nullable Body recipient,
            @Public @Nullable Dong amount)
            implements CoordinationEvent {}

    /** A body said how another did in a year, in a band or in its own words (đánh giá, xếp loại). */
    @RecordedAs(value = "assessment-recorded", openness = Openness.OPEN)
    record AssessmentRecorded(
            @Public AssessmentId assessmentId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public String subject,
            @Public Body host,
            @Public @Nullable Rating rating,
            @Public @Nullable String stated,
            @Public @Nullable DocumentCode document)
            implements CoordinationEvent {}
}
