package org.wardledger.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count and how it falls into parts (bảng tổng hợp).
 *
 * @param cells the parts that are told, by name; a part that is not told is empty or folded
 * @param folded what the parts not told hold together; absent where that is nothing, or so little that a case might be
 *     recognised
 */
public record Tally(
        TallyMeasure of,
        TalliedBy by,
        List<TallyCell> cells,
        @Nullable Long folded) {
    /** Whether it tells anything at all. */
    public boolean tells() {
        return folded != null || !cells.isEmpty();
    }
}
