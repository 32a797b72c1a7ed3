package org.wardledger.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one disclosure: what was made public, where, from what day. */
public record DisclosureId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisclosureId {}

    public static DisclosureId of(String office, LocalDate from, String subject, String place) {
        return new DisclosureId(Streams.named("disclosure", office, from.toString(), subject, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
