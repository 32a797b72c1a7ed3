package org.wardledger.direction;

import org.wardledger.common.Labelled;

/** Which order was delivered (loại lệnh). */
public enum CallUpKind implements Labelled {
    EXAMINATION("lệnh khám nghĩa vụ quân sự"),
    ENLISTMENT("lệnh gọi nhập ngũ");

    private final String label;

    CallUpKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
