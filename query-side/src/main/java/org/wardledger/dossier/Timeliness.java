package org.wardledger.dossier;

import org.wardledger.common.Labelled;

/** When a result was handed back against the appointment (đúng hẹn). */
public enum Timeliness implements Labelled {
    EARLY("trước hẹn"),
    ON_DAY("đúng ngày hẹn"),
    LATE("trễ hẹn");

    private final String label;

    Timeliness(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
