package org.wardledger.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that speak of the same record keep the order of the file; others need not wait for each other. */
final class SameRecords {
    private SameRecords() {}

    /** The rows in groups, each in the order of the file; no two groups speak of one record. */
    static List<List<Row>> of(List<Row> rows) {
        int[] group = new int[rows.size()];
        Map<String, Integer> firstOf = new HashMap<>();
        for (int row = 0; row < group.length; row++) {
            group[row] = row;
            int own = row;
            rows.get(row).acts().forEach(act -> {
                Integer before = firstOf.putIfAbsent(act.stream(), own);
                if (before != null) {
                    join(group, before, own);
                }
            });
        }
        Map<Integer, List<Row>> groups = new LinkedHashMap<>();
        for (int row = 0; row < group.length; row++) {
            groups.computeIfAbsent(root(group, row), root -> new ArrayList<>()).add(rows.get(row));
        }
        return List.copyOf(groups.values());
    }

    private static void join(int[] group, int one, int other) {
        int first = root(group, one);
        int second = root(group, other);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] group, int row) {
        int at = row;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
