package org.wardledger.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the same of the year before (so với cùng kỳ), both cut by the same rule.
 *
 * @param before null where its reader may not know it
 * @param told whether the book says anything of the period before; a year before the book began is not a year of zeros
 */
public record YearOnYear(Figure now, @Nullable Figure before, boolean told) {
    /** Said where there is nothing to compare with. */
    public static final String NO_COMPARISON = "không so được";

    private static final int PERCENT_DECIMALS = 1;

    /** The same period before, as printed. */
    public String displayBefore() {
        return told && before != null ? before.display() : "–";
    }

    public String fractionBefore() {
        return told && before != null ? before.fraction() : "";
    }

    /** By how much it is more or less: of a rate in percent points; null where nothing can be compared. */
    public @Nullable BigDecimal change() {
        BigDecimal value = now.value();
        BigDecimal base = before == null ? null : before.value();
        return told && value != null && base != null && base.signum() != 0 ? value.subtract(base) : null;
    }

    /** The change in percent of what was before; null for a rate, whose change is told in percent points. */
    public @Nullable BigDecimal changePercent() {
        BigDecimal change = change();
        BigDecimal base = before == null ? null : before.value();
        return change == null || base == null || now.isRate()
                ? null
                : change.scaleByPowerOfTen(2).divide(base, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** As printed: {@code tăng 2 (10,5%)}, {@code giảm 1,2 điểm phần trăm}, {@code không đổi}. */
    public String words() {
        BigDecimal change = change();
        if (change == null) {
            return NO_COMPARISON;
        }
        if (change.signum() == 0) {
            return "không đổi";
        }
        BigDecimal percent = changePercent();
        return (change.signum() > 0 ? "tăng " : "giảm ")
                + VietnameseNumber.of(change.abs())
                + (percent == null ? " điểm phần trăm" : " (" + VietnameseNumber.of(percent.abs()) + "%)");
    }
}
