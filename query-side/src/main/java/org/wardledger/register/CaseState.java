package org.wardledger.register;

import java.util.Locale;
import org.wardledger.common.Labelled;

/** How a case stands on a day (trạng thái): always a word and a shape, never colour alone. The urgent come first. */
public enum CaseState implements Labelled {
    OVERDUE("Quá hạn"),
    SOON("Sắp đến hạn"),
    NEW("Mới nhận"),
    RUNNING("Đang giải quyết"),
    PAUSED("Tạm dừng"),
    SETTLED("Đã giải quyết"),
    TRANSFERRED("Đã chuyển"),
    WITHDRAWN("Rút đơn");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The word in its class and in the name of its icon. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its clock runs. */
    public boolean runs() {
        return this == OVERDUE || this == SOON || this == NEW || this == RUNNING;
    }
}
