package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.launcher.SecondCount.Counted;
import org.wardledger.launcher.SecondYear.Act;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.Until;
import org.wardledger.office.Acting;
import org.wardledger.office.Corrections;
import org.wardledger.office.Desk;
import org.wardledger.office.Receipt;
import org.wardledger.office.Right;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Another ward in another year, recorded at the same desk: every figure is what plain counting of its acts says. */
class SecondWardTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Installation OFFICE = new Installation("so.thuhai.invalid/log", "thu-hai", SecondYear.WARD);
    private static final Acting OFFICIAL =
            new Acting("cong-chuc", "Công chức Văn phòng", SecondYear.WARD, "api", EnumSet.allOf(Right.class));
    private static final List<String> PERIODS =
            List.of("2025", "2025-H1", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2025-07", "2025-BC", "2024");
    private static final List<String> DAYS =
            List.of("2025-01-28", "2025-03-31", "2025-06-30", "2025-07-01", "2025-10-31", "2025-12-31", "2026-03-31");

    /** Figures nobody counts here, each with the reason. */
    private static final Map<String, String> NOT_COUNTED = Map.of();

    @TempDir
    private static Path folder;

    private static House house;
    private static final SecondYear YEAR = new SecondYear();

    @BeforeAll
    static void a_year_recorded_act_by_act() {
        house = House.of(folder, OFFICE);
        Desk desk = house.bean(Desk.class);
        Corrections corrections = house.bean(Corrections.class);
        Map<Integer, Long> positions = new HashMap<>();
        Map<String, String> plans = new HashMap<>();
        for (Act act : YEAR.inOrder()) {
            ObjectNode fields = JSON.valueToTree(act.kind().equals(SecondYear.CORRECTION) ? act.changes() : act.sent());
            switch (act.kind()) {
                case SecondYear.CORRECTION -> {
                    corrections.correct(positions.get(act.number("#of")), fields, why(), OFFICIAL, null);
                }
                case SecondYear.STRIKE -> corrections.strike(positions.get(act.number("#of")), why(), OFFICIAL, null);
                default -> {
                    if (!act.text("#plan").isEmpty()) {
                        fields.put("documentId", plans.get(act.text("#plan")));
                    }
                    Receipt receipt = desk.record(act.kind(), fields, OFFICIAL, "act-" + act.serial());
                    positions.put(act.serial(), receipt.recorded().getFirst().position());
                    if (act.kind().equals("plan-issued")) {
                        plans.put(act.text("code"), receipt.stream());
                    }
                }
            }
        }
        Until.holds(
                Duration.ofSeconds(60),
                () -> house.get("/api/figures?period=2025").get("size").asLong() == house.size());
    }

    private static Corrections.Why why() {
        return new Corrections.Why(CorrectionGround.MISWRITTEN, "ghi nhầm dauriengsoto");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void every_figure_is_what_plain_counting_of_the_acts_says() {
        List<String> different = new ArrayList<>();
        for (String name : PERIODS) {
            Period period = Period.parse("period", name);
            for (String day : DAYS) {
                LocalDate asOf = LocalDate.parse(day);
                if (asOf.isBefore(period.from())) {
                    continue;
                }
                Map<String, Counted> counted =
                        new SecondCount(YEAR.standing(), period.from(), period.to(), asOf).figures();
                for (JsonNode shown : house.get("/api/figures?period=" + name + "&asOf=" + day)
                        .get("figures")) {
                    String id = shown.get("id").asString();
                    if (NOT_COUNTED.containsKey(id)) {
                        continue;
                    }
                    Counted expected = counted.get(id);
                    String question = id + ", " + name + " as of " + day;
                    if (expected == null) {
                        different.add(question + ": nobody counts it");
                    } else if (id.equals("petition.denunciations")) {
                        long found = house.bean(Figures.class)
                                .figure(id, new Question("thu-hai", period, asOf, house.size()))
                                .numerator();
                        boolean told = !shown.get("numerator").isNull();
                        if (found != expected.number() || told && found != 0) {
                            different.add(question + ": " + found + " and not " + expected);
                        }
                    } else if (!shown.get("numerator").isNumber()
                            || shown.get("numerator").asLong() != expected.number()
                            || !(expected.of() == null
                                    ? shown.get("denominator").isNull()
                                    : shown.get("denominator").isNumber()
                                            && shown.get("denominator").asLong() == expected.of())) {
                        different.add("%s: %s/%s and not %s"
                                .formatted(question, shown.get("numerator"), shown.get("denominator"), expected));
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void the_year_has_something_of_nearly_every_kind() {
        List<String> kinds = YEAR.inOrder().stream().map(Act::kind).distinct().toList();
        assertThat(EventCatalog.WARD.kinds().stream().map(EventCatalog.Kind::name))
                .containsAll(kinds.stream()
                        .filter(kind -> !kind.equals(SecondYear.CORRECTION) && !kind.equals(SecondYear.STRIKE))
                        .toList());
        assertThat(kinds).hasSizeGreaterThan(60);
    }
}
