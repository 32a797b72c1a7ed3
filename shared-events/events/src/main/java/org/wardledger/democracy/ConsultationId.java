package org.wardledger.democracy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one consultation: on what, when, where. */
public record ConsultationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationId {}

    public static ConsultationId of(String office, ConsultationKind kind, LocalDate day, String subject, String place) {
        return new ConsultationId(Streams.named("consultation", office, kind.name(), day.toString(), subject, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
