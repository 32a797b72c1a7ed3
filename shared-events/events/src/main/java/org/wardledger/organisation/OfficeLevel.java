package org.wardledger.organisation;

import org.wardledger.common.Labelled;

/** The level of an office (cấp hành chính); the district level until 30 June 2025. */
public enum OfficeLevel implements Labelled {
    COMMUNE("xã, phường"),
    DISTRICT("huyện, thị xã"),
    PROVINCE("tỉnh, thành phố"),
    CENTRAL("trung ương");

    private final String label;

    OfficeLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
