package org.wardledger.mobilisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one outing: bodies that go out together write it down once. */
public record CampaignId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CampaignId {}

    public static CampaignId of(String office, LocalDate day, String name, String place) {
        return new CampaignId(Streams.named("campaign", office, day.toString(), name, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
