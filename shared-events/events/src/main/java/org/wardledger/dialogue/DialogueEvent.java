package org.wardledger.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What has happened about a dialogue (đối thoại): announced, held, its opinions answered, its result made known. */
public sealed interface DialogueEvent extends WardEvent {
    /** A dialogue was announced for a day (thông báo đối thoại). */
    @RecordedAs(value = "dialogue-announced", openness = Openness.OPEN)
    record DialogueAnnounced(
            @Public DialogueId dialogueId,
            @Public LocalDate occurredOn,
            @Public LocalDate dialogueOn,
            @Public String subject,
            @Public String place,
            @Public List<Body> hosts,
            @Public @Nullable DocumentCode plan,
            @Public @Nullable DocumentCode notice)
            implements DialogueEvent {}

    /**
     * It was held, and opinions were raised (tổ chức đối thoại).
     *
     * @param reportDueOn the last day for making its result known, by the law of its day or as stated; kept in the line so
     *     that anyone can tell late results from the public leaves alone
     */
    @RecordedAs(value = "dialogue-held", revision = 2, openness = Openness.OPEN)
    record DialogueHeld(
            @Public DialogueId dialogueId,
            @Public LocalDate occurredOn,
            @Public String subject,
            @Public String place,
            @Public List<Body> hosts,
            @Public @Nullable Integer participants,
            @Public @Nullable String attendance,
            @Public int opinions,
            @Public @Nullable DocumentCode plan,
            @Public @Nullable LocalDate plannedOn,
            @Public @Nullable LocalDate reportDueOn)
            implements DialogueEvent {}

    /** Some of its opinions, or all, were answered (trả lời ý kiến). */
    @RecordedAs(value = "opinions-answered", openness = Openness.OPEN)
    record OpinionsAnswered(
            @Public DialogueId dialogueId,
            @Public LocalDate occurredOn,
            @Public LocalDate dialogueOn,
            @Public String subject,
            @Public int answered,
            @Public @Nullable DocumentCode document,
            @Public @Nullable String outcome)
            implements DialogueEvent {}

    /** Its result was made known (thông báo kết quả đối thoại). */
    @RecordedAs(value = "dialogue-reported", openness = Openness.OPEN)
    record DialogueReported(
            @Public DialogueId dialogueId,
            @Public LocalDate occurredOn,
            @Public LocalDate dialogueOn,
            @Public String subject,
            @Public @Nullable DocumentCode document,
            @Public @Nullable String place)
            implements DialogueEvent {}
}
