package org.wardledger.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a count of a period falls into parts, none of them folded yet (số đếm đầy đủ): it does not leave the office.
 *
 * @param parts how many of each; parts without any are left out
 */
public record CountedParts(TallyMeasure of, TalliedBy by, SortedMap<String, Long> parts) {
    public CountedParts(TallyMeasure of, TalliedBy by, Map<String, Long> parts) {
        this(of, by, withoutNone(parts));
    }

    private static SortedMap<String, Long> withoutNone(Map<String, Long> parts) {
        SortedMap<String, Long> some = new TreeMap<>(parts);
        some.values().removeIf(count -> count == 0);
        return some;
    }

    long of(String part) {
        return parts.getOrDefault(part, 0L);
    }

    /** How many cases it takes at least to come from one count to the other. */
    public long movedFrom(CountedParts before) {
        SortedMap<String, Long> all = new TreeMap<>(before.parts);
        all.putAll(parts);
        long more = 0;
        long fewer = 0;
        for (String part : all.keySet()) {
            long moved = of(part) - before.of(part);
            more += Math.max(moved, 0);
            fewer += Math.max(-moved, 0);
        }
        return Math.max(more, fewer);
    }
}
