package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaves added up in plain SQL are the read model, until somebody changes it. */
class LeafTotalsCheckTest {
    private static MixedWard mixed;

    @BeforeAll
    static void write_records() {
        mixed = new MixedWard();
    }

    @AfterAll
    static void close() {
        mixed.close();
    }

    @Test
    void plain_sql_over_the_leaves_adds_up_to_the_same_day_totals() {
        assertThat(mixed.ward()
                        .bean(JdbcClient.class)
                        .sql("SELECT DISTINCT measure FROM read_model.fact")
                        .query(String.class)
                        .list())
                .contains("petition.overdue", "petition.resolved-late", "petition.due-resolved", "dossier.overdue")
                .contains(
                        "dialogue.missed", "dialogue.unanswered", "democracy.consulted", "democracy.criticism-answered")
                .contains("dialogue.unreported", "document.disclosed-late", "document.disclosure-short")
                .contains("inspection.missed", "plan.target-result", "reception.expected", "report.task")
                .contains(
                        "mobilisation.model-running", "mobilisation.campaign-participants", "mobilisation.labour-days")
                .contains("incident.recorded", "incident.complicated", "incident.grievance-open", "incident.violation")
                .contains("direction.given", "direction.facility", "direction.call-up-recipients")
                .contains("petition.handed-over", "dossier.handed-over", "organisation.groups")
                .contains("organisation.merger", "organisation.handover-petitions")
                .contains("plan.promise", "scoring.adopted", "scoring.points", "scoring.scored", "scoring.to-score");
        assertThat(mixed.ward().bean(LeafTotalsCheck.class).differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition.overdue",
                "petition.due-resolved",
                "dossier.returned",
                "reception.expected",
                "document.issued",
                "inspection.missed",
                "dialogue.missed",
                "dialogue.unreported",
                "document.disclosed-late",
                "document.disclosure-short",
                "dialogue.answered",
                "democracy.criticism-answered",
                "coordination.meeting",
                "plan.target-result",
                "plan.promise",
                "scoring.points",
                "scoring.to-score",
                "report.claim-settled",
                "mobilisation.model-running",
                "incident.recorded",
                "incident.grievance-open",
                "direction.call-up-recipients",
                "petition.handed-over",
                "organisation.groups",
                "organisation.handover-dossiers"
            })
    void a_changed_row_and_a_changed_total_are_named_with_measure_and_day(String measure) {
        String day = mixed.ward()
                .bean(JdbcClient.class)
                .sql("SELECT min(occurred_on)::text FROM read_model.fact WHERE measure = ?")
                .param(measure)
                .query(String.class)
                .single();
        for (String table : List.of("fact", "day_total")) {
            change(table, 1_000, measure, day);
            try {
                assertThat(mixed.ward().bean(LeafTotalsCheck.class).differences())
                        .isNotEmpty()
                        .allSatisfy(difference -> assertThat(difference)
                                .startsWith(measure)
                                .contains(day, table.equals("fact") ? "các dòng" : "tổng ngày"));
            } finally {
                change(table, -1_000, measure, day);
            }
        }
        assertThat(mixed.ward().bean(LeafTotalsCheck.class).differences()).isEmpty();
    }

    private static void change(String table, long by, String measure, String day) {
        mixed.ward()
                .bean(JdbcClient.class)
                .sql("UPDATE read_model." + table
                        + " SET quantity = quantity + ? WHERE measure = ? AND occurred_on = ?::date")
                .params(by, measure, day)
                .update();
    }
}
