package org.wardledger.privacy;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;

/** One day's openings of the vault (lượt mở niêm phong trong ngày): counted once; another count of it is refused. */
public final class OpeningsOfOneDay implements RecordRules<OpeningsCounted> {
    private @Nullable OpeningsCounted counted;

    @Override
    public boolean says(OpeningsCounted next) {
        return next.equals(counted);
    }

    @Override
    public void permit(OpeningsCounted next) {
        if (counted != null) {
            throw Refusal.conflict("occurredOn", "Ngày này đã được đếm, với kết quả khác.");
        }
    }

    @Override
    public void take(OpeningsCounted line) {
        counted = line;
    }
}
