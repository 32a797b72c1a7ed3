package org.wardledger.incident;

import org.wardledger.common.Labelled;

/** How far a disease has spread (quy mô dịch). */
public enum DiseaseExtent implements Labelled {
    SMALL("nhỏ"),
    MEDIUM("vừa"),
    LARGE("lớn");

    private final String label;

    DiseaseExtent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
