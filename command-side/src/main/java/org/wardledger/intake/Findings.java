package org.wardledger.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of a book's rows: all counted, the first in the file listed. */
final class Findings {
    static final int LISTED_MAX = 1_000;

    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private int count;

    synchronized void add(RowProblem problem) {
        count++;
        rows.add(problem.row());
        problems.add(problem);
        if (problems.size() >= 4 * LISTED_MAX) {
            List<RowProblem> first = listed();
            problems.clear();
            problems.addAll(first);
        }
    }

    synchronized boolean hasRow(int row) {
        return rows.contains(row);
    }

    synchronized int count() {
        return count;
    }

    synchronized int rows() {
        return rows.size();
    }

    synchronized List<RowProblem> listed() {
        return problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .limit(LISTED_MAX)
                .toList();
    }
}
