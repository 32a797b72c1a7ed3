package org.wardledger.direction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one delivery of call-up orders. */
public record DeliveryId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliveryId {}

    public static DeliveryId of(String office, CallUpKind kind, LocalDate day, String place, String subject) {
        return new DeliveryId(Streams.named("call-up-delivery", office, kind.name(), day.toString(), place, subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
