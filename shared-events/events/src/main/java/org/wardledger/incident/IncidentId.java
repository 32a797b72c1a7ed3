package org.wardledger.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of what one body reported of one day in the same words. */
public record IncidentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {}

    public static IncidentId of(
            String office, Body host, IncidentKind kind, LocalDate day, String subject, String place) {
        return new IncidentId(
                Streams.named("incident", office, host.value(), kind.name(), day.toString(), subject, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
