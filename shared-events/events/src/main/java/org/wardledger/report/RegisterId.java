package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream in which one register of one office and year is attested. */
public record RegisterId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegisterId {}

    /** One register of one office in one year. */
    public static RegisterId of(String office, Register register, int year) {
        return new RegisterId(Streams.named("register", office, register.name(), Integer.toString(year)));
    }

    @Override
    public String toString() {
        return value;
    }
}
