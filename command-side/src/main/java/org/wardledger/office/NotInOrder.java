package org.wardledger.office;

import java.util.List;
import org.wardledger.common.Refusal;
import org.wardledger.office.Question.Problem;

/** Answers that cannot be taken, with every field that is wrong. */
public final class NotInOrder extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NotInOrder(List<Problem> problems) {
        super(
                problems.stream().anyMatch(Problem::isUnreadable) ? Reason.UNREADABLE : Reason.RULE,
                problems.getFirst().field(),
                problems.getFirst().sentence());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
