package org.wardledger.inspection;

import org.wardledger.common.Labelled;

/** What the inspecting body counts in (đơn vị đếm). */
public enum RoundUnit implements Labelled {
    CALL("cuộc"),
    ROUND("đợt");

    private final String label;

    RoundUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
