package org.wardledger.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry behind a figure (mục đứng sau số liệu): what it counts for, in which part, on which day. The quantities of
 * a part add up to that part; for a figure of days it is the days that are ranked.
 */
public record EvidenceRow(
        long position,
        int ordinal,
        String part,
        LocalDate occurredOn,
        long quantity,
        String stream,
        String measure,
        LocalDate cohortOn,
        @Nullable LocalDate until,
        @Nullable Integer days,
        Traits traits) {
    public static final String NUMERATOR = "numerator";
    public static final String DENOMINATOR = "denominator";

    public String kind() {
        return traits.kind();
    }

    public String field() {
        return traits.field();
    }

    public String place() {
        return traits.place();
    }

    public String host() {
        return traits.host();
    }

    EvidenceRow times(long otherQuantity) {
        return new EvidenceRow(
                position, ordinal, part, occurredOn, otherQuantity, stream, measure, cohortOn, until, days, traits);
    }

    /** Whether, read as somebody's word for a stretch of days, it was given before another entry of those days. */
    boolean covers(EvidenceRow other) {
        return other.position > position
                && until != null
                && !other.occurredOn.isBefore(cohortOn)
                && !other.occurredOn.isAfter(until);
    }

    EvidenceRow as(String otherPart, int otherOrdinal) {
        return new EvidenceRow(
                position,
                otherOrdinal,
                otherPart,
                occurredOn,
                quantity,
                stream,
                measure,
                cohortOn,
                until,
                days,
                traits);
    }
}
