package org.wardledger.report;

import java.util.Map;
import java.util.Optional;

/** The statistics' own count of what is tallied (số liệu đối chiếu), against which a tally is held before it is written. */
@FunctionalInterface
public interface CountedFigures {
    /**
     * How a count of a period falls into parts.
     *
     * @param size how many entries of the book are to be counted
     * @return nothing while the statistics have not come that far
     */
    Optional<Map<String, Long>> parts(TallyMeasure of, TalliedBy by, TallyPeriod period, long size);
}
