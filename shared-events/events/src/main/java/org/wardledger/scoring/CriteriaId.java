package org.wardledger.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of one set of criteria and of every point given under it. */
public record CriteriaId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriteriaId {}

    /** A set is named by its name: what is adopted anew bears a name of its own. */
    public static CriteriaId of(String office, String name) {
        return new CriteriaId(Streams.named("criteria", office, name));
    }

    @Override
    public String toString() {
        return value;
    }
}
