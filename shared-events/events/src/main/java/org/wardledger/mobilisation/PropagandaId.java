package org.wardledger.mobilisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one act of propaganda. */
public record PropagandaId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PropagandaId {}

    public static PropagandaId of(String office, PropagandaKind kind, LocalDate day, Body host, String subject) {
        return new PropagandaId(
                Streams.named("propaganda", office, kind.name(), day.toString(), host.value(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
