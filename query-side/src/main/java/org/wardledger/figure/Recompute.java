package org.wardledger.figure;

import java.util.ArrayList;
import java.util.List;
import org.wardledger.figure.Recomputation.Line;
import org.wardledger.figure.Recomputation.Outcome;
import org.wardledger.figure.Recomputation.Subject;
import tools.jackson.databind.JsonNode;

/**
 * The citizen's proof (người dân tự tính lại): from nothing but the public leaves every public figure is counted again and
 * held against what the ward has published. It needs no database, and trusts neither what was published nor its form.
 */
public final class Recompute {
    private final RecordFacts records;
    private final List<Indicators> concepts;

    Recompute(List<Statistics> statistics, List<Indicators> concepts) {
        this.records = new RecordFacts(statistics);
        this.concepts = List.copyOf(concepts);
    }

    /** By the rules of this release. */
    public static Recompute byThisRelease() {
        return Concepts.ofThisRelease().recompute();
    }

    /**
     * Holds an answer of {@code /api/figures} against the leaves.
     *
     * @param leaves the bytes of the leaves in the order of the log, from its first; read up to the size of the answer
     */
    public Recomputation check(Iterable<byte[]> leaves, JsonNode published) {
        try {
            PublishedAnswer answer = new PublishedAnswer(published);
            Question question = answer.question();
            LeafBook book = new LeafBook(leaves, question.size());
            refuseAnotherLog(question, book);
            Figures figures = new Figures(new MemoryCounting(book.facts(records)), concepts);
            List<Line> lines = new ArrayList<>(book.unread().stream()
                    .map(leaf -> new Line(
                            Subject.LEAF,
                            "entry " + leaf.position(),
                            "",
                            Outcome.DIFFERS,
                            "cannot be counted: " + leaf.reason()))
                    .toList());
            lines.addAll(new Comparison(figures, question, new StatedCounts(book.records(), question)).lines(answer));
            return new Recomputation(lines, book.size(), book.sealed());
        } catch (PublishedAnswer.Unreadable reason) {
            return new Recomputation(
                    List.of(new Line(
                            Subject.ANSWER, "", "", Outcome.DIFFERS, "The published answer " + reason.getMessage())),
                    0,
                    0);
        }
    }

    private static void refuseAnotherLog(Question question, LeafBook book) {
        if (book.size() < question.size()) {
            throw new PublishedAnswer.Unreadable(
                    "counts %d entries; the log has %d".formatted(question.size(), book.size()));
        }
        if (question.size() > 0 && !book.isOf(question.office())) {
            throw new PublishedAnswer.Unreadable("is of the office %s, of which the log holds no entry"
                    .formatted(BadQuestion.quoted(question.office())));
        }
    }
}
