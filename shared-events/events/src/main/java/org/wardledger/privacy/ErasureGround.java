package org.wardledger.privacy;

import org.wardledger.common.Labelled;

/** Why personal data is erased (căn cứ xóa; Law 91/2025/QH15, Article 14). */
public enum ErasureGround implements Labelled {
    REQUESTED("chủ thể dữ liệu yêu cầu"),
    PURPOSE_ACHIEVED("đã hết mục đích xử lý"),
    RETENTION_OVER("đã hết thời hạn lưu trữ"),
    ORDERED("quyết định của cơ quan có thẩm quyền");

    private final String label;

    ErasureGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
