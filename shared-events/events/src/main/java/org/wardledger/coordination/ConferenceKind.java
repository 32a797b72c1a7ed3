package org.wardledger.coordination;

import org.wardledger.common.Labelled;

/** Whose conference it was (loại hội nghị). */
public enum ConferenceKind implements Labelled {
    STAFF("Hội nghị cán bộ công chức, viên chức"),
    RESIDENTS("hội nghị tổ dân phố"),
    OTHER("hội nghị khác");

    private final String label;

    ConferenceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
