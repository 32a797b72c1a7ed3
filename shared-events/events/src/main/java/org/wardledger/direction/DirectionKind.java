package org.wardledger.direction;

import org.wardledger.common.Labelled;

/** What a direction is about (lĩnh vực chỉ đạo). */
public enum DirectionKind implements Labelled {
    LAND("quản lý đất đai"),
    BUDGET("thu ngân sách"),
    SITE_CLEARANCE("giải phóng mặt bằng"),
    EPIDEMIC("phòng, chống dịch bệnh"),
    DISASTER("phòng, chống thiên tai"),
    SECURITY("an ninh, trật tự"),
    REFORM("cải cách hành chính"),
    OTHER("việc khác");

    private final String label;

    DirectionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
