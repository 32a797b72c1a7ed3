package org.wardledger.mobilisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one movement as it was launched. */
public record MovementId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MovementId {}

    public static MovementId of(String office, Body host, LocalDate day, String subject) {
        return new MovementId(Streams.named("movement", office, host.value(), day.toString(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
