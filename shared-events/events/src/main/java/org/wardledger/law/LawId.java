package org.wardledger.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of what an office has entered of the law (luật do cơ quan nhập). */
public record LawId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LawId {}

    public static LawId of(String office) {
        return new LawId(Streams.named("law", office));
    }

    @Override
    public String toString() {
        return value;
    }
}
