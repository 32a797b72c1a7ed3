package org.wardledger.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream in which one day's openings of the vault are counted. */
public record OpeningsId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpeningsId {}

    public static OpeningsId of(String office, LocalDate day) {
        return new OpeningsId(Streams.named("openings", office, day.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
