package org.wardledger.report;

import java.time.LocalDate;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What officials state about the year's books. */
public sealed interface ReportEvent extends WardEvent {
    /** Somebody vouches that a register is complete from one day to another (xác nhận sổ). */
    @RecordedAs(value = "register-attested", openness = Openness.OPEN)
    record RegisterAttested(
            RegisterId registerId,
            @Public Register register,
            @Public LocalDate occurredOn,
            @Public LocalDate from,
            @Public LocalDate to,
            @Public String attestedBy)
            implements ReportEvent {}
}
