package org.wardledger.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
     * @param lines all lines of the record from its beginning, in order
     */
    public static SortedMap<Integer, WardEvent> of(List<? extends WardEvent> lines) {
        Set<Long> struck = new HashSet<>();
        Map<Long, WardEvent> corrected = new HashMap<>();
        // From the end: only a later line can take an earlier one away, and the last correction of a line counts.
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (struck.contains((long) at)) {
                continue;
            }
            switch (lines.get(at)) {
                case Struck strike -> struck.add(strike.line());
                case Corrected correction -> corrected.putIfAbsent(correction.line(), correction.action());
                default -> {}
            }
        }
        SortedMap<Integer, WardEvent> standing = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!struck.contains((long) at) && !(lines.get(at) instanceof Appendix)) {
                standing.put(at, corrected.getOrDefault((long) at, lines.get(at)));
            }
        }
        return standing;
    }
}
