package org.wardledger.democracy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one criticism or recommendation, from its arrival to its answer. */
public record CriticismId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriticismId {}

    public static CriticismId of(String office, LocalDate receivedOn, String subject, Body host) {
        return new CriticismId(Streams.named("criticism", office, receivedOn.toString(), subject, host.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
