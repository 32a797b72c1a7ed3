package org.wardledger.democracy;

import org.wardledger.common.Labelled;

/** How the people were asked (hình thức lấy ý kiến; Law 10/2022/QH15, Article 26). */
public enum ConsultationMeans implements Labelled {
    MEETING("hội nghị"),
    HOUSEHOLD_BALLOT("phiếu lấy ý kiến hộ gia đình"),
    DIALOGUE("đối thoại"),
    BOX_OR_HOTLINE("hòm thư, đường dây nóng"),
    FRONT("qua Mặt trận và các đoàn thể"),
    PORTAL("cổng thông tin điện tử"),
    OTHER("hình thức khác");

    private final String label;

    ConsultationMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
