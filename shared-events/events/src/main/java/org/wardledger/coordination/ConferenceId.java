package org.wardledger.coordination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one conference; residential groups hold theirs on one day, each at its place. */
public record ConferenceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConferenceId {}

    public static ConferenceId of(
            String office, ConferenceKind kind, LocalDate day, String subject, String place, Body host) {
        return new ConferenceId(
                Streams.named("conference", office, kind.name(), day.toString(), subject, place, host.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
