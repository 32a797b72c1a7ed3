package org.wardledger.incident;

import org.wardledger.common.Labelled;

/** What kind of incident (loại vụ việc). */
public enum IncidentKind implements Labelled {
    GAMBLING("đánh bạc"),
    DRUGS("tàng trữ, sử dụng ma túy"),
    ARMED_FIGHT("chuẩn bị hung khí đánh nhau"),
    THEFT("trộm cắp"),
    DISORDER("gây rối trật tự công cộng"),
    TRAFFIC("tai nạn giao thông"),
    FIRE("cháy, nổ"),
    OTHER("vụ việc khác");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
