package org.wardledger.report;

import org.wardledger.common.Labelled;

/** A register whose completeness somebody vouches for (sổ được xác nhận), so that its zero can be printed. */
public enum Register implements Labelled {
    COMPLAINTS("khiếu nại"),
    DENUNCIATIONS("tố cáo"),
    CROWDS("tập trung đông người"),
    COMPLICATED_INCIDENTS("vụ việc phức tạp"),
    GRIEVANCES("vấn đề bức xúc"),
    VIOLATIONS("cán bộ, công chức vi phạm");

    private final String label;

    Register(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
