package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wardledger.figure.Recomputation.Line;
import org.wardledger.figure.Recomputation.Outcome;
import org.wardledger.report.Register;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What single cases hold back is told by tallies alone: given leaves and a published breakdown, then the sentence. */
class StatedCountsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OFFICE = "thu-nghiem";
    private static final String FIELDS = "dossier.received.field";

    private final List<byte[]> leaves = new ArrayList<>();

    @Test
    void a_breakdown_told_by_the_tally_of_its_quarter_is_stated_so_by_that_entry() {
        received("2023-07-03", 1);
        received("2023-08-04", 2);
        tallied("2023-07-01", "2023-09-30", 2, "chứng thực", 12, "hộ tịch", 7);

        assertThat(line("2023-Q3", cells("chứng thực", 12, "hộ tịch", 7)))
                .isEqualTo("STATED is stated so by entry 2 (counted over 2 entries)");
        assertThat(line("2023-Q3", cells("chứng thực", 12, "đất đai", 4)))
                .isEqualTo("STATED is stated so by entry 2 (counted over 2 entries) in 1 of 2 published parts;"
                        + " of the others no tally tells");
    }

    @Test
    void one_altered_published_cell_is_named() {
        received("2023-07-03", 1);
        tallied("2023-07-01", "2023-09-30", 1, "chứng thực", 12, "hộ tịch", 7);

        assertThat(line("2023-Q3", cells("chứng thực", 12, "hộ tịch", 8)))
                .isEqualTo("DIFFERS differs: hộ tịch is published as 8, entry 1 tells 7");
    }

    @Test
    void a_case_of_the_period_recorded_after_its_tally_may_explain_the_difference() {
        tallied("2023-07-01", "2023-07-31", 0, "hộ tịch", 7);
        received("2023-07-30", 1);

        assertThat(line("2023-07", cells("hộ tịch", 8)))
                .isEqualTo("STATED is stated, and not by all alike: hộ tịch is published as 8, entry 0 tells 7 (counted"
                        + " over 0 entries; the answer counts over 2, and of cases of the period something was recorded"
                        + " in between)");
    }

    @Test
    void a_case_of_another_period_explains_nothing() {
        tallied("2023-07-01", "2023-07-31", 0, "hộ tịch", 7);
        received("2023-08-01", 1);
        returned("2023-08-02", 1);

        assertThat(line("2023-07", cells("hộ tịch", 8))).startsWith("DIFFERS differs: hộ tịch is published as 8");
    }

    @Test
    void a_step_of_a_case_and_a_correction_of_it_explain_one() {
        received("2023-07-03", 1);
        tallied("2023-07-01", "2023-07-31", 1, "hộ tịch", 7);
        returned("2023-09-01", 1);
        assertThat(line("2023-07", cells("hộ tịch", 8))).startsWith("STATED is stated, and not by all alike");

        leaves.removeLast();
        leaf("case-action-struck", "{'corrects':0,'occurredOn':'2023-09-01','ground':'RECORDED_BY_MISTAKE'}");
        assertThat(line("2023-07", cells("hộ tịch", 6))).startsWith("STATED is stated, and not by all alike");
    }

    @Test
    void the_newest_tally_the_answer_could_know_of_stands() {
        tallied("2023-07-01", "2023-07-31", 0, "hộ tịch", 7);
        tallied("2023-07-01", "2023-07-31", 1, "hộ tịch", 9);

        assertThat(line("2023-07", cells("hộ tịch", 9))).endsWith("by entry 1 (counted over 1 entries)");
        assertThat(line("2023-07", LocalDate.of(2023, 12, 31), 1, cells("hộ tịch", 7)))
                .endsWith("by entry 0 (counted over 0 entries)");
    }

    @Test
    void a_year_is_the_sum_of_its_quarters_where_each_tells_the_part() {
        tallied("2023-01-01", "2023-03-31", 0, "hộ tịch", 3, "chứng thực", 10);
        tallied("2023-04-01", "2023-06-30", 0, "hộ tịch", 4);
        tallied("2023-07-01", "2023-09-30", 0, "hộ tịch", 5, "chứng thực", 10);
        tallied("2023-10-01", "2023-12-31", 0, "hộ tịch", 6, "chứng thực", 10);

        assertThat(line("2023", cells("hộ tịch", 18)))
                .isEqualTo("STATED is stated so by entries 0, 1, 2, 3 (counted over 0 entries)");
        assertThat(line("2023", cells("hộ tịch", 19)))
                .isEqualTo("DIFFERS differs: hộ tịch is published as 19, entries 0, 1, 2, 3 tell together 18");
        assertThat(line("2023", cells("chứng thực", 99))).startsWith("STATED is stated nowhere in the log");
    }

    @Test
    void what_no_tally_covers_is_stated_nowhere() {
        tallied("2023-07-01", "2023-07-31", 0, "hộ tịch", 7);
        tallied("2023-08-01", "2023-08-31", 99, "hộ tịch", 7);

        for (String period : List.of("2023-06", "2023-Q3", "2023", "2023-BC", "2023-08")) {
            assertThat(line(period, cells("hộ tịch", 8))).as(period).startsWith("STATED is stated nowhere in the log");
        }
        assertThat(line("2023-07", LocalDate.of(2023, 7, 30), 2, cells("hộ tịch", 8)))
                .as("not over on the day asked for")
                .startsWith("STATED is stated nowhere in the log");
    }

    @Test
    void what_is_no_count_or_stands_twice_is_a_difference_and_what_is_withheld_is_none() {
        tallied("2023-07-01", "2023-07-31", 0, "hộ tịch", 7);

        ArrayNode cells = cells("hộ tịch", 7, "hộ tịch", 7);
        assertThat(line("2023-07", cells)).isEqualTo("DIFFERS differs: hộ tịch is published twice");
        cells = cells("hộ tịch", 7);
        cells.addObject().putNull("key").put("label", "các ô gộp").putNull("value");
        assertThat(line("2023-07", cells)).isEqualTo("STATED is stated so by entry 0 (counted over 0 entries)");
        cells.addObject().put("key", "đất đai").put("value", "nhiều");
        assertThat(line("2023-07", cells)).isEqualTo("DIFFERS differs: đất đai is published as nhiều");
    }

    @Test
    void the_text_counts_statements_apart_from_what_was_recomputed() {
        tallied("2023-07-01", "2023-07-31", 0, "hộ tịch", 7);

        assertThat(Recompute.byThisRelease()
                        .check(leaves, published("2023-07", LocalDate.of(2023, 12, 31), 1, cells("hộ tịch", 7)))
                        .text())
                .contains(FIELDS + " is stated so by entry 0 (counted over 0 entries)")
                .contains("2 of the breakdowns are statements of the ward, which no leaf of a single case proves");
    }

    private String line(String period, ArrayNode cells) {
        return line(period, LocalDate.of(2024, 1, 31), leaves.size(), cells);
    }

    private String line(String period, LocalDate asOf, long size, ArrayNode cells) {
        Line line = Recompute.byThisRelease().check(leaves, published(period, asOf, size, cells)).lines().stream()
                .filter(one -> one.id().equals(FIELDS))
                .findFirst()
                .orElseThrow();
        assertThat(line.outcome()).isIn(Outcome.STATED, Outcome.DIFFERS);
        return line.outcome() + " " + line.sentence();
    }

    private static ObjectNode published(String period, LocalDate asOf, long size, ArrayNode cells) {
        Period asked = Period.parse("period", period);
        ObjectNode answer = JSON.createObjectNode()
                .put("office", OFFICE)
                .put("period", period)
                .put("from", asked.from().toString())
                .put("to", asked.to().toString())
                .put("asOf", asOf.toString())
                .put("size", size);
        answer.putArray("figures");
        answer.putArray("breakdowns").addObject().put("id", FIELDS).set("cells", cells);
        answer.withArray("breakdowns")
                .addObject()
                .put("id", "petition.received.field")
                .putArray("cells");
        ArrayNode registers = answer.putArray("registers");
        Arrays.stream(Register.values())
                .forEach(register -> registers.addObject().put("register", register.name()));
        return answer;
    }

    private static ArrayNode cells(Object... partsAndCounts) {
        ArrayNode cells = JSON.createArrayNode();
        for (int at = 0; at < partsAndCounts.length; at += 2) {
            cells.addObject().put("key", (String) partsAndCounts[at]).put("value", (Integer) partsAndCounts[at + 1]);
        }
        return cells;
    }

    private void received(String on, int dossier) {
        leaf(
                "dossier-received",
                "{'caseRef':'%s','occurredOn':'%s','channel':'DIRECT','dueOn':'2023-12-31'}"
                        .formatted(new UUID(0, dossier), on));
    }

    private void returned(String on, int dossier) {
        leaf("dossier-returned", "{'caseRef':'%s','occurredOn':'%s'}".formatted(new UUID(0, dossier), on));
    }

    private void tallied(String from, String to, long size, Object... partsAndCounts) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < partsAndCounts.length; at += 2) {
            cells.add("{'part':'%s','count':%d}".formatted(partsAndCounts[at], partsAndCounts[at + 1]));
        }
        leaf("register-tallied", """
                {'tallyId':'t','occurredOn':'2024-01-02','register':'DOSSIERS','from':'%s','to':'%s','size':%d,
                 'tallies':[{'of':'dossier.received','by':'FIELD','cells':[%s]}]}""".formatted(from, to, size, String.join(",", cells)));
    }

    private void leaf(String kind, String open) {
        leaves.add("""
                {'commitment':'','kind':'%s','office':'%s','public':%s,'recordedOn':'2024-01-02','revision':1,'v':1}""".formatted(kind, OFFICE, open).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
