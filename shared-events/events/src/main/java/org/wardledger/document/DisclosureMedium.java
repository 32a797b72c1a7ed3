package org.wardledger.document;

import org.wardledger.common.Labelled;

/** How something is made public (hình thức công khai; Law 10/2022/QH15, Article 12); the first two must last. */
public enum DisclosureMedium implements Labelled {
    POSTED("niêm yết"),
    BROADCAST("loa truyền thanh"),
    ONLINE("cổng, trang thông tin điện tử"),
    OTHER("hình thức khác");

    private final String label;

    DisclosureMedium(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
