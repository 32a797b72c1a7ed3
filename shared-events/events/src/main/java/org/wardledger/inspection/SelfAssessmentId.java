package org.wardledger.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream in which the office assesses one piece of its work in one year. */
public record SelfAssessmentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SelfAssessmentId {}

    public static SelfAssessmentId of(String office, int year, String subject) {
        return new SelfAssessmentId(Streams.named("self-assessment", office, Integer.toString(year), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
