package org.wardledger.scoring;

import org.wardledger.common.Labelled;

/** What becomes of a criterion whose work was not assigned in the year (không giao trong năm). */
public enum NotAssigned implements Labelled {
    /** As in the scoring sheet of Circular 09/2021/TT-BTP: no assignment, three points of three. */
    NOT_APPLICABLE_FULL_POINTS("đủ điểm"),
    NOT_APPLICABLE_EXCLUDED("không tính");

    private final String label;

    NotAssigned(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
