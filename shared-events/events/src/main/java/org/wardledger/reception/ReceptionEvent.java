package org.wardledger.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What has happened about receiving citizens (tiếp công dân). */
public sealed interface ReceptionEvent extends WardEvent {
    ReceptionId receptionId();

    /** A notice fixed the weekday on which the head receives citizens (thông báo lịch tiếp công dân định kỳ). */
    @RecordedAs(value = "reception-scheduled", openness = Openness.OPEN)
    record ReceptionScheduled(
            @Public ReceptionId receptionId,
            @Public LocalDate occurredOn,
            @Public DocumentCode notice,
            @Public LocalDate noticeOn,
            @Public LocalDate from,
            @Public LocalDate to,
            @Public DayOfWeek weekday,
            @Public String place,
            @Public String host)
            implements ReceptionEvent {}

    /** Citizens were received, or could have come and nobody did (đã tiếp; một kỳ không có ai đến vẫn là một kỳ). */
    @RecordedAs(value = "reception-held", revision = 2, openness = Openness.OPEN)
    record ReceptionHeld(
            @Public ReceptionId receptionId,
            @Public LocalDate occurredOn,
            @Public ReceptionKind kind,
            @Public String place,
            @Public String host,
            @Public int turns,
            @Public int persons,
            @Public int petitions,
            @Public boolean delegated,
            @Public @Nullable DocumentCode basis,
            @Public @Nullable Integer casesFirst,
            @Public @Nullable Integer casesRepeated,
            @Public @Nullable Integer largeGroups,
            @Public @Nullable Integer largeGroupPersons,
            @Public @Nullable Integer largeGroupFirst,
            @Public @Nullable Integer largeGroupRepeated)
            implements ReceptionEvent {}

    /** A session that was due did not take place, for a stated reason (không tổ chức, có lý do). */
    @RecordedAs(value = "reception-cancelled", openness = Openness.OPEN)
    record ReceptionCancelled(
            @Public ReceptionId receptionId,
            @Public LocalDate occurredOn,
            @Public ReceptionKind kind,
            @Public String place,
            @Public String reason,
            @Public @Nullable DocumentCode basis)
            implements ReceptionEvent {}
}
