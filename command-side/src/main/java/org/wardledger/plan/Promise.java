package org.wardledger.plan;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.plan.PlanEvent.ActPromised;

/** One thing a document promises (một việc đã hứa): said once; what else it says is a correction. */
public final class Promise implements RecordRules<ActPromised> {
    private @Nullable ActPromised said;

    @Override
    public void permit(ActPromised next) {
        if (said != null) {
            throw Refusal.conflict(
                    "expected",
                    "«%s» theo văn bản %s từ ngày %s đến ngày %s đã có trong sổ; nếu sai thì đính chính."
                            .formatted(
                                    next.expected().label(),
                                    next.document(),
                                    Rules.day(next.from()),
                                    Rules.day(next.to())));
        }
    }

    @Override
    public void take(ActPromised line) {
        said = line;
    }
}
