package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place in the annual report (vị trí trong báo cáo), by section and letter: {@code II.2.d}. */
public record ReportSlot(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportSlot {}

    @Override
    public String toString() {
        return value;
    }
}
