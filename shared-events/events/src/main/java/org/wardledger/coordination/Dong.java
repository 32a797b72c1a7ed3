package org.wardledger.coordination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in whole đồng (số tiền): {@code 15000000}. */
public record Dong(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dong {}

    /** As it is written in sentences: {@code 15.000.000 đồng}. */
    public String words() {
        return value.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".") + " đồng";
    }

    @Override
    public String toString() {
        return value;
    }
}
