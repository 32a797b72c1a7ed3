package org.wardledger.report;

import static org.wardledger.report.TallyCell.COUNT_MIN;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a count are too small to be told (gộp ô nhỏ). The log keeps what it is told for ever, so what is folded
 * must be found neither from the total, which the leaves tell, nor by taking the months from their quarter.
 */
final class SmallParts {
    /** A part folded in a month for its own sake is at most this large. */
    private static final long SMALL_MAX = COUNT_MIN - 1;

    private SmallParts() {}

    /** @param months the same count for each month of a quarter; none where the period is a month */
    static Tally tally(CountedParts counted, List<CountedParts> months) {
        Set<String> folded = folded(counted, months);
        List<TallyCell> cells = counted.parts().entrySet().stream()
                .filter(part -> !folded.contains(part.getKey()))
                .map(part -> new TallyCell(part.getKey(), part.getValue()))
                .toList();
        long together = sum(counted, folded);
        // Of a denunciation not even the total is told: nothing is said of what is not a cell.
        boolean told = together >= COUNT_MIN && counted.by() != TalliedBy.WHOLE;
        return new Tally(counted.of(), counted.by(), cells, told ? together : null);
    }

    private static Set<String> folded(CountedParts counted, List<CountedParts> months) {
        List<Set<String>> foldedInMonth =
                months.stream().map(month -> folded(month, List.of())).toList();
        Set<String> folded = new HashSet<>();
        counted.parts().forEach((part, count) -> {
            if (count < COUNT_MIN || toldByMonths(part, months, foldedInMonth)) {
                folded.add(part);
            }
        });
        if (counted.by() == TalliedBy.WHOLE || folded.isEmpty()) {
            return folded;
        }
        // The next larger ones go with them until those folded cannot be told apart by subtraction from the whole.
        for (Map.Entry<String, Long> part : ascending(counted)) {
            if (folded.size() > 1 && sum(counted, folded) >= COUNT_MIN) {
                break;
            }
            folded.add(part.getKey());
        }
        return folded;
    }

    private static List<Map.Entry<String, Long>> ascending(CountedParts counted) {
        return counted.parts().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** Whether the quarter's part, less what the months tell of it, would give away what a month folded. */
    private static boolean toldByMonths(String part, List<CountedParts> months, List<Set<String>> foldedInMonth) {
        long rest = 0;
        int open = 0;
        for (int month = 0; month < months.size(); month++) {
            CountedParts counted = months.get(month);
            Set<String> folded = foldedInMonth.get(month);
            boolean mayHoldIt = counted.by() == TalliedBy.WHOLE ? counted.of(part) < COUNT_MIN : !folded.isEmpty();
            boolean toldOfIt = counted.of(part) > 0 && !folded.contains(part);
            if (mayHoldIt && !toldOfIt) {
                open++;
                rest += counted.of(part);
            }
        }
        // One month alone is told outright; several are where each must hold as much as a small part can.
        return rest > 0 && (open == 1 || rest < COUNT_MIN || rest == SMALL_MAX * open);
    }

    private static long sum(CountedParts counted, Set<String> parts) {
        return parts.stream().mapToLong(counted::of).sum();
    }
}
