package org.wardledger.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A score as stated, in points with at most two decimals and a decimal point (điểm): {@code 95.5}. */
public record Points(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Points {}

    /** As a whole number, for adding up without rounding: 95.5 points are 9550 hundredths. */
    public long hundredths() {
        return new BigDecimal(value).movePointRight(2).longValueExact();
    }

    public static Points ofHundredths(long hundredths) {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return new Points((points.scale() < 0 ? points.setScale(0) : points).toPlainString());
    }

    @Override
    public String toString() {
        return value;
    }
}
