package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A body named in an action (cơ quan, tổ chức): {@code UBND thị xã Đức Phổ}. */
public record Body(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Body {}

    @Override
    public String toString() {
        return value;
    }
}
