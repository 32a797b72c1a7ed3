package org.wardledger.coordination;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.coordination.CoordinationEvent.AssessmentRecorded;
import org.wardledger.coordination.CoordinationEvent.ConferenceHeld;
import org.wardledger.coordination.CoordinationEvent.MeetingHeld;
import org.wardledger.coordination.CoordinationEvent.SupportProvided;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One meeting, one conference, one support given, one assessment (một việc phối hợp): on record once. */
public final class Coordination implements RecordRules<CoordinationEvent> {
    private @Nullable CoordinationEvent recorded;

    @Override
    public void permit(CoordinationEvent next) {
        if (recorded != null) {
            throw Refusal.conflict(
                    recorded instanceof AssessmentRecorded ? "year" : "occurredOn",
                    "%s đã có trong sổ; nếu sai thì đính chính.".formatted(named(recorded)));
        }
    }

    private static String named(CoordinationEvent recorded) {
        return switch (recorded) {
            case MeetingHeld it -> named(it.kind().label(), it, it.subject());
            case ConferenceHeld it -> named(it.kind().label(), it, it.subject());
            case SupportProvided it -> named("hỗ trợ " + it.kind().label(), it, it.subject());
            case AssessmentRecorded it ->
                "Đánh giá của %s về «%s» năm %d".formatted(it.host(), it.subject(), it.year());
        };
    }

    private static String named(String label, CoordinationEvent it, String subject) {
        return "%s%s ngày %s «%s»"
                .formatted(
                        Character.toUpperCase(label.charAt(0)),
                        label.substring(1),
                        Rules.day(it.occurredOn()),
                        subject);
    }

    @Override
    public void take(CoordinationEvent line) {
        recorded = line;
    }
}
