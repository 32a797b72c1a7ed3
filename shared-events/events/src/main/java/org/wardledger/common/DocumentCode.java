package org.wardledger.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number and symbol of a document as registered (số, ký hiệu): {@code 12/TB-UBND}, {@code 19^A/QĐ-UBND}. */
public record DocumentCode(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentCode {}

    @Override
    public String toString() {
        return value;
    }
}
