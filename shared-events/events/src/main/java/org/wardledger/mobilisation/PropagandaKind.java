package org.wardledger.mobilisation;

import org.wardledger.common.Labelled;

/** How people were told (hình thức tuyên truyền). */
public enum PropagandaKind implements Labelled {
    EXCHANGE("tọa đàm trao đổi kinh nghiệm"),
    EXAMPLE("nêu gương điển hình"),
    BROADCAST("phát thanh"),
    MEETING("hội nghị tuyên truyền"),
    OTHER("hình thức khác");

    private final String label;

    PropagandaKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
