package org.wardledger.report;

import java.util.List;
import java.util.regex.Pattern;
import org.wardledger.document.Topic;

/** What the book is held against before anybody signs (đối chiếu): data of the template, the same check for every year. */
sealed interface Claim {
    /** {@code nói “đúng hẹn” mà có dossier.late}: words that cannot stand beside what the book holds. */
    record Spoken(List<String> words, List<Against> against) implements Claim {}

    /** {@code số “đúng hẹn … {dossier.on-time-rate}”}: a number printed after these words is this figure. */
    record Number(Pattern written, String figure) implements Claim {}

    /** {@code mọi kế hoạch phải có kết quả}: of each plan of the year the book says what became of it. */
    record EveryPlan() implements Claim {}

    /** {@code kế hoạch mobile-reception xong khi có reception.mobile}; without conditions it cannot be told yet. */
    record PlanShown(List<Topic> topics, List<Against> by) implements Claim {}

    /** {@code xếp loại inspection.held, inspection.self-assessed phải khớp}: bands of one year are one band. */
    record SameRating(List<String> figures) implements Claim {}

    /** A condition that must hold, or must not, for the two to contradict each other. */
    record Against(boolean holds, Condition condition) {}

    /** The figures it asks for. */
    default List<String> figures() {
        return switch (this) {
            case Spoken spoken -> figures(spoken.against());
            case Number number -> List.of(number.figure());
            case EveryPlan every -> List.of();
            case PlanShown shown -> figures(shown.by());
            case SameRating rating -> rating.figures();
        };
    }

    private static List<String> figures(List<Against> against) {
        return against.stream()
                .flatMap(one -> one.condition().figures().stream())
                .toList();
    }
}
