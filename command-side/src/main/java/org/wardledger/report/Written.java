package org.wardledger.report;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Authored;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.report.ReportEvent.ClaimSettled;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.RegisterAttested;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.ReportEvent.ReportDrafted;
import org.wardledger.report.ReportEvent.TaskSet;

/** What officials wrote for one place of the year's report, through all its wordings (đoạn văn, khó khăn, nhiệm vụ). */
public final class Written implements RecordRules<ReportEvent> {
    private @Nullable ReportEvent newest;

    @Override
    public boolean says(ReportEvent next) {
        return newest != null && text(newest).equals(text(next));
    }

    @Override
    public void permit(ReportEvent next) {
        if (newest != null && newest.getClass() != next.getClass()) {
            throw Refusal.conflict("slot", "Vị trí này của báo cáo đã có phần viết thuộc loại khác.");
        }
    }

    private static Authored text(ReportEvent event) {
        return switch (event) {
            case PassageAuthored passage -> passage.text();
            case DifficultyRecorded difficulty -> difficulty.text();
            case TaskSet task -> task.text();
            case RegisterAttested attested -> throw new IllegalArgumentException("an attestation has no text");
            case ReportDrafted drafted -> throw new IllegalArgumentException("a draft has no text");
            case ClaimSettled settled -> settled.reason();
            case RegisterTallied tallied -> throw new IllegalArgumentException("a tally has no text");
        };
    }

    @Override
    public void take(ReportEvent line) {
        newest = line;
    }
}
