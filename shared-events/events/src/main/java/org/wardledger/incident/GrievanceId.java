package org.wardledger.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one grievance, from the day it was raised until it is settled. */
public record GrievanceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GrievanceId {}

    public static GrievanceId of(String office, LocalDate raisedOn, String subject) {
        return new GrievanceId(Streams.named("grievance", office, raisedOn.toString(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
