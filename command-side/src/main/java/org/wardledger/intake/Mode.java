package org.wardledger.intake;

import java.util.Arrays;
import java.util.Locale;
import org.wardledger.common.Refusal;

/** How a book is taken in (cách nhập): tried only, whole or not at all, or each row for itself. */
public enum Mode {
    CHECK("Kiểm tra"),
    ALL("Ghi cả tệp"),
    ROWS("Ghi từng dòng");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mode of(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Reason.UNREADABLE,
                        "mode",
                        "mode phải là check (chỉ kiểm tra), all (tất cả hoặc không) hoặc rows (từng dòng)."));
    }
}
