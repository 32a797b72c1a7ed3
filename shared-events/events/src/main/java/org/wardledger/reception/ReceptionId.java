package org.wardledger.reception;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Streams;

/** The stream of one reception session, or of one schedule, in the ledger. */
public record ReceptionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReceptionId {}

    /** The session of one kind on one day at one place. */
    public static ReceptionId session(String office, ReceptionKind kind, LocalDate day, String place) {
        return new ReceptionId(Streams.named("reception", office, kind.name(), day.toString(), place));
    }

    /** The schedule a notice of that day announced. */
    public static ReceptionId schedule(String office, DocumentCode notice, LocalDate noticeOn) {
        return new ReceptionId(Streams.named("reception-schedule", office, notice.value(), noticeOn.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
