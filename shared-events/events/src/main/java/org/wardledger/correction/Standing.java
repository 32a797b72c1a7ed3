package org.wardledger.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardledger.common.Appendix;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.Corrected;
import org.wardledger.correction.CorrectionEvent.Struck;

/**
 * What a record says once every correction in it is heeded (nội dung hiện hành). A pure function of its lines: a
 * correction that is itself struck out gives the earlier words back.
 */
public final class Standing {
    private Standing() {}

    /**
     * The actions of a record as they stand, by the number of their line.
     *
     * @param lines the lines of the record by their number; one that is left out counts as never written
     */
    public static SortedMap<Long, WardEvent> of(SortedMap<Long, ? extends WardEvent> lines) {
        Set<Long> struck = struck(lines);
        Map<Long, WardEvent> corrected = new HashMap<>();
        lines.forEach((line, event) -> {
            if (event instanceof Corrected correction && !struck.contains(line)) {
                corrected.put(correction.line(), correction.action());
            }
        });
        SortedMap<Long, WardEvent> standing = new TreeMap<>();
        lines.forEach((line, event) -> {
            if (!struck.contains(line) && !(event instanceof Appendix)) {
                standing.put(line, corrected.getOrDefault(line, event));
            }
        });
        return standing;
    }

    /** The lines that a striking out has voided, by their number. */
    public static Set<Long> struck(SortedMap<Long, ? extends WardEvent> lines) {
        Set<Long> struck = new HashSet<>();
        // From the end: only a later line can void an earlier one, and a voided striking out voids nothing.
        new TreeMap<Long, WardEvent>(lines).descendingMap().forEach((line, event) -> {
            if (event instanceof Struck strike && !struck.contains(line)) {
                struck.add(strike.line());
            }
        });
        return struck;
    }
}
