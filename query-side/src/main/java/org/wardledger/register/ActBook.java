package org.wardledger.register;

import java.util.List;
import java.util.Map;

/**
 * A book whose lines are acts of a few kinds (sổ việc): meetings, outings, incidents. A concept that keeps such a book
 * declares it as a bean; its page and its place on the shelf follow.
 *
 * @param concept the word in its address: {@code coordination}
 * @param title as its page is headed
 * @param label as the shelf calls it
 * @param kinds what is recorded in it
 * @param counted the figure the shelf shows, and {@code noun} its word
 * @param pressing the figure of what waits, empty where nothing can
 */
public record ActBook(
        String concept, String title, String label, List<Listed> kinds, String counted, String noun, String pressing) {

    /** A kind of act in the book, and what the button says that records one. */
    public record Listed(String kind, String button, List<String> after, Map<String, String> taken) {
        /** An act that begins a record. */
        public static Listed first(String kind, String button) {
            return new Listed(kind, button, List.of(), Map.of());
        }

        /**
         * An act that continues a record.
         *
         * @param after the kinds of lines it may follow
         * @param taken fields of its form that such a line answers, with the member that does; of {@code a|b} the first that says something
         */
        public static Listed step(String kind, String button, List<String> after, Map<String, String> taken) {
            return new Listed(kind, button, after, taken);
        }

        boolean begins() {
            return after.isEmpty();
        }
    }

    public String address() {
        return "/so/" + concept;
    }

    List<String> kindNames() {
        return kinds.stream().map(Listed::kind).toList();
    }
}
