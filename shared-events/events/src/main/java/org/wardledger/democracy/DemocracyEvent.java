package org.wardledger.democracy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What has happened about consultations and criticism (lấy ý kiến Nhân dân, phản biện xã hội). */
public sealed interface DemocracyEvent extends WardEvent {
    /** The people were asked before something was decided (lấy ý kiến Nhân dân). */
    @RecordedAs(value = "consultation-held", openness = Openness.OPEN)
    record ConsultationHeld(
            @Public ConsultationId consultationId,
            @Public LocalDate occurredOn,
            @Public ConsultationKind kind,
            @Public String subject,
            @Public String place,
            @Public List<Body> hosts,
            @Public @Nullable ConsultationMeans means,
            @Public @Nullable Integer asked,
            @Public @Nullable Integer answered,
            @Public @Nullable Integer agreed,
            @Public @Nullable Integer against,
            @Public @Nullable Integer otherwise,
            @Public @Nullable String explained)
            implements DemocracyEvent {}

    /** A body gave its criticism or its recommendation (nhận ý kiến phản biện, kiến nghị sau giám sát). */
    @RecordedAs(value = "social-criticism-received", openness = Openness.OPEN)
    record SocialCriticismReceived(
            @Public CriticismId criticismId,
            @Public LocalDate occurredOn,
            @Public CriticismKind kind,
            @Public String subject,
            @Public Body host,
            @Public @Nullable DocumentCode related,
            @Public @Nullable LocalDate answerDueOn)
            implements DemocracyEvent {}

    /** It was answered (trả lời, tiếp thu ý kiến phản biện). */
    @RecordedAs(value = "criticism-answered", openness = Openness.OPEN)
    record CriticismAnswered(
            @Public CriticismId criticismId,
            @Public LocalDate occurredOn,
            @Public LocalDate receivedOn,
            @Public String subject,
            @Public Body host,
            @Public @Nullable DocumentCode document,
            @Public @Nullable String accepted)
            implements DemocracyEvent {}
}
