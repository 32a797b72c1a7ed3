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

    /** The figures of one concept, smaller. */
    public record Group(String title, List<Figure> figures) {}

    /** A part of a whole with the length of its bar, of a hundred. */
    public record Part(Cell cell, long percent) {}
}
