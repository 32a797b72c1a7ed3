package org.wardledger.inspection;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.inspection.InspectionEvent.InspectionPlanned;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One inspection from its announcement to its result, or one self-assessment (một cuộc kiểm tra). */
public final class Inspection implements RecordRules<InspectionEvent> {
    private @Nullable InspectionPlanned planned;
    private @Nullable InspectionEvent ended;

    /** A result that names its planned day continues what was announced for that day. */
    @Override
    public boolean opens(InspectionEvent next) {
        return !(next instanceof InspectionScored scored) || scored.plannedOn() == null;
    }

    @Override
    public void permit(InspectionEvent next) {
        switch (next) {
            case InspectionPlanned again -> {
                if (planned != null || ended != null) {
                    throw Refusal.conflict(
                            "plannedOn",
                            "Cuộc kiểm tra của %s ngày %s đã có trong sổ."
                                    .formatted(again.host(), Rules.day(again.plannedOn())));
                }
            }
            case InspectionScored scored -> {
                if (ended != null) {
                    throw Refusal.conflict(
                            "occurredOn",
                            "Kết quả kiểm tra của %s ngày %s đã có trong sổ."
                                    .formatted(scored.host(), Rules.day(ended.occurredOn())));
                }
                if (planned != null) {
                    Rules.notBefore(
                            "occurredOn",
                            "Ngày kiểm tra",
                            scored.occurredOn(),
                            planned.occurredOn(),
                            "ngày thông báo,");
                }
            }
            case SelfAssessmentMade assessment -> {
                if (ended != null) {
                    throw Refusal.conflict(
                            "year",
                            "Tự đánh giá «%s» năm %d đã có trong sổ; nếu sai thì đính chính."
                                    .formatted(assessment.subject(), assessment.year()));
                }
            }
        }
    }

    @Override
    public void take(InspectionEvent line) {
        switch (line) {
            case InspectionPlanned it -> planned = it;
            case InspectionScored it -> ended = it;
            case SelfAssessmentMade it -> ended = it;
        }
    }
}
