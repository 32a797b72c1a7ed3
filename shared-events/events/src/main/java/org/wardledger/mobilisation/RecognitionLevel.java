package org.wardledger.mobilisation;

import org.wardledger.common.Labelled;

/** Who recognised a model (cấp công nhận); the district level until 30 June 2025. */
public enum RecognitionLevel implements Labelled {
    COMMUNE("xã, phường"),
    DISTRICT("huyện, thị xã"),
    PROVINCE("tỉnh, thành phố");

    private final String label;

    RecognitionLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
