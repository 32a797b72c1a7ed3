package org.wardledger.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;

/**
 * A table from outside (bảng): its first filled row names the columns, every further one is a line.
 *
 * @param sheet the sheet it was read from; none for a text file
 */
record Table(@Nullable String sheet, List<String> headings, List<Line> lines) {
    static final int LINES_MAX = 50_000;
    static final int COLUMNS_MAX = 200;
    /** Empty ones too; each costs time, and others wait for their turn. */
    private static final long CELLS_MAX = 50_000_000;
    /** What one cell of a spreadsheet can hold at most. */
    static final int CELL_LENGTH_MAX = 32_767;

    /** One row with something in it; {@code number} is the one beside it in the spreadsheet. */
    record Line(int number, List<Cell> cells) {
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /** Whether a row of a text file says more than there are columns: one separator too many moved its cells. */
    boolean isTooLong(Line line) {
        return sheet == null && line.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank());
    }

    static Refusal refused(String sentence) {
        return new Refusal(Refusal.Reason.UNREADABLE, "file", sentence + " Chưa ghi gì vào sổ.");
    }

    /** Takes rows one by one, so that a file without end is left where it becomes too long. */
    static final class Growing {
        private final @Nullable String sheet;
        private final List<Line> lines = new ArrayList<>();
        private @Nullable List<String> headings;
        private long cellsSeen;

        Growing(@Nullable String sheet) {
            this.sheet = sheet;
        }

        void add(int number, List<Cell> cells) {
            cellsSeen += cells.size();
            if (cellsSeen > CELLS_MAX) {
                throw refused("Tệp có quá nhiều ô.");
            }
            if (cells.stream().allMatch(Cell::isBlank)) {
                return;
            }
            if (cells.size() > COLUMNS_MAX
                    && !cells.subList(COLUMNS_MAX, cells.size()).stream().allMatch(Cell::isBlank)) {
                throw refused("Dòng %d của tệp có hơn %d cột.".formatted(number, COLUMNS_MAX));
            }
            if (headings == null) {
                headings =
                        cells.stream().limit(COLUMNS_MAX).map(Growing::heading).toList();
                return;
            }
            if (lines.size() == LINES_MAX) {
                throw refused("Tệp có hơn %d dòng; xin chia thành nhiều tệp.".formatted(LINES_MAX));
            }
            lines.add(new Line(number, cells.stream().limit(COLUMNS_MAX).toList()));
        }

        private static String heading(Cell cell) {
            return switch (cell) {
                case Cell.Written written -> Folded.spaced(written.text());
                case Cell.Counted counted -> counted.plain();
                case Cell.Unreadable unreadable -> throw refused("Dòng tên cột: " + unreadable.why());
            };
        }

        Table whole() {
            if (headings == null) {
                throw refused("Tệp không có dòng nào.");
            }
            return new Table(sheet, headings, List.copyOf(lines));
        }
    }
}
