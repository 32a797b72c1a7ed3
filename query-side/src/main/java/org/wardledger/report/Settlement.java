package org.wardledger.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody left two sides as they are that do not agree (giải trình mâu thuẫn).
 *
 * @param by for whom it was recorded, never an account
 * @param reason absent for those who may not read the office's own words before the report is issued
 */
public record Settlement(
        ClaimKey claim,
        String slot,
        long position,
        LocalDate occurredOn,
        String by,
        @Nullable String reason) {
    public String shownReason() {
        return reason == null ? "lý do công bố cùng báo cáo đã ban hành" : reason;
    }
}
