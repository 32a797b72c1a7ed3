package org.wardledger.coordination;

import org.wardledger.common.Labelled;

/** What was given (loại hỗ trợ). */
public enum SupportKind implements Labelled {
    FUNDS_AND_FACILITIES("kinh phí, cơ sở vật chất"),
    FUNDS("kinh phí"),
    FACILITIES("cơ sở vật chất"),
    OTHER("điều kiện khác");

    private final String label;

    SupportKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
