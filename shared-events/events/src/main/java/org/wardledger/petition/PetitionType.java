package org.wardledger.petition;

import org.wardledger.common.Labelled;

/** Type of a petition by content, not by its title (loại đơn). Denunciations have kinds of their own. */
public enum PetitionType implements Labelled {
    RECOMMENDATION("kiến nghị"),
    FEEDBACK("phản ánh"),
    LAND_DISPUTE("tranh chấp đất đai"),
    COMPLAINT("khiếu nại");

    private final String label;

    PetitionType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
