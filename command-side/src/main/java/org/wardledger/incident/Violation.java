package org.wardledger.incident;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.incident.IncidentEvent.ViolationEvent;
import org.wardledger.incident.IncidentEvent.ViolationHandled;
import org.wardledger.incident.IncidentEvent.ViolationRecorded;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One official's violation (vụ vi phạm), from its record to the day it was dealt with. */
public final class Violation implements RecordRules<ViolationEvent> {
    private @Nullable ViolationRecorded recorded;
    private @Nullable ViolationHandled handled;

    @Override
    public boolean opens(ViolationEvent next) {
        return next instanceof ViolationRecorded;
    }

    @Override
    public void permit(ViolationEvent next) {
        switch (next) {
            case ViolationRecorded again -> {
                if (recorded != null) {
                    throw Refusal.conflict(
                            "number",
                            "Vụ vi phạm số %s đã có trong sổ; nếu sai thì đính chính.".formatted(again.number()));
                }
            }
            case ViolationHandled it -> {
                if (handled != null) {
                    throw Refusal.conflict(
                            "number",
                            "Vụ vi phạm này đã xử lý ngày %s; nếu sai thì đính chính."
                                    .formatted(Rules.day(handled.occurredOn())));
                }
                if (recorded != null) {
                    Rules.notBefore("occurredOn", "Ngày xử lý", it.occurredOn(), recorded.occurredOn(), "ngày vào sổ,");
                }
            }
        }
    }

    @Override
    public void take(ViolationEvent line) {
        switch (line) {
            case ViolationRecorded it -> recorded = it;
            case ViolationHandled it -> handled = it;
        }
    }
}
