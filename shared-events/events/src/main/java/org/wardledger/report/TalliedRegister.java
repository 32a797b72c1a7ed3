package org.wardledger.report;

import org.wardledger.common.Labelled;

/** A register whose single lines hold back from the public what its tally says together (sổ được tổng hợp). */
public enum TalliedRegister implements Labelled {
    PETITIONS("đơn thư"),
    DOSSIERS("hồ sơ một cửa"),
    DENUNCIATIONS("tố cáo");

    private final String label;

    TalliedRegister(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
