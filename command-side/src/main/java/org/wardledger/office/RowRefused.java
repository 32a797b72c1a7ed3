package org.wardledger.office;

import java.util.Objects;
import org.wardledger.common.Refusal;

/** One row of many cannot be taken, and so none was. */
public final class RowRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final Refusal refusal;

    RowRefused(int row, Refusal refusal) {
        super(
                refusal.reason(),
                refusal.field(),
                "Dòng %d: %s Cả lô chưa ghi.".formatted(row + 1, Objects.requireNonNull(refusal.getMessage())));
        this.row = row;
        this.refusal = refusal;
    }

    /** From 0. */
    public int row() {
        return row;
    }

    public Refusal refusal() {
        return refusal;
    }
}
