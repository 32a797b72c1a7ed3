package org.wardledger.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.WardEvent;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.plan.PlanEvent.PlanTargetReported;
import org.wardledger.plan.PlanEvent.PlanTargetSet;
import org.wardledger.plan.PlanEvent.ReviewHeld;

/** Plans as they are counted: given what was planned and reported, then facts. */
class PlanStatisticsTest {
    private static final DocumentId PLAN = new DocumentId("document-24");

    private final PlanStatistics statistics = new PlanStatistics();

    @Test
    void a_target_has_a_result_from_its_first_report_on_and_once() {
        List<Fact> facts = facts(issued(), target(1), target(2), reported(1, "2023-06-01"), reported(1, "2023-09-01"));
        assertThat(History.count(facts, inPeriod("plan.target"), "2023-12-31")).isEqualTo(2);
        assertThat(History.count(facts, ofCohort("plan.target-result"), "2023-05-31"))
                .isZero();
        assertThat(History.count(facts, ofCohort("plan.target-result"), "2023-12-31"))
                .isEqualTo(1);
    }

    @Test
    void a_report_on_no_target_counts_for_nothing() {
        assertThat(History.count(
                        facts(issued(), reported(3, "2023-06-01")), ofCohort("plan.target-result"), "2023-12-31"))
                .isZero();
    }

    @Test
    void a_plan_is_found_by_its_topic_as_any_document() {
        assertThat(facts(issued()))
                .extracting(Fact::measure)
                .containsExactly("plan.issued", "document.of-topic", "document.numbered");
        assertThat(statistics.number(issued()).orElseThrow().book()).isEqualTo("document");
    }

    @Test
    void a_review_counts_by_its_kind() {
        List<Fact> facts = facts(new ReviewHeld(
                new ReviewId("review-1"),
                LocalDate.parse("2023-07-06"),
                ReviewKind.INTERIM,
                "Sơ kết",
                "Hội trường",
                new Body("UBND phường"),
                null));
        assertThat(History.count(facts, inPeriod("plan.review").ofKind(ReviewKind.INTERIM), "2023-12-31"))
                .isEqualTo(1);
        assertThat(History.count(facts, inPeriod("plan.review").ofKind(ReviewKind.ANNUAL), "2023-12-31"))
                .isZero();
    }

    private List<Fact> facts(WardEvent... events) {
        return statistics.facts(History.of(PLAN.value(), events).entries()).toList();
    }

    private static PlanIssued issued() {
        return new PlanIssued(
                PLAN,
                LocalDate.parse("2023-03-17"),
                DocumentType.PLAN,
                new DocumentCode("24/KH-UBND"),
                LocalDate.parse("2023-03-17"),
                new Body("UBND phường"),
                null,
                "về dân vận",
                Topic.MOBILISATION_PLAN,
                null,
                null,
                null);
    }

    private static PlanTargetSet target(int number) {
        return new PlanTargetSet(PLAN, LocalDate.parse("2023-03-18"), number, "tiếp lưu động", 4, "kỳ", null);
    }

    private static PlanTargetReported reported(int number, String day) {
        return new PlanTargetReported(PLAN, LocalDate.parse(day), number, 2, null);
    }
}
