package org.wardledger.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number with the question it answers (số liệu). A rate keeps its n and its N; over nothing it is no number. */
public record Figure(
        String id,
        String label,
        String definition,
        String unit,
        int decimals,
        Question question,
        long numerator,
        @Nullable Long denominator,
        Visibility visibility) {

    public static final String PERCENT = "%";
    private static final int DIGITS_KEPT = 20;

    /**
     * A rate in percent points (90.5), else the count; null where there is nothing to divide by. A count with decimals,
     * such as points, is kept in the smallest part it can have: 9550 are 95.5 points.
     */
    public @Nullable BigDecimal value() {
        if (denominator == null) {
            return counted(numerator);
        }
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    private BigDecimal counted(long quantity) {
        BigDecimal plain = BigDecimal.valueOf(quantity, isRate() ? 0 : decimals).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** What one entry counts for, as printed. */
    public String shown(long quantity) {
        return VietnameseNumber.of(counted(quantity));
    }

    /** As printed: {@code 90,5%}, {@code 1.819}; a dash where there is no number. */
    public String display() {
        BigDecimal value = value();
        return value == null ? "–" : VietnameseNumber.of(value) + (isRate() ? PERCENT : "");
    }

    /** As printed, without its percent sign, for a page that sets the sign smaller. */
    public String digits() {
        BigDecimal value = value();
        return value == null ? "–" : VietnameseNumber.of(value);
    }

    /** {@code 19/21}; empty for a count. */
    public String fraction() {
        return denominator == null
                ? ""
                : VietnameseNumber.of(numerator) + "/" + VietnameseNumber.of(denominator.longValue());
    }

    /** The quotient before rounding, cut and not rounded: {@code 90,476…}; empty where it ends by itself. */
    public String unrounded() {
        if (denominator == null || denominator == 0) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(denominator), DIGITS_KEPT, RoundingMode.DOWN);
        BigDecimal cut = exact.setScale(decimals + 2, RoundingMode.DOWN);
        return exact.compareTo(exact.setScale(decimals, RoundingMode.DOWN)) == 0 ? "" : VietnameseNumber.of(cut) + "…";
    }

    public boolean isRate() {
        return denominator != null;
    }

    /** Nothing arose: a count of zero, or a rate over nothing. */
    public boolean isNone() {
        return denominator == null ? numerator == 0 : denominator == 0;
    }

    /** The same figure with another count; for trying what one entry carries. */
    Figure with(long otherNumerator, @Nullable Long otherDenominator) {
        return new Figure(
                id, label, definition, unit, decimals, question, otherNumerator, otherDenominator, visibility);
    }
}
