package org.wardledger.plan;

import org.wardledger.common.Labelled;

/** How far the work had come when it was looked back on (hình thức tổng kết). */
public enum ReviewKind implements Labelled {
    INTERIM("sơ kết 6 tháng"),
    ANNUAL("tổng kết năm"),
    THEMATIC("sơ kết, tổng kết chuyên đề");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
