package org.wardledger.law;

import org.wardledger.common.Labelled;

/** What a number in the law counts (đơn vị tính): "ngày" is never "ngày làm việc", so every parameter says which. */
public enum TermUnit implements Labelled {
    DAYS("ngày"),
    WORKING_DAYS("ngày làm việc"),
    TIMES("lần"),
    TIMES_A_WEEK("lần mỗi tuần"),
    TIMES_A_MONTH("lần mỗi tháng"),
    TIMES_A_YEAR("lần mỗi năm"),
    PERCENT("%");

    private final String label;

    TermUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a day can be counted with it. */
    public boolean isTerm() {
        return this == DAYS || this == WORKING_DAYS;
    }
}
