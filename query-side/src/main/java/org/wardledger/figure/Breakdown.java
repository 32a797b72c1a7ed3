package org.wardledger.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardledger.common.Labelled;

/**
 * A count split by one trait (bảng phân tổ).
 *
 * @param foldedInPublic the leaves hold this trait back, so that small cells are withheld from those not signed in
 */
public record Breakdown(
        String id, String label, By by, Count count, boolean foldedInPublic, Map<String, String> words) {

    /** What a count is split by. */
    public enum By {
        KIND,
        FIELD,
        CHANNEL,
        PLACE,
        HOST
    }

    public Breakdown(String id, String label, By by, Count count, boolean foldedInPublic) {
        this(id, label, by, count, foldedInPublic, Map.of());
    }

    /** Its parts are constants of a closed list, shown by their labels. */
    public <E extends Enum<E> & Labelled> Breakdown named(E[] constants) {
        return new Breakdown(
                id,
                label,
                by,
                count,
                foldedInPublic,
                Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Labelled::label)));
    }

    String word(String key) {
        return key.isEmpty() ? "không rõ" : words.getOrDefault(key, key);
    }

    /** Places in their own order, everything else by size. */
    Comparator<Cell> order() {
        Comparator<Cell> byKey = Comparator.comparing(Cell::key);
        return by == By.PLACE
                ? byKey
                : Comparator.comparingLong(Cell::count).reversed().thenComparing(byKey);
    }
}
