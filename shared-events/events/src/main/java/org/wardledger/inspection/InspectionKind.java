package org.wardledger.inspection;

import org.wardledger.common.Labelled;

/** Who looks at whom (hình thức kiểm tra). */
public enum InspectionKind implements Labelled {
    INSPECTION("kiểm tra"),
    SELF_INSPECTION("tự kiểm tra"),
    SUPERVISION("giám sát");

    private final String label;

    InspectionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
