package org.wardledger.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardledger.document.Topic;

/**
 * Which documents a template cites, by topic and never by number, and how they are written (trích dẫn theo chủ đề):
 * {@code topic.discipline:in-force,number}.
 */
record Cited(List<Topic> topics, Which which, Whose whose, Form form) {
    private static final String PREFIX = "topic.";

    /** The documents of the year, the newest one still in force of each topic, or all that are. */
    enum Which {
        OF_YEAR,
        NEWEST,
        IN_FORCE
    }

    /** Everybody's, the ward's own, those that arrived, or those that a disclosure made public. */
    enum Whose {
        ANY,
        OWN,
        RECEIVED,
        DISCLOSED
    }

    /** The whole citation, a part of it, or something else that the entry says. */
    enum Form {
        FULL,
        NUMBER,
        WITHOUT_ISSUER,
        ISSUER,
        BETWEEN,
        SUBJECT,
        PRIORITIES,
        CONTAINS,
        EFFECTIVE;

        /** Whether each document is named, and not only something said of them all. */
        boolean isCitation() {
            return this == FULL || this == NUMBER || this == WITHOUT_ISSUER;
        }
    }

    static boolean isCited(String name) {
        return name.startsWith(PREFIX);
    }

    /** Reads {@code topic.self-inspection} or {@code topic.internal-spending+public-assets} and its comma-separated words. */
    static Cited parse(String name, String aspect) {
        List<Topic> topics = Arrays.stream(name.substring(PREFIX.length()).split("\\+", -1))
                .map(topic -> constant(Topic.values(), topic)
                        .orElseThrow(() -> new IllegalArgumentException("không có chủ đề văn bản “" + topic + "”.")))
                .toList();
        Cited cited = new Cited(topics, Which.OF_YEAR, Whose.ANY, Form.FULL);
        if (aspect.isEmpty()) {
            return cited;
        }
        for (String word : aspect.split(",", -1)) {
            cited = cited.with(word.strip());
        }
        return cited;
    }

    private Cited with(String word) {
        Optional<Which> otherWhich = constant(Which.values(), word);
        Optional<Whose> otherWhose = constant(Whose.values(), word);
        Optional<Form> otherForm = constant(Form.values(), word);
        if (otherWhich.isEmpty() && otherWhose.isEmpty() && otherForm.isEmpty()) {
            throw new IllegalArgumentException("không hiểu cách trích dẫn “" + word + "”.");
        }
        return new Cited(topics, otherWhich.orElse(which), otherWhose.orElse(whose), otherForm.orElse(form));
    }

    Cited in(Form otherForm) {
        return new Cited(topics, which, whose, otherForm);
    }

    /** What it is about, in the words of the office. */
    String label() {
        return VietnameseProse.list(topics.stream().map(Topic::label).toList());
    }

    /** {@code in-force} is {@code IN_FORCE}. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String written) {
        return Arrays.stream(constants)
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written))
                .findFirst();
    }
}
