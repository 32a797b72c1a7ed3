package org.wardledger.coordination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one meeting: which, when, about what, called by whom. */
public record MeetingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {}

    public static MeetingId of(String office, MeetingKind kind, LocalDate day, String subject, Body host) {
        return new MeetingId(Streams.named("meeting", office, kind.name(), day.toString(), subject, host.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
