package org.wardledger.report;

import org.wardledger.common.Labelled;

/** What a tally is split by (phân tổ theo): what the leaves of single cases never say. */
public enum TalliedBy implements Labelled {
    /** Not split: the number itself is what is held back. Its one part has the empty name. */
    WHOLE("tổng số"),
    FIELD("theo lĩnh vực"),
    RESIDENTIAL_GROUP("theo tổ dân phố");

    private final String label;

    TalliedBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
