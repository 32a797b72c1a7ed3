package org.wardledger.dossier;

import org.wardledger.common.Labelled;

/** What the applicant was handed back (kết quả hồ sơ). */
public enum DossierResult implements Labelled {
    GRANTED("có kết quả"),
    REFUSED("từ chối giải quyết"),
    WITHDRAWN("công dân rút hồ sơ");

    private final String label;

    DossierResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
