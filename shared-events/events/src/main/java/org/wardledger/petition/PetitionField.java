package org.wardledger.petition;

import org.wardledger.common.Labelled;

/** What a petition is about (lĩnh vực): lists name a petition by type and field, never by its sealed content. */
public enum PetitionField implements Labelled {
    LAND("đất đai"),
    CONSTRUCTION("xây dựng, đô thị"),
    ENVIRONMENT("môi trường"),
    TRAFFIC("giao thông"),
    WATER("cấp nước, thoát nước"),
    SOCIAL_POLICY("chính sách xã hội"),
    PUBLIC_ORDER("an ninh trật tự"),
    PROCEDURES("thủ tục hành chính"),
    OTHER("khác");

    private final String label;

    PetitionField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
