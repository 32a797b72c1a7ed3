package org.wardledger.direction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one direction. */
public record DirectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectionId {}

    public static DirectionId of(String office, DirectionKind kind, LocalDate day, Body host, String subject) {
        return new DirectionId(Streams.named("direction", office, kind.name(), day.toString(), host.value(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
