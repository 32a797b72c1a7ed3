package org.wardledger.plan;

import java.util.List;
import org.wardledger.correction.PutRight;
import org.wardledger.document.DocumentLine;
import org.wardledger.document.DocumentView;
import org.wardledger.figure.Question;
import org.wardledger.plan.PlanEvent.ReviewHeld;
import org.wardledger.register.RegisterView.PageLink;

/** The plans of a period as a page (sổ kế hoạch). */
public record PlansView(
        Question question,
        String asked,
        List<Row> rows,
        List<Review> reviews,
        long total,
        List<PageLink> pages,
        boolean recorder,
        boolean olderThanNow) {

    /** A plan, how many targets it set and of how many a result is stated. */
    public record Row(DocumentLine line, long targets, long results, long overdue) {}

    /** A time the work was looked back on. */
    public record Review(long position, ReviewHeld said, boolean struck, List<PutRight> putRight) {}

    /** One plan as a page: its document, its targets, and the reviews that name it. */
    public record One(DocumentView document, List<TargetRow> targets, List<Review> reviews, List<Step> struck) {}

    /** A target with what was put right in its lines. */
    public record TargetRow(PlanTargets.Target target, List<PutRight> putRight) {}

    /** A line of the plan that stands no more. */
    public record Step(long position, String words, List<PutRight> putRight) {}
}
