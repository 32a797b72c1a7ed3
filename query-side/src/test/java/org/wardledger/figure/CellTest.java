package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
    private static List<Cell> cells(long... counts) {
        List<Cell> cells = new ArrayList<>();
        for (long count : counts) {
            cells.add(new Cell("k" + cells.size(), "k" + cells.size(), count, false));
        }
        return cells;
    }

    private static List<String> withheld(long... counts) {
        List<String> shown = Cell.folded(cells(counts)).stream()
                .filter(cell -> !cell.withheld())
                .map(Cell::key)
                .toList();
        return cells(counts).stream()
                .map(Cell::key)
                .filter(key -> !shown.contains(key))
                .toList();
    }

    @Test
    void large_cells_stay() {
        assertThat(withheld(30, 12, 3)).isEmpty();
    }

    @Test
    void small_cells_are_folded_into_one_without_their_names_and_their_count() {
        assertThat(withheld(30, 2, 1)).containsExactly("k1", "k2");
        assertThat(Cell.folded(cells(30, 2, 1)))
                .filteredOn(Cell::withheld)
                .containsExactly(new Cell("", "các ô gộp", 0, true));
    }

    @Test
    void one_small_cell_takes_the_next_along_or_it_could_be_found_by_subtraction() {
        assertThat(withheld(30, 12, 2)).containsExactly("k1", "k2");
        assertThat(withheld(30, 12, 1, 1)).containsExactly("k1", "k2", "k3");
    }

    @Test
    void a_nought_tells_of_nobody() {
        assertThat(withheld(30, 12, 0)).isEmpty();
    }
}
