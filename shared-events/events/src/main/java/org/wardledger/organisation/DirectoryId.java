package org.wardledger.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of an office's directory of bodies (danh bạ cơ quan). */
public record DirectoryId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectoryId {}

    public static DirectoryId of(String office) {
        return new DirectoryId(Streams.named("directory", office));
    }

    @Override
    public String toString() {
        return value;
    }
}
