package org.wardledger.report;

import org.jspecify.annotations.Nullable;
import org.wardledger.office.RecordRules;
import org.wardledger.report.ReportEvent.ReportDrafted;

/** One year's report as a document (dự thảo báo cáo): it may be drafted again, and the newest draft stands. */
public final class Drafted implements RecordRules<ReportDrafted> {
    private @Nullable ReportDrafted newest;

    @Override
    public boolean says(ReportDrafted next) {
        return next.equals(newest);
    }

    /** A draft may always be drafted again. */
    @Override
    public void permit(ReportDrafted next) {}

    @Override
    public void take(ReportDrafted line) {
        newest = line;
    }
}
