package org.wardledger.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is under seal in one record, shut or, for whoever stated a purpose, open this once (phần niêm phong). */
public record SealedView(
        String stream,
        String record,
        String back,
        int texts,
        int persons,
        List<Paper> papers,
        @Nullable String hold,
        List<Order> orders,
        boolean protectsData,
        @Nullable String refused,
        @Nullable List<Part> opened) {

    public SealedView {
        papers = List.copyOf(papers);
        orders = List.copyOf(orders);
        opened = opened == null ? null : List.copyOf(opened);
    }

    public boolean isEmpty() {
        return texts == 0 && persons == 0 && papers.isEmpty();
    }

    /** The lines of one part, or the sentence that says why there are none. It prints itself masked. */
    public record Part(
            String what,
            long position,
            List<String> lines,
            @Nullable String gone) {
        public Part {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Part[…]";
        }
    }

    public record Paper(
            UUID id,
            long position,
            String size,
            String type,
            @Nullable String gone) {}

    /** An order to erase; its certificate stands under its position once it was carried out. */
    public record Order(long position, String sentence, boolean completed) {}
}
