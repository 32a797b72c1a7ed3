package org.wardledger.report;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Authored;
import org.wardledger.office.Given;
import org.wardledger.report.ReportCommand.SettleClaim;
import org.wardledger.report.ReportEvent.ClaimSettled;

/** The rules of settling what in a report does not agree (giải trình mâu thuẫn). */
class SettledClaimTest {
    private static final ReportSlot SLOT = new ReportSlot("II.4.b");
    private static final ClaimKey KEY = new ClaimKey("0123456789abcdef");

    @Test
    void a_contradiction_is_settled_with_a_reason_and_the_same_reason_is_said_once() {
        Given.nothing().when(settle("Mất điện hai ngày")).then(settled("Mất điện hai ngày"));
        Given.lines(settled("Mất điện hai ngày"))
                .when(settle("Mất điện hai ngày"))
                .thenNothing();
    }

    @Test
    void a_better_reason_may_always_be_given() {
        Given.lines(settled("Mất điện hai ngày"))
                .when(settle("Mất điện ba ngày"))
                .then(settled("Mất điện ba ngày"));
    }

    private static SettleClaim settle(String reason) {
        return new SettleClaim("phuong-thu", 2023, SLOT, KEY, LocalDate.of(2023, 12, 1), new Authored(reason));
    }

    private static ClaimSettled settled(String reason) {
        return new ClaimSettled(
                ClaimId.of("phuong-thu", 2023, SLOT, KEY),
                LocalDate.of(2023, 12, 1),
                2023,
                SLOT,
                KEY,
                new Authored(reason));
    }
}
