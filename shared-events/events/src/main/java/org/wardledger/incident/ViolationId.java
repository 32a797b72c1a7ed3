package org.wardledger.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Streams;

/** The stream of one official's violation, under its number in the register. */
public record ViolationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViolationId {}

    public static ViolationId of(String office, RecordNumber number) {
        return new ViolationId(Streams.named("violation", office, number.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
