package org.wardledger.correction;

import org.wardledger.common.Labelled;

/** Why an action is put right (căn cứ đính chính). */
public enum CorrectionGround implements Labelled {
    MISWRITTEN("viết nhầm"),
    RECORDED_BY_MISTAKE("ghi nhầm, việc không có"),
    RECORDED_TWICE("ghi trùng"),
    CHECKED_AGAIN("xác minh lại");

    private final String label;

    CorrectionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
