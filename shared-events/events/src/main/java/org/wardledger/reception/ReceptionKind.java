package org.wardledger.reception;

import org.wardledger.common.Labelled;

/** Kind of citizen reception (hình thức tiếp công dân). */
public enum ReceptionKind implements Labelled {
    SCHEDULED("định kỳ"),
    REGULAR("thường xuyên"),
    AD_HOC("đột xuất"),
    MOBILE("lưu động");

    private final String label;

    ReceptionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
