package org.wardledger.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One part of a breakdown (một ô của bảng phân tổ). A withheld cell is so small that its cases might be recognised.
 *
 * @param key as it is recorded; empty where it was not
 * @param label as it is shown
 */
public record Cell(String key, String label, long count, boolean withheld) {
    private static final String FOLDED = "các ô gộp";

    /** Cells smaller than this are shown to nobody without a right to the register. */
    public static final long SHOWN_MIN = 3;

    /**
     * Folds the small cells into one, and as many of the next larger that what is folded together cannot be told apart by
     * subtraction from the whole. Their names go with them: a field under which one case alone stands names that case.
     */
    public static List<Cell> folded(List<Cell> cells) {
        List<Cell> ascending = cells.stream()
                .filter(cell -> cell.count != 0)
                .sorted(Comparator.comparingLong(Cell::count).thenComparing(Cell::key))
                .toList();
        Set<String> withheld = new HashSet<>();
        long together = 0;
        for (Cell cell : ascending) {
            boolean small = cell.count < SHOWN_MIN;
            boolean tellable = !withheld.isEmpty() && (withheld.size() == 1 || together < SHOWN_MIN);
            if (small || tellable) {
                withheld.add(cell.key);
                together += cell.count;
            }
        }
        if (withheld.isEmpty()) {
            return cells;
        }
        List<Cell> shown = new ArrayList<>(cells.stream()
                .filter(cell -> cell.count == 0 || !withheld.contains(cell.key))
                .toList());
        shown.add(new Cell("", FOLDED, 0, true));
        return shown;
    }
}
