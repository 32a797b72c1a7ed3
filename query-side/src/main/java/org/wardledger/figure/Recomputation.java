package org.wardledger.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of holding published figures against the leaves (kết quả tính lại), a line for each thing published.
 *
 * @param entries how many leaves were read
 * @param sealed how many of them show that something was recorded, and no more
 */
public record Recomputation(List<Line> lines, long entries, long sealed) {
    public Recomputation {
        lines = List.copyOf(lines);
    }

    /** What a line speaks of. */
    public enum Subject {
        /** The published answer as a whole. */
        ANSWER,
        /** An entry of the public log. */
        LEAF,
        FIGURE,
        BREAKDOWN,
        REGISTER
    }

    /** How the published and the recomputed meet. */
    public enum Outcome {
        AGREES,
        DIFFERS,
        /** Published as a statement: the leaves hold back what it was counted from. */
        STATED,
        /** Not published, or of a kind that the leaves hold back. */
        UNCHECKED
    }

    /**
     * One line of the result.
     *
     * @param id of the figure, the breakdown, the register, or the position of the leaf
     * @param shown the published value as printed; empty where there is none
     * @param sentence what is to be said of it
     */
    public record Line(Subject subject, String id, String shown, Outcome outcome, String sentence) {
        @Override
        public String toString() {
            return Stream.of(id, shown, sentence)
                    .filter(part -> !part.isEmpty())
                    .reduce((one, next) -> one + " " + next)
                    .orElse("");
        }
    }

    /** Whether nothing speaks against what was published. */
    public boolean agrees() {
        return lines.stream().noneMatch(line -> line.outcome == Outcome.DIFFERS);
    }

    public List<Line> differing() {
        return lines.stream().filter(line -> line.outcome == Outcome.DIFFERS).toList();
    }

    /** All lines, and at the end how many of the published figures agree. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        lines.forEach(line -> text.add(line.toString()));
        text.add("%d entries read; %d of them are sealed and say nothing in public".formatted(entries, sealed));
        long statements = count(Subject.BREAKDOWN, Outcome.STATED);
        if (statements > 0) {
            text.add("%d of the breakdowns are statements of the ward, which no leaf of a single case proves"
                    .formatted(statements));
        }
        text.add(summary(Subject.BREAKDOWN, "breakdowns"));
        text.add(summary(Subject.REGISTER, "registers"));
        text.add(summary());
        return text;
    }

    /** {@code 38 of 38 figures agree; 2 cannot be checked from public data}. */
    public String summary() {
        return summary(Subject.FIGURE, "figures");
    }

    private String summary(Subject subject, String named) {
        long agree = count(subject, Outcome.AGREES);
        long unchecked = count(subject, Outcome.STATED) + count(subject, Outcome.UNCHECKED);
        return "%d of %d %s agree".formatted(agree, agree + count(subject, Outcome.DIFFERS), named)
                + (unchecked == 0 ? "" : "; %d cannot be checked from public data".formatted(unchecked));
    }

    private long count(Subject subject, Outcome outcome) {
        return lines.stream()
                .filter(line -> line.subject == subject && line.outcome == outcome)
                .count();
    }
}
