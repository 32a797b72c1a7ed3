package org.wardledger.plan;

import org.wardledger.common.Labelled;

/** How often what was promised is to be done (định kỳ): in each calendar month, quarter or half-year its days touch. */
public enum Every implements Labelled {
    MONTH("mỗi tháng", 1),
    QUARTER("mỗi quý", 3),
    HALF_YEAR("mỗi 6 tháng", 6);

    private final String label;
    private final int months;

    Every(String label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public String label() {
        return label;
    }

    public int months() {
        return months;
    }
}
