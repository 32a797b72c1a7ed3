package org.wardledger.scoring;

import org.wardledger.common.Labelled;

/** Who gives the points (loại điểm); the two are never added up nor mixed. */
public enum ScoreKind implements Labelled {
    SELF("tự chấm"),
    APPRAISED("thẩm định");

    private final String label;

    ScoreKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
