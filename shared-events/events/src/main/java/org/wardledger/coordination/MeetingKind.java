package org.wardledger.coordination;

import org.wardledger.common.Labelled;

/** Why people met (loại cuộc họp). */
public enum MeetingKind implements Labelled {
    MONTHLY("họp UBND hằng tháng"),
    FRONT("họp định kỳ với Mặt trận"),
    LAUNCH("họp triển khai công tác dân vận đầu năm"),
    BRIEFING("giao ban"),
    OTHER("họp khác");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
