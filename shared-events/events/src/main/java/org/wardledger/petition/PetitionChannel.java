package org.wardledger.petition;

import org.wardledger.common.Labelled;

/** How a petition reached the ward (nguồn đơn). */
public enum PetitionChannel implements Labelled {
    SCHEDULED_RECEPTION("tiếp công dân định kỳ"),
    REGULAR_RECEPTION("tiếp công dân thường xuyên"),
    MOBILE_RECEPTION("tiếp công dân lưu động"),
    TRANSFERRED("cơ quan khác chuyển"),
    POST("bưu chính"),
    ONLINE("trực tuyến"),
    DIRECT("nộp trực tiếp"),
    HANDOVER("nhận bàn giao khi sáp nhập");

    private final String label;

    PetitionChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
