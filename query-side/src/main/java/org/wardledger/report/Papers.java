package org.wardledger.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Topic;
import org.wardledger.figure.Question;

/**
 * The documents one year's report may rest on (văn bản của báo cáo).
 *
 * @param ofTopics those whose topic a template names
 * @param numbered those whose number an official's text names
 */
public record Papers(
        Bodies bodies, List<Paper> ofTopics, List<Paper> numbered, List<Disclosure> disclosures, List<Plan> plans) {

    /** Something was made public; {@code document} where it was a document with a number. */
    public record Disclosure(long position, @Nullable DocumentCode document) {}

    /** A plan of the year, and the entries that show what became of it: results, reviews, inspections. */
    public record Plan(Paper paper, List<Long> shownBy) {}

    /** The documents a template means, in the order in which they are cited. */
    List<Paper> chosen(Cited cited, Question question) {
        List<Paper> all = ofTopics.stream()
                .filter(paper -> cited.topics().contains(paper.document().topic()))
                .filter(paper -> !paper.document().occurredOn().isAfter(question.asOf()))
                .filter(paper -> isIn(cited.which(), paper.governs(), question))
                .filter(paper -> isOf(cited.whose(), paper))
                .sorted(Paper.IN_ORDER)
                .toList();
        return cited.which() == Cited.Which.NEWEST
                ? cited.topics().stream()
                        .flatMap(topic -> newest(topic, all).stream())
                        .sorted(Paper.IN_ORDER)
                        .toList()
                : all;
    }

    private static Optional<Paper> newest(Topic topic, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.document().topic() == topic)
                .max(Comparator.comparing(Paper::governs)
                        .thenComparing(paper -> paper.document().occurredOn())
                        .thenComparingLong(Paper::position));
    }

    private static boolean isIn(Cited.Which which, LocalDate governs, Question question) {
        return which == Cited.Which.OF_YEAR
                ? question.period().contains(governs)
                : !governs.isAfter(question.period().to());
    }

    private boolean isOf(Cited.Whose whose, Paper paper) {
        return switch (whose) {
            case ANY -> true;
            case OWN -> isOwn(paper);
            case RECEIVED -> paper.isReceived();
            case DISCLOSED -> disclosing(paper).findAny().isPresent();
        };
    }

    /** Whether the ward signed it, alone or with others. */
    boolean isOwn(Paper paper) {
        return Stream.concat(
                        Stream.of(paper.document().issuer()),
                        Stream.ofNullable(paper.document().coIssuers()).flatMap(List::stream))
                .anyMatch(bodies::isWard);
    }

    Stream<Disclosure> disclosing(Paper paper) {
        return disclosures.stream()
                .filter(disclosure -> Stream.ofNullable(disclosure.document()).anyMatch(paper::bears));
    }

    /** The documents that bear this number, whosever they are. */
    List<Paper> named(DocumentCode code) {
        return numbered.stream()
                .filter(paper -> paper.bears(code))
                .sorted(Paper.IN_ORDER)
                .toList();
    }
}
