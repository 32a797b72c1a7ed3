package org.wardledger.democracy;

import org.wardledger.common.Labelled;

/** What the people were asked about (việc lấy ý kiến; Law 10/2022/QH15, Article 25). */
public enum ConsultationKind implements Labelled {
    WORKS("công trình, dự án đầu tư"),
    DRAFT_LAW("dự thảo luật"),
    PLANNING("quy hoạch"),
    SOCIO_ECONOMIC("kế hoạch kinh tế - xã hội"),
    SITE_CLEARANCE("giải phóng mặt bằng"),
    OTHER("việc khác");

    private final String label;

    ConsultationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
