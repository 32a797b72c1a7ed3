package org.wardledger.proof;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of what an office says about its log (nhật ký của cơ quan). */
public record LogId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LogId {}

    public static LogId of(String office) {
        return new LogId(Streams.named("log", office));
    }

    @Override
    public String toString() {
        return value;
    }
}
