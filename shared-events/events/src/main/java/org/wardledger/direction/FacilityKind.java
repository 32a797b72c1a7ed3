package org.wardledger.direction;

import org.wardledger.common.Labelled;

/** What was improved (loại cơ sở vật chất). */
public enum FacilityKind implements Labelled {
    RECEPTION_ROOM("phòng tiếp công dân"),
    OFFICE("phòng làm việc"),
    CITIZEN_COMPUTERS("máy tính cho công dân"),
    OTHER("cơ sở vật chất khác");

    private final String label;

    FacilityKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
