package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Stands for a person in the events; who it is can be read, corrected and erased in the vault only. */
public record PersonRef(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonRef {}

    @Override
    public String toString() {
        return value.toString();
    }
}
