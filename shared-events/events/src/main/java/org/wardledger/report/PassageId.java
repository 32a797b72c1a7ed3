package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of one place in one year's report, through all its wordings. */
public record PassageId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PassageId {}

    public static PassageId of(String office, int year, ReportSlot slot) {
        return new PassageId(Streams.named("passage", office, Integer.toString(year), slot.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
