package org.wardledger.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Streams;

/** The stream of one petition in the ledger. Made from office and number, so that no number stands twice. */
public record PetitionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PetitionId {}

    /** The petition with this number in the office's register. */
    public static PetitionId of(String office, RecordNumber number) {
        return new PetitionId(Streams.named("petition", office, number.value()));
    }

    /** The denunciation with this number in the office's paper secret register. */
    public static PetitionId ofDenunciation(String office, RecordNumber secretRegisterNumber) {
        return new PetitionId(Streams.named("denunciation", office, secretRegisterNumber.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
