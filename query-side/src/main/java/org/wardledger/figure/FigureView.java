package org.wardledger.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page behind a number (trang đứng sau một con số). */
public record FigureView(
        Figure figure,
        YearOnYear compared,
        Indicator indicator,
        List<Square> squares,
        String numerator,
        String denominator,
        String lastEntry,
        String rounding,
        List<Row> rows,
        boolean more,
        @Nullable LeftOut leftOut,
        @Nullable Figure other) {

    /** One case of the whole; filled when it counts in the part too. */
    public record Square(String label, boolean done, boolean leftOut, String href, String title) {}

    /**
     * One entry that counts.
     *
     * @param place where it belongs, as far as its reader may know; empty otherwise
     */
    public record Row(
            EvidenceRow evidence,
            String name,
            @Nullable String href,
            String kind,
            String place,
            String recordedOn,
            String tryHref,
            boolean leftOut,
            List<Mark> marks) {
        public boolean inDenominator() {
            return evidence.part().equals(EvidenceRow.DENOMINATOR);
        }

        /** The entry itself, as far as its reader may read it. */
        public String hrefEntry() {
            return "/api/actions?after=" + (evidence.position() - 1) + "&limit=1";
        }
    }

    /**
     * What became of an entry afterwards: corrected or struck.
     *
     * @param later whether that was recorded after what the figure counts
     */
    public record Mark(long position, boolean strikes, boolean later) {
        public String words() {
            return (strikes ? "hủy" : "đính chính") + " ở mục " + position + (later ? ", sau con số này" : "");
        }

        /** The entry that did it, as far as its reader may read it. */
        public String href() {
            return "/api/actions?after=" + (position - 1) + "&limit=1";
        }
    }

    /** What the number would be without one entry. */
    public record LeftOut(long position, String words, Figure without) {}

    public String page() {
        return Links.figure(figure.id(), figure.question());
    }

    public String csv() {
        return "/so-lieu/" + figure.id() + "/muc.csv" + Links.page(figure.question());
    }
}
