package org.wardledger.proof;

import java.time.LocalDate;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What has happened about the log over the book. */
public sealed interface ProofEvent extends WardEvent {
    /** From this day on another key signs the log too, and the keys before it until a later one (công bố khóa ký). */
    @RecordedAs(value = "log-key-announced", openness = Openness.OPEN)
    record LogKeyAnnounced(
            @Public LogId logId,
            @Public LocalDate occurredOn,
            @Public String vkey,
            @Public LocalDate othersUntil) implements ProofEvent {}
}
