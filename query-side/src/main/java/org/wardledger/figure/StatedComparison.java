package org.wardledger.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardledger.figure.Recomputation.Line;
import org.wardledger.figure.Recomputation.Outcome;
import org.wardledger.figure.Recomputation.Subject;
import org.wardledger.figure.StatedCounts.Told;
import tools.jackson.databind.JsonNode;

/** Holds a published breakdown that no leaf of a single case tells against what the log's own tallies state of it. */
final class StatedComparison {
    private static final String NOWHERE =
            "is stated nowhere in the log, and the leaves of single cases hold back what it is split by";

    private final StatedCounts stated;
    private final Question question;

    StatedComparison(StatedCounts stated, Question question) {
        this.stated = stated;
        this.question = question;
    }

    Line line(Breakdown breakdown, JsonNode published) {
        List<String> wrong = new ArrayList<>();
        Map<String, Long> cells = cells(published, wrong);
        List<Told> tallies = stated.of(breakdown).orElse(List.of());
        List<String> changed = new ArrayList<>();
        int equal = 0;
        for (Map.Entry<String, Long> cell : cells.entrySet()) {
            Optional<Long> told = told(tallies, cell.getKey());
            if (told.isEmpty()) {
                continue;
            }
            if (told.get().equals(cell.getValue())) {
                equal++;
                continue;
            }
            String difference =
                    "%s is published as %d, %s %d".formatted(cell.getKey(), cell.getValue(), tell(tallies), told.get());
            (tallies.stream().allMatch(Told::isSettled) ? wrong : changed).add(difference);
        }
        if (!wrong.isEmpty()) {
            return line(breakdown, Outcome.DIFFERS, "differs: " + String.join("; ", wrong));
        }
        if (!changed.isEmpty()) {
            return line(
                    breakdown,
                    Outcome.STATED,
                    ("is stated, and not by all alike: %s (%s; the answer counts over %d, and of cases of the period"
                                    + " something was recorded in between)")
                            .formatted(String.join("; ", changed), countedOver(tallies), question.size()));
        }
        return line(breakdown, Outcome.STATED, equal == 0 ? NOWHERE : soBy(tallies, equal, cells.size()));
    }

    private static String soBy(List<Told> tallies, int equal, int published) {
        String stated = "is stated so by %s (%s)".formatted(entries(tallies), countedOver(tallies));
        return equal == published
                ? stated
                : "%s in %d of %d published parts; of the others no tally tells".formatted(stated, equal, published);
    }

    /** What was published, by part; a part withheld is none. */
    private static Map<String, Long> cells(JsonNode published, List<String> wrong) {
        Map<String, Long> cells = new LinkedHashMap<>();
        for (JsonNode cell : published.path("cells")) {
            String key = PublishedAnswer.shown(cell.path("key"));
            JsonNode value = cell.path("value");
            Optional<Long> count = PublishedAnswer.whole(value);
            if (count.isPresent() && cells.putIfAbsent(key, count.get()) != null) {
                wrong.add(key + " is published twice");
            } else if (count.isEmpty() && !value.isNull()) {
                wrong.add("%s is published as %s".formatted(key, PublishedAnswer.shown(value)));
            }
        }
        return cells;
    }

    /** The sum over the tallies; nothing where one of them does not tell the part. */
    private static Optional<Long> told(List<Told> tallies, String key) {
        long sum = 0;
        for (Told tally : tallies) {
            Optional<Long> cell = tally.cells().entrySet().stream()
                    .filter(part -> shown(part.getKey()).equals(key))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            sum += cell.get();
        }
        return tallies.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /** As {@link PublishedAnswer#shown} repeats it. */
    private static String shown(String part) {
        return part.isEmpty() ? part : BadQuestion.quoted(part);
    }

    private static String tell(List<Told> tallies) {
        return entries(tallies) + (tallies.size() == 1 ? " tells" : " tell together");
    }

    private static String entries(List<Told> tallies) {
        return (tallies.size() == 1 ? "entry " : "entries ")
                + tallies.stream().map(tally -> Long.toString(tally.position())).collect(Collectors.joining(", "));
    }

    private static String countedOver(List<Told> tallies) {
        return "counted over %s entries"
                .formatted(tallies.stream()
                        .map(tally -> Long.toString(tally.size()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static Line line(Breakdown breakdown, Outcome outcome, String sentence) {
        return new Line(Subject.BREAKDOWN, breakdown.id(), "", outcome, sentence);
    }
}
