package org.wardledger.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Streams;

/** The stream of one thing a document promises. */
public record PromiseId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PromiseId {}

    /** The same document promises an act for the same days and place once. */
    public static PromiseId of(
            String office,
            DocumentCode document,
            ExpectedAct expected,
            LocalDate from,
            LocalDate to,
            @Nullable String place) {
        return new PromiseId(Streams.named(
                "promise",
                office,
                document.value(),
                expected.name(),
                from.toString(),
                to.toString(),
                place == null ? "" : place));
    }

    @Override
    public String toString() {
        return value;
    }
}
