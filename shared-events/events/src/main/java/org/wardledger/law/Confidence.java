package org.wardledger.law;

import org.wardledger.common.Labelled;

/** How far a rule was held against the text of the law (mức kiểm chứng). What is not confirmed warns and never refuses. */
public enum Confidence implements Labelled {
    CONFIRMED("đã kiểm chứng"),
    SECONDARY("một nguồn, chưa kiểm chứng"),
    GENERAL("hiểu biết chung, chưa kiểm chứng");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isConfirmed() {
        return this == CONFIRMED;
    }

    /** As the shipped tables mark it: C, S or G. */
    static Confidence marked(String mark) {
        return switch (mark) {
            case "C" -> CONFIRMED;
            case "S" -> SECONDARY;
            case "G" -> GENERAL;
            default -> throw new IllegalArgumentException("No rule is marked " + mark);
        };
    }
}
