package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream in which one register of one office is tallied for one period, and tallied anew when its counts change. */
public record TallyId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TallyId {}

    public static TallyId of(String office, TalliedRegister register, LocalDate from, LocalDate to) {
        return new TallyId(Streams.named("tally", office, register.name(), from.toString(), to.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
