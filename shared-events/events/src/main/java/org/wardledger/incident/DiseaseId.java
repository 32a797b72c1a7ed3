package org.wardledger.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one outbreak. */
public record DiseaseId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DiseaseId {}

    public static DiseaseId of(String office, LocalDate day, String disease, String herd, String place) {
        return new DiseaseId(Streams.named("livestock-disease", office, day.toString(), disease, herd, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
