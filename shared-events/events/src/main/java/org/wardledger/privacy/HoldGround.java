package org.wardledger.privacy;

import org.wardledger.common.Labelled;

/** Who asks that nothing be erased (căn cứ giữ lại). */
public enum HoldGround implements Labelled {
    PROCEEDINGS("vụ việc đang tố tụng"),
    INSPECTION("đang thanh tra, kiểm tra"),
    COMPLAINT("đang khiếu nại, khởi kiện"),
    ARCHIVE("yêu cầu của cơ quan lưu trữ");

    private final String label;

    HoldGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
