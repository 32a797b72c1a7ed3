package org.wardledger.direction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one improvement of a facility. */
public record FacilityId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FacilityId {}

    public static FacilityId of(String office, FacilityKind kind, LocalDate day, String place, String subject) {
        return new FacilityId(Streams.named("facility", office, kind.name(), day.toString(), place, subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
