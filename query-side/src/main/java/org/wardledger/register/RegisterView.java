package org.wardledger.register;

import java.util.List;
import org.wardledger.figure.Question;

/** A register of cases as a page (sổ theo dõi): counts that filter, filters, lines. */
public record RegisterView(
        String address,
        String noun,
        String numberLabel,
        String kindLabel,
        Question question,
        List<Tile> tiles,
        String state,
        String begins,
        List<Choice> choices,
        List<CaseLine> lines,
        long total,
        List<PageLink> pages,
        boolean olderThanNow) {

    /** A count that filters the list. */
    public record Tile(String label, String css, long count, String href, boolean here) {}

    /** A list to choose from; an empty value stands for all. */
    public record Choice(String name, String label, String all, String chosen, List<Option> options) {}

    public record Option(String value, String label) {}

    public record PageLink(int number, String href, boolean here) {}
}
