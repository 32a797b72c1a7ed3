package org.wardledger.mobilisation;

import org.wardledger.common.Labelled;

/** The field of a model (lĩnh vực của mô hình). */
public enum ModelField implements Labelled {
    ECONOMY("kinh tế"),
    CULTURE_SOCIETY("văn hóa - xã hội"),
    DEFENCE_SECURITY("quốc phòng - an ninh"),
    POLITICAL_SYSTEM("hệ thống chính trị");

    private final String label;

    ModelField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
