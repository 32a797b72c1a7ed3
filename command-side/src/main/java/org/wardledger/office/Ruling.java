package org.wardledger.office;

import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;

/** The rules of one concept at work on one record. */
final class Ruling<E extends WardEvent> {
    private final Class<E> lines;
    private final RecordRules<E> rules;
    private boolean begun;

    Ruling(Class<E> lines, RecordRules<E> rules) {
        this.lines = lines;
        this.rules = rules;
    }

    /** False where the record says so already. */
    boolean permits(WardEvent next) {
        if (!lines.isInstance(next)) {
            throw Refusal.conflict("code", "Số này trong sổ đã thuộc về một loại việc khác.");
        }
        E line = lines.cast(next);
        if (!begun && !rules.opens(line)) {
            throw absent();
        }
        if (begun && rules.says(line)) {
            return false;
        }
        rules.permit(line);
        return true;
    }

    void take(WardEvent line) {
        begun = true;
        rules.take(lines.cast(line));
    }

    static Refusal absent() {
        return Refusal.unknown("number", "Sổ chưa có hồ sơ này, nên không ghi thêm bước nào được.");
    }
}
