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

    /** The smaller, the sooner somebody must look; cases whose clock stands still wait for nobody. */
    int urgency() {
        return switch (this) {
            case OVERDUE -> 0;
            case SOON -> 1;
            case NEW -> 2;
            case RUNNING -> 3;
            case PAUSED, SETTLED, TRANSFERRED, WITHDRAWN -> 4;
        };
    }
}
