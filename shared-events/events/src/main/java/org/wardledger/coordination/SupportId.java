package org.wardledger.coordination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one support given: what, when, for what, by whom. */
public record SupportId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SupportId {}

    public static SupportId of(String office, SupportKind kind, LocalDate day, String subject, Body host) {
        return new SupportId(Streams.named("support", office, kind.name(), day.toString(), subject, host.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
