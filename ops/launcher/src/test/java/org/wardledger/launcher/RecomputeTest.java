package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.figure.LeafTotalsCheck;
import org.wardledger.figure.Recomputation;
import org.wardledger.figure.Recompute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A citizen with the public leaves of the reference year and the ward's published figures, and nothing else. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecomputeTest {
    private static final String OCTOBER = "period=2023&asOf=2023-10-30";

    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.on(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<byte[]> leaves() throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        try (var superuser = house.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("SELECT leaf FROM ledger.entry ORDER BY position")) {
            while (rows.next()) {
                leaves.add(rows.getBytes("leaf"));
            }
        }
        return leaves;
    }

    private static JsonNode published(String question) {
        return house.get("/api/figures?" + question);
    }

    private static void allAgree(String question) throws SQLException {
        JsonNode published = published(question);
        Recomputation result = Recompute.byThisRelease().check(leaves(), published);
        long figures = published.get("figures").size();

        assertThat(result.differing()).as(question).isEmpty();
        // Denunciations are sealed, and no leaf says whether a case is in the ward's authority: nothing is published.
        assertThat(result.summary())
                .isEqualTo("%d of %d figures agree; 3 cannot be checked from public data"
                        .formatted(figures - 3, figures - 3));
    }

    @Test
    @Order(1)
    void every_published_figure_of_the_year_and_of_a_quarter_agrees() throws SQLException {
        allAgree(OCTOBER);
        allAgree("period=2023-Q2&asOf=2023-12-31");
        assertThat(Recompute.byThisRelease().check(leaves(), published(OCTOBER)).text())
                .contains("petition.resolved-of-received 90,5% (19/21) agrees")
                .contains("dossier.on-time-rate 99,45% (1.809/1.819) agrees");
    }

    @Test
    @Order(3)
    void after_corrections_they_agree_again_and_what_was_published_before_still_does() throws SQLException {
        JsonNode before = published(OCTOBER);
        house.putRight(position("reception-held", "TDP5"), "strike", """
                {'ground':'RECORDED_BY_MISTAKE','reason':'kỳ này không diễn ra'}""");
        house.putRight(position("petition-resolved", ""), "correction", """
                {'ground':'MISWRITTEN','reason':'nhầm ngày','changes':{'occurredOn':'2023-10-31'}}""");

        assertThat(published(OCTOBER).get("figures")).isNotEqualTo(before.get("figures"));
        allAgree(OCTOBER);
        assertThat(Recompute.byThisRelease().check(leaves(), before).differing())
                .isEmpty();
        assertThat(house.bean(LeafTotalsCheck.class).differences()).isEmpty();
    }

    @Test
    @Order(2)
    void one_altered_published_figure_is_named() throws SQLException {
        ObjectNode published = (ObjectNode) published(OCTOBER);
        ObjectNode rate = (ObjectNode) published.get("figures").get(index(published, "dossier.on-time-rate"));
        rate.put("numerator", rate.get("numerator").asLong() + 1);

        assertThat(Recompute.byThisRelease().check(leaves(), published).differing())
                .singleElement()
                .asString()
                .startsWith("dossier.on-time-rate differs: numerator is published as 1810, the leaves give 1809");
    }

    @Test
    @Order(2)
    void of_a_published_split_the_log_states_the_same_and_an_altered_part_is_named() throws SQLException {
        ObjectNode published = (ObjectNode) published("period=2023-Q2&asOf=2023-12-31");
        assertThat(Recompute.byThisRelease().check(leaves(), published).text())
                .anyMatch(line ->
                        line.matches("dossier\\.received\\.field is stated so by entry \\d+ \\(counted over .*"));

        for (JsonNode breakdown : published.get("breakdowns")) {
            if (breakdown.get("id").asString().equals("dossier.received.field")) {
                ObjectNode cell = (ObjectNode) breakdown.get("cells").get(0);
                cell.put("value", cell.get("value").asLong() + 1);
            }
        }
        assertThat(Recompute.byThisRelease().check(leaves(), published).differing())
                .singleElement()
                .asString()
                .matches("dossier\\.received\\.field differs: chứng thực is published as \\d+, entry \\d+ tells \\d+");
    }

    private static int index(JsonNode published, String id) {
        int at = 0;
        while (!published.get("figures").get(at).get("id").asString().equals(id)) {
            at++;
        }
        return at;
    }

    private static long position(String kind, String word) {
        for (JsonNode action : house.get("/api/actions?limit=500&kind=" + kind).get("actions")) {
            if (action.toString().contains(word)) {
                return action.get("position").asLong();
            }
        }
        throw new AssertionError("no " + kind + " " + word);
    }
}
