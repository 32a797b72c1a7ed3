package org.wardledger.dashboard;

import java.util.List;
import java.util.OptionalLong;
import org.wardledger.figure.Cell;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Question;

/** The year at a glance (tổng quan). */
public record DashboardView(
        Question question,
        List<Tile> tiles,
        List<Group> groups,
        MonthChart petitions,
        MonthChart dossiers,
        List<Part> fields,
        String zeros,
        List<Integer> years,
        OptionalLong standsStillAt) {

    /** A number that opens the page behind it. */
    public record Tile(Figure figure, String note) {}

    /** The figures of one concept, smaller; the first few stand open, the rest folds. */
    public record Group(String title, List<Figure> figures) {
        private static final int OPEN_MAX = 7;

        public List<Figure> open() {
            return figures.subList(0, Math.min(OPEN_MAX, figures.size()));
        }

        public List<Figure> folded() {
            return figures.subList(open().size(), figures.size());
        }
    }

    /** A part of a whole with the length of its bar, of a hundred. */
    public record Part(Cell cell, long percent) {}
}
