package org.wardledger.scoring;

import org.wardledger.common.Labelled;

/** How the points of a criterion come about (cách chấm). */
public enum ScoreRule implements Labelled {
    /** Somebody judges it and answers for it. */
    JUDGED("chấm"),
    /** A figure proposes them; whoever scores may state others, with his reason. */
    COMPUTED("tính"),
    /** The superior gives them; the office does not score itself here. */
    APPRAISED("thẩm định");

    private final String label;

    ScoreRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
