package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream in which one contradiction of one year's report is settled, through all its reasons. */
public record ClaimId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimId {}

    public static ClaimId of(String office, int year, ReportSlot slot, ClaimKey claim) {
        return new ClaimId(Streams.named("claim", office, Integer.toString(year), slot.value(), claim.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
