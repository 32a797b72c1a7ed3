package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.wardledger.common.Streams;

/** The stream of one year's report as a document, from its first draft on. */
public record ReportId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {}

    public static ReportId of(String office, int year) {
        return new ReportId(Streams.named("report", office, Integer.toString(year)));
    }

    @Override
    public String toString() {
        return value;
    }
}
