package org.wardledger.dossier;

import org.wardledger.common.Labelled;

/** How a dossier was handed in (cách nộp hồ sơ). */
public enum DossierChannel implements Labelled {
    DIRECT("trực tiếp"),
    ONLINE("trực tuyến"),
    POSTAL("bưu chính công ích"),
    UNKNOWN("không rõ"),
    HANDOVER("nhận bàn giao khi sáp nhập");

    private final String label;

    DossierChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
