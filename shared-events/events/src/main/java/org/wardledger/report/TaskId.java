package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of one task in its place among the tasks of a year. */
public record TaskId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {}

    public static TaskId of(String office, int forYear, int order) {
        return new TaskId(Streams.named("task", office, Integer.toString(forYear), Integer.toString(order)));
    }

    @Override
    public String toString() {
        return value;
    }
}
