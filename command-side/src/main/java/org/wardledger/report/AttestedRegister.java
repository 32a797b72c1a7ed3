package org.wardledger.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** One register of one year and up to when it is vouched for (sổ đã xác nhận đến ngày nào). */
public final class AttestedRegister implements RecordRules<RegisterAttested> {
    private @Nullable LocalDate attestedTo;

    @Override
    public void permit(RegisterAttested next) {
        if (attestedTo != null && !next.to().isAfter(attestedTo)) {
            throw Refusal.conflict(
                    "to",
                    "Sổ «%s» năm %d đã xác nhận đến hết ngày %s."
                            .formatted(next.register().label(), next.to().getYear(), Rules.day(attestedTo)));
        }
    }

    @Override
    public void take(RegisterAttested event) {
        attestedTo = event.to();
    }
}
