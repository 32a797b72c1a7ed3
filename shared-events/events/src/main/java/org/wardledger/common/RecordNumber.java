package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number or code of a record in its book, as registered (số đơn, mã hồ sơ): {@code ĐT-2023-07}. */
public record RecordNumber(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordNumber {}

    @Override
    public String toString() {
        return value;
    }
}
