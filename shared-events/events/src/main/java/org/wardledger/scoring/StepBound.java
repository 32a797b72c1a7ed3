package org.wardledger.scoring;

import org.wardledger.common.Labelled;

/** On which side of its number a step lies (mốc). */
public enum StepBound implements Labelled {
    FROM("từ"),
    UP_TO("đến");

    private final String label;

    StepBound(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
