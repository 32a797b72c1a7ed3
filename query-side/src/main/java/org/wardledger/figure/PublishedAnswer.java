package org.wardledger.figure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An answer of {@code /api/figures}, or a report as JSON, as somebody hands it over (số liệu đã công bố): anything may stand
 * in it.
 */
final class PublishedAnswer {
    /** Far above any catalogue; a longer list is no answer of this program. */
    private static final int LISTED_MAX = 10_000;

    private final JsonNode answer;

    PublishedAnswer(JsonNode answer) {
        this.answer = answer;
    }

    /** Why it cannot be held against a log, as the rest of a sentence. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** A report names the figures it prints, and no others are missing from it. */
    boolean isReport() {
        return answer.has("sections");
    }

    Question question() {
        if (isReport()) {
            String year = whole(answer.path("year"))
                    .map(String::valueOf)
                    .orElseThrow(() -> new Unreadable("names no year: " + shown(answer.path("year"))));
            return new Question(text("office"), period(year), day("asOf"), size());
        }
        String name = text("period");
        Period period = period(name);
        if (!day("from").equals(period.from()) || !day("to").equals(period.to())) {
            throw new Unreadable(
                    "calls %s a period that is not from %s to %s".formatted(name, text("from"), text("to")));
        }
        return new Question(text("office"), period, day("asOf"), size());
    }

    private static Period period(String name) {
        try {
            return Period.parse("period", name);
        } catch (BadQuestion unknown) {
            throw new Unreadable("names no period: " + BadQuestion.quoted(name));
        }
    }

    private long size() {
        JsonNode size = answer.path("size");
        return whole(size)
                .filter(entries -> entries >= 0)
                .orElseThrow(() -> new Unreadable("does not say how many entries it counts: size is " + shown(size)));
    }

    private LocalDate day(String member) {
        try {
            return LocalDate.parse(text(member));
        } catch (DateTimeException unreadable) {
            throw new Unreadable("names no day in %s: %s".formatted(member, BadQuestion.quoted(text(member))));
        }
    }

    private String text(String member) {
        if (!answer.path(member).isString()) {
            throw new Unreadable("has no " + member);
        }
        return answer.path(member).stringValue("");
    }

    /** One of its lists. */
    List<JsonNode> listed(String member) {
        JsonNode list = answer.path(member);
        if (!list.isArray() || list.size() > LISTED_MAX) {
            throw new Unreadable("has no list of " + member + ", or one beyond all measure");
        }
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }

    /** A whole number within reach; nothing where there is none. */
    static Optional<Long> whole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? Optional.of(node.longValue()) : Optional.empty();
    }

    static Optional<BigDecimal> number(JsonNode node) {
        try {
            return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException | JacksonException infinite) {
            return Optional.empty();
        }
    }

    /** What stands there, short enough to be repeated. */
    static String shown(JsonNode node) {
        return node.isMissingNode() || node.isNull()
                ? "nothing"
                : BadQuestion.quoted(node.isString() ? node.stringValue("") : node.toString())
                        .replaceAll("\\p{Cntrl}", "?");
    }
}
