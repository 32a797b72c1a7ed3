package org.wardledger.inspection;

import org.wardledger.common.Labelled;

/** A band as stated by whoever assessed (xếp loại). */
public enum Rating implements Labelled {
    EXCELLENT("hoàn thành xuất sắc"),
    GOOD("hoàn thành tốt"),
    COMPLETED("hoàn thành"),
    NOT_COMPLETED("không hoàn thành");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
