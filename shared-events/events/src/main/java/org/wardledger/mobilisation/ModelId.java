package org.wardledger.mobilisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.wardledger.common.Body;
import org.wardledger.common.Streams;

/** The stream of one model, from its launch or its first known replication to its end. */
public record ModelId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ModelId {}

    /** The model its owner calls so. A model of a Party cell or of the Front is not the government's, so the owner names it too. */
    public static ModelId of(String office, Body host, String name) {
        return new ModelId(Streams.named("model", office, host.value(), named(name)));
    }

    /** The name is typed again at every step, over years: capitals and double spaces make no other model of it. */
    static String named(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
