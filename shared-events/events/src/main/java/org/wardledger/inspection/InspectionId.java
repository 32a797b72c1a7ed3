package org.wardledger.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one inspection, from its announcement to its result. */
public record InspectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InspectionId {}

    /** The inspection a body announced for a day, or, never announced, held on it. */
    public static InspectionId of(String office, Body host, LocalDate day, String subject) {
        return new InspectionId(Streams.named("inspection", office, host.value(), day.toString(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
