package org.wardledger.plan;

import java.util.List;
import org.wardledger.figure.Question;
import org.wardledger.figure.TermKept;
import org.wardledger.plan.PlanEvent.ActPromised;

/** Promises of a period as a page (việc đã hứa). */
public record PromisesView(Question question, List<Term> terms, boolean recorder, boolean olderThanNow) {
    /** One term of a promise and what became of it. */
    public record Term(TermKept kept, ActPromised said) {
        public long position() {
            return kept.term().position();
        }

        public String stateLabel() {
            return kept.missing() > 0
                    ? "Chưa làm %d".formatted(kept.missing())
                    : !kept.late().isEmpty()
                            ? "Làm sau hạn %d".formatted(kept.late().size())
                            : kept.notYetDue() > 0 ? "Chưa đến hạn" : "Đã làm đúng hạn";
        }

        public String stateCss() {
            return kept.missing() > 0
                    ? "overdue"
                    : !kept.late().isEmpty() ? "soon" : kept.notYetDue() > 0 ? "running" : "settled";
        }
    }
}
