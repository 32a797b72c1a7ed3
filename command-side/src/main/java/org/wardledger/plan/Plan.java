package org.wardledger.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.plan.PlanEvent.ActPromised;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.plan.PlanEvent.PlanTargetReported;
import org.wardledger.plan.PlanEvent.PlanTargetSet;
import org.wardledger.plan.PlanEvent.ReviewHeld;

/** One plan with its targets, or one review (một kế hoạch, một cuộc sơ kết). */
public final class Plan implements RecordRules<PlanEvent> {
    private @Nullable LocalDate recordedFor;
    private final Set<Integer> targets = new HashSet<>();

    @Override
    public boolean opens(PlanEvent next) {
        return next instanceof PlanIssued || next instanceof ReviewHeld;
    }

    @Override
    public void permit(PlanEvent next) {
        switch (next) {
            case PlanIssued issued -> refuseSecond("code", "Kế hoạch này đã có trong sổ.");
            case ReviewHeld review ->
                refuseSecond(
                        "occurredOn",
                        "Cuộc %s ngày %s đã có trong sổ."
                                .formatted(review.kind().label(), Rules.day(review.occurredOn())));
            case PlanTargetSet set -> {
                notBeforePlan(set.occurredOn());
                if (targets.contains(set.target())) {
                    throw Refusal.conflict("target", "Chỉ tiêu số %d đã có.".formatted(set.target()));
                }
            }
            case ActPromised promised -> throw Refusal.conflict("document", "Việc đã hứa có hồ sơ riêng.");
            case PlanTargetReported reported -> {
                notBeforePlan(reported.occurredOn());
                if (!targets.contains(reported.target())) {
                    throw Refusal.unknown("target", "Kế hoạch không có chỉ tiêu số %d.".formatted(reported.target()));
                }
            }
        }
    }

    private void refuseSecond(String field, String sentence) {
        if (recordedFor != null) {
            throw Refusal.conflict(field, sentence);
        }
    }

    private void notBeforePlan(LocalDate day) {
        if (recordedFor != null) {
            Rules.notBefore("occurredOn", "Ngày", day, recordedFor, "ngày ban hành kế hoạch,");
        }
    }

    @Override
    public void take(PlanEvent line) {
        switch (line) {
            case PlanIssued issued ->
                recordedFor = issued.documentOn() == null ? issued.occurredOn() : issued.documentOn();
            case ReviewHeld review -> recordedFor = review.occurredOn();
            case PlanTargetSet set -> targets.add(set.target());
            case PlanTargetReported reported -> {}
            case ActPromised promised -> {}
        }
    }
}
