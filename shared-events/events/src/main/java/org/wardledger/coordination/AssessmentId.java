package org.wardledger.coordination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream in which a body says how another did in one year. */
public record AssessmentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentId {}

    public static AssessmentId of(String office, int year, String subject, Body host) {
        return new AssessmentId(Streams.named("assessment", office, Integer.toString(year), subject, host.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
