package org.wardledger.report;

import org.jspecify.annotations.Nullable;
import org.wardledger.office.RecordRules;
import org.wardledger.report.ReportEvent.ClaimSettled;

/**
 * One contradiction through all its reasons (một mâu thuẫn đã giải trình): a new reason may always be given. Whether the
 * report still finds it, the report says.
 */
public final class SettledClaim implements RecordRules<ClaimSettled> {
    private @Nullable ClaimSettled newest;

    @Override
    public boolean says(ClaimSettled next) {
        return newest != null && newest.reason().equals(next.reason());
    }

    @Override
    public void permit(ClaimSettled next) {}

    @Override
    public void take(ClaimSettled line) {
        newest = line;
    }
}
