package org.wardledger.incident;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.incident.IncidentEvent.GrievanceEvent;
import org.wardledger.incident.IncidentEvent.GrievanceRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceSettled;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One grievance (vấn đề bức xúc), from the day it was raised until it is settled. */
public final class Grievance implements RecordRules<GrievanceEvent> {
    private @Nullable GrievanceRecorded recorded;
    private @Nullable GrievanceSettled settled;

    @Override
    public boolean opens(GrievanceEvent next) {
        return next instanceof GrievanceRecorded;
    }

    @Override
    public void permit(GrievanceEvent next) {
        switch (next) {
            case GrievanceRecorded again -> {
                if (recorded != null) {
                    throw Refusal.conflict(
                            "subject",
                            "Vấn đề bức xúc «%s» ngày %s đã có trong sổ; nếu sai thì đính chính."
                                    .formatted(again.subject(), Rules.day(again.occurredOn())));
                }
            }
            case GrievanceSettled it -> {
                if (settled != null) {
                    throw Refusal.conflict(
                            "occurredOn",
                            "Vấn đề bức xúc «%s» đã ghi là giải quyết xong ngày %s; nếu sai thì đính chính."
                                    .formatted(it.subject(), Rules.day(settled.occurredOn())));
                }
                if (recorded != null) {
                    Rules.notBefore(
                            "occurredOn",
                            "Ngày giải quyết xong",
                            it.occurredOn(),
                            recorded.occurredOn(),
                            "ngày phát sinh,");
                }
            }
        }
    }

    @Override
    public void take(GrievanceEvent line) {
        switch (line) {
            case GrievanceRecorded it -> recorded = it;
            case GrievanceSettled it -> settled = it;
        }
    }
}
