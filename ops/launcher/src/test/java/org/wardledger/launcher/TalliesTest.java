package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.office.TallyDesk;
import org.wardledger.report.Recount;
import org.wardledger.report.TalliedBy;
import org.wardledger.report.TallyCheck;
import org.wardledger.report.TallyMeasure;
import tools.jackson.databind.JsonNode;

/** The months and quarters of the reference year as they are tallied in its public log. */
class TalliesTest {
    private static final String OFFICE = "nguyen-nghiem";

    private static House house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = House.on(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_month_and_quarter_with_something_to_tell_is_tallied_after_the_import() {
        assertThat(leaves())
                .extracting(leaf -> leaf.get("register").asString() + " "
                        + leaf.get("from").asString() + " " + leaf.get("to").asString())
                .doesNotHaveDuplicates()
                .contains("DOSSIERS 2023-01-01 2023-01-31", "DOSSIERS 2023-01-01 2023-03-31")
                .contains("PETITIONS 2023-07-01 2023-09-30")
                .noneMatch(register -> register.startsWith("DENUNCIATIONS"))
                .allMatch(register -> register.contains(" 2023-"));
    }

    @Test
    void no_leaf_tells_a_count_under_three() {
        for (JsonNode leaf : leaves()) {
            assertThat(leaf.get("tallies")).isNotEmpty();
            for (JsonNode tally : leaf.get("tallies")) {
                assertThat(tally.get("cells"))
                        .allMatch(cell -> cell.get("count").asLong() >= 3);
                assertThat(tally.path("folded").asLong(3)).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void what_is_told_of_a_quarter_is_what_the_statistics_count() {
        assertThat(told("PETITIONS", "petition.received", "FIELD"))
                .isEqualTo(withoutSmall(
                        counted(TallyMeasure.PETITION_RECEIVED, TalliedBy.FIELD),
                        told("PETITIONS", "petition.received", "FIELD")));
        Map<String, Long> dossiers = told("DOSSIERS", "dossier.received", "FIELD");
        assertThat(dossiers).containsEntry("chứng thực", 314L).containsEntry("hộ tịch", 162L);
        assertThat(dossiers).isEqualTo(withoutSmall(counted(TallyMeasure.DOSSIER_RECEIVED, TalliedBy.FIELD), dossiers));
        assertThat(house.bean(TallyCheck.class)
                        .differences(new Question(
                                OFFICE, Period.year(LocalDate.now().getYear()), LocalDate.now(), house.size())))
                .isEmpty();
    }

    @Test
    void looking_again_writes_nothing_again() {
        long before = house.size();
        assertThat(house.bean(TallyDesk.class).look()).isTrue();
        assertThat(house.size()).isEqualTo(before);
    }

    @Test
    void nobody_records_a_tally_by_hand() {
        long before = house.size();
        var answer = house.act(House.RECORDER, "register-tallied", "{'register':'PETITIONS'}", null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không có hành động «register-tallied»");
        assertThat(house.size()).isEqualTo(before);
    }

    private static List<JsonNode> leaves() {
        return StreamSupport.stream(
                        house.get("/api/actions?limit=500&kind=register-tallied")
                                .get("actions")
                                .spliterator(),
                        false)
                .map(action -> action.get("public"))
                .toList();
    }

    /** The cells of the third quarter, and under "folded" what its parts not told hold together. */
    private static Map<String, Long> told(String register, String of, String by) {
        Map<String, Long> told = new HashMap<>();
        leaves().stream()
                .filter(leaf -> leaf.get("register").asString().equals(register)
                        && leaf.get("from").asString().equals("2023-07-01")
                        && leaf.get("to").asString().equals("2023-09-30"))
                .flatMap(leaf -> StreamSupport.stream(leaf.get("tallies").spliterator(), false))
                .filter(tally -> tally.get("of").asString().equals(of)
                        && tally.get("by").asString().equals(by))
                .forEach(tally -> {
                    tally.get("cells")
                            .forEach(cell -> told.put(
                                    cell.get("part").asString(),
                                    cell.get("count").asLong()));
                    if (tally.has("folded")) {
                        told.put("folded", tally.get("folded").asLong());
                    }
                });
        assertThat(told).isNotEmpty();
        return told;
    }

    private static Map<String, Long> counted(TallyMeasure of, TalliedBy by) {
        return house.bean(Recount.class)
                .parts(
                        of,
                        by,
                        new Recount.Asked(OFFICE, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30), house.size()));
    }

    /** The statistics' parts, those that the tally does not tell added up. */
    private static Map<String, Long> withoutSmall(Map<String, Long> parts, Map<String, Long> told) {
        Map<String, Long> folded = new HashMap<>();
        parts.forEach((part, count) -> folded.merge(told.containsKey(part) ? part : "folded", count, Long::sum));
        return folded;
    }
}
