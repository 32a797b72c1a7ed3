package org.wardledger.reception;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;

/** One session of one kind on one day at one place (một buổi tiếp), or the schedule that announces many. */
public final class Reception implements RecordRules<ReceptionEvent> {
    private @Nullable ReceptionEvent recorded;

    @Override
    public void permit(ReceptionEvent next) {
        String field = next instanceof ReceptionScheduled ? "notice" : "occurredOn";
        switch (recorded) {
            case null -> {}
            case ReceptionScheduled scheduled ->
                throw Refusal.conflict(field, "Lịch theo %s đã có trong sổ.".formatted(scheduled.notice()));
            case ReceptionHeld held ->
                throw Refusal.conflict(
                        field,
                        "Buổi tiếp %s ngày %s tại %s đã có trong sổ."
                                .formatted(held.kind().label(), Rules.day(held.occurredOn()), held.place()));
            case ReceptionCancelled cancelled ->
                throw Refusal.conflict(
                        field,
                        "Buổi tiếp %s ngày %s tại %s đã ghi là không tổ chức: %s."
                                .formatted(
                                        cancelled.kind().label(),
                                        Rules.day(cancelled.occurredOn()),
                                        cancelled.place(),
                                        cancelled.reason()));
        }
    }

    @Override
    public void take(ReceptionEvent event) {
        recorded = event;
    }
}
