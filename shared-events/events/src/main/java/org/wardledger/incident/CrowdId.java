package org.wardledger.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one crowd. */
public record CrowdId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CrowdId {}

    public static CrowdId of(String office, LocalDate day, String place) {
        return new CrowdId(Streams.named("crowd", office, day.toString(), place));
    }

    @Override
    public String toString() {
        return value;
    }
}
