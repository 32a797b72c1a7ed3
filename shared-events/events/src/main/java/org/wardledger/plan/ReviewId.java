package org.wardledger.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one review. */
public record ReviewId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {}

    public static ReviewId of(String office, ReviewKind kind, LocalDate day, String subject) {
        return new ReviewId(Streams.named("review", office, kind.name(), day.toString(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
