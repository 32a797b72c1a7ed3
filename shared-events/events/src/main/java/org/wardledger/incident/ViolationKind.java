package org.wardledger.incident;

import org.wardledger.common.Labelled;

/** Under whose rules an official is held to account (loại vi phạm); never in a leaf. */
public enum ViolationKind implements Labelled {
    PARTY("kỷ luật Đảng"),
    STATE("kỷ luật cán bộ, công chức"),
    BOTH("kỷ luật Đảng và cán bộ, công chức"),
    OTHER("vi phạm khác");

    private final String label;

    ViolationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
