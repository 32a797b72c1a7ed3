package org.wardledger.register;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.VietnameseDate;

/**
 * A case's term as it is read on a day (đồng hồ), in calendar days.
 *
 * @param endedOn the day on which the case ended for this ward
 */
public record ClockFace(
        CaseState state,
        LocalDate from,
        LocalDate dueOn,
        @Nullable LocalDate endedOn,
        LocalDate asOf) {
    /** Fewer days left than this, and a list draws attention to the case. */
    static final long SOON_DAYS = 5;

    /** The state of a case whose clock runs. */
    public static CaseState running(LocalDate dueOn, LocalDate asOf, boolean begun) {
        if (asOf.isAfter(dueOn)) {
            return CaseState.OVERDUE;
        }
        if (DAYS.between(asOf, dueOn) < SOON_DAYS) {
            return CaseState.SOON;
        }
        return begun ? CaseState.RUNNING : CaseState.NEW;
    }

    /** What is left or was left of the term, in one short line. */
    public String headline() {
        if (endedOn != null) {
            long left = DAYS.between(endedOn, dueOn);
            String end = "Xong " + VietnameseDate.of(endedOn);
            return switch (state) {
                case SETTLED ->
                    left > 0
                            ? end + ", trước hạn " + left + " ngày"
                            : left == 0 ? end + ", đúng ngày hạn" : end + ", quá hạn " + -left + " ngày";
                case TRANSFERRED -> "Chuyển " + VietnameseDate.of(endedOn);
                case WITHDRAWN -> "Rút " + VietnameseDate.of(endedOn);
                default -> end;
            };
        }
        if (state == CaseState.PAUSED) {
            return "Đồng hồ đang dừng";
        }
        long left = DAYS.between(asOf, dueOn);
        if (left == 0) {
            return "Hạn là hôm đó";
        }
        return left > 0 ? "Còn " + left + " ngày" : "Quá " + -left + " ngày";
    }

    public String due() {
        return "hạn " + VietnameseDate.of(dueOn);
    }

    /** How much of the term is used, of a hundred; for the bar. */
    public long used() {
        long term = Math.max(1, DAYS.between(from, dueOn));
        long gone = DAYS.between(from, endedOn == null ? asOf : endedOn);
        return Math.clamp(gone * 100 / term, 0, 100);
    }

    /** The colour of the bar. */
    public String barCss() {
        return switch (state) {
            case OVERDUE -> "overdue";
            case SOON -> "soon";
            case SETTLED -> endedOn != null && endedOn.isAfter(dueOn) ? "overdue" : "settled";
            default -> "running";
        };
    }
}
