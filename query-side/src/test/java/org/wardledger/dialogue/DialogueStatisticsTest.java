package org.wardledger.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.atEnd;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.dialogue.DialogueEvent.OpinionsAnswered;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;

/** Dialogues as they are counted: given what was announced, held and answered, then figures as of any day. */
class DialogueStatisticsTest {
    private static final List<Body> HOSTS =
            List.of(new Body("Bí thư Đảng ủy phường"), new Body("Chủ tịch UBND phường"));
    private static Ward ward;

    /** One of spring with all its answers, one of December whose answers come in January, one that never took place. */
    @BeforeAll
    static void record() {
        ward = new Ward();
        ward.happened(List.of(
                happened(announced("spring", "2023-04-10", "2023-04-20")),
                happened(held("spring", "2023-04-20", 7)),
                happened(answered("spring", "2023-04-20", 4)),
                happened(answered("spring", "2023-05-04", 3)),
                happened(reported("spring", "2023-04-28")),
                happened(held("winter", "2023-12-28", 5)),
                happened(answered("winter", "2024-01-10", 4)),
                happened(announced("summer", "2023-06-01", "2023-06-15"))));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void dialogues_count_on_the_day_they_were_announced_and_held() {
        assertThat(ward.count("dialogue.announced", "2023", "2023-12-31")).isEqualTo(2);
        assertThat(ward.count("dialogue.held", "2023", "2023-12-31")).isEqualTo(2);
        assertThat(ward.count("dialogue.held", "2023", "2023-10-30")).isEqualTo(1);
        assertThat(ward.count("dialogue.opinions", "2023", "2023-12-31")).isEqualTo(12);
        assertThat(ward.count("dialogue.reported", "2023", "2023-12-31")).isEqualTo(1);
    }

    @Test
    void an_answer_belongs_to_the_year_of_its_dialogue() {
        assertThat(ward.count("dialogue.answered", "2023", "2023-12-31")).isEqualTo(7);
        assertThat(ward.count("dialogue.answered", "2023", "2024-01-31")).isEqualTo(11);
        assertThat(ward.count("dialogue.answered", "2024", "2024-01-31")).isZero();
    }

    @Test
    void the_rate_of_answers_grows_with_each_round() {
        assertThat(ward.display("dialogue.answer-rate", "2023", "2023-04-30")).isEqualTo("57,1%");
        assertThat(ward.display("dialogue.answer-rate", "2023", "2023-10-30")).isEqualTo("100,0%");
        assertThat(ward.display("dialogue.answer-rate", "2023", "2023-12-31")).isEqualTo("58,3%");
        assertThat(ward.fraction("dialogue.answer-rate", "2023", "2024-01-31")).isEqualTo("11/12");
    }

    @Test
    void what_nobody_answered_waits_across_years() {
        assertThat(ward.count("dialogue.unanswered", "2023", "2023-04-30")).isEqualTo(3);
        assertThat(ward.count("dialogue.unanswered", "2023", "2023-10-30")).isZero();
        assertThat(ward.count("dialogue.unanswered", "2023", "2023-12-31")).isEqualTo(5);
        assertThat(ward.count("dialogue.unanswered", "2024", "2024-01-31")).isEqualTo(1);
    }

    @Test
    void a_dialogue_announced_and_not_held_is_missed_from_the_day_after() {
        assertThat(ward.count("dialogue.missed", "2023", "2023-06-15")).isZero();
        assertThat(ward.count("dialogue.missed", "2023", "2023-06-16")).isEqualTo(1);
        List<Fact> late = facts(announced("a", "2023-04-10", "2023-04-20"), held("a", "2023-04-25", 1));
        assertThat(missed(late, "2023-04-20")).isZero();
        assertThat(missed(late, "2023-04-21")).isEqualTo(1);
        assertThat(missed(late, "2023-04-25")).isZero();
        List<Fact> early = facts(announced("a", "2023-04-10", "2023-04-20"), held("a", "2023-04-18", 1));
        assertThat(missed(early, "2023-04-18")).isZero();
        assertThat(missed(early, "2023-04-21")).isZero();
    }

    @Test
    void a_result_not_made_known_is_overdue_from_the_day_after_its_last_until_it_is() {
        DialogueHeld held = held("a", "2023-04-20", 1, "2023-05-04");
        assertThat(unreported(facts(held), "2023-05-04")).isZero();
        assertThat(unreported(facts(held), "2023-05-05")).isEqualTo(1);
        assertThat(unreported(facts(held, reported("a", "2023-05-04")), "2023-05-05"))
                .isZero();
        List<Fact> late = facts(held, reported("a", "2023-05-10"), reported("a", "2023-05-20"));
        assertThat(unreported(late, "2023-05-09")).isEqualTo(1);
        assertThat(unreported(late, "2023-05-10")).isZero();
        assertThat(unreported(late, "2023-05-31")).isZero();
    }

    @Test
    void a_dialogue_whose_line_tells_no_last_day_is_never_overdue() {
        List<Fact> facts = facts(held("a", "2023-04-20", 1), reported("a", "2024-01-01"));
        assertThat(facts).extracting(Fact::measure).doesNotContain("dialogue.unreported");
    }

    @Test
    void a_dialogue_carries_its_place_and_all_who_led_it() {
        assertThat(facts(held("a", "2023-04-20", 0))).singleElement().satisfies(fact -> {
            assertThat(fact.measure()).isEqualTo("dialogue.held");
            assertThat(fact.traits().place()).isEqualTo("Hội trường");
            assertThat(fact.traits().host()).isEqualTo("Bí thư Đảng ủy phường; Chủ tịch UBND phường");
        });
    }

    @Test
    void corrected_and_struck_it_counts_as_it_stands() {
        try (Ward other = new Ward()) {
            List<Long> lines = other.happened(List.of(
                    happened(held("a", "2023-04-20", 7)),
                    happened(answered("a", "2023-04-20", 4)),
                    happened(held("b", "2023-05-20", 2))));
            other.happened(List.of(
                    new Happened(
                            "dialogue-a",
                            new ActionCorrected(
                                    lines.get(0),
                                    0,
                                    LocalDate.parse("2023-06-01"),
                                    CorrectionGround.MISWRITTEN,
                                    "đếm lại",
                                    held("a", "2022-12-30", 8))),
                    new Happened(
                            "dialogue-b",
                            new ActionStruck(
                                    lines.get(2),
                                    0,
                                    LocalDate.parse("2023-06-01"),
                                    CorrectionGround.RECORDED_BY_MISTAKE,
                                    "nhầm"))));
            assertThat(other.count("dialogue.held", "2023", "2023-12-31")).isZero();
            assertThat(other.fraction("dialogue.answer-rate", "2022", "2023-12-31"))
                    .isEqualTo("4/8");
            assertThat(other.count("dialogue.unanswered", "2023", "2023-12-31")).isEqualTo(4);
        }
    }

    private static long missed(List<Fact> facts, String asOf) {
        return History.count(facts, atEnd("dialogue.missed"), asOf);
    }

    private static long unreported(List<Fact> facts, String asOf) {
        return History.count(facts, atEnd("dialogue.unreported"), asOf);
    }

    private static List<Fact> facts(DialogueEvent... events) {
        return new DialogueStatistics()
                .facts(History.of("dialogue-a", events).entries())
                .toList();
    }

    private static Happened happened(DialogueEvent event) {
        return new Happened(id(event).value(), event);
    }

    private static DialogueId id(DialogueEvent event) {
        return switch (event) {
            case DialogueAnnounced it -> it.dialogueId();
            case DialogueHeld it -> it.dialogueId();
            case OpinionsAnswered it -> it.dialogueId();
            case DialogueReported it -> it.dialogueId();
        };
    }

    private static DialogueAnnounced announced(String name, String on, String dialogueOn) {
        return new DialogueAnnounced(
                new DialogueId("dialogue-" + name),
                LocalDate.parse(on),
                LocalDate.parse(dialogueOn),
                "Đối thoại",
                "Hội trường",
                HOSTS,
                null,
                null);
    }

    private static DialogueHeld held(String name, String on, int opinions) {
        return held(name, on, opinions, null);
    }

    private static DialogueHeld held(String name, String on, int opinions, @Nullable String reportDueOn) {
        return new DialogueHeld(
                new DialogueId("dialogue-" + name),
                LocalDate.parse(on),
                "Đối thoại",
                "Hội trường",
                HOSTS,
                null,
                null,
                opinions,
                null,
                null,
                reportDueOn == null ? null : LocalDate.parse(reportDueOn));
    }

    private static OpinionsAnswered answered(String name, String on, int answered) {
        return new OpinionsAnswered(
                new DialogueId("dialogue-" + name),
                LocalDate.parse(on),
                LocalDate.parse("2023-04-20"),
                "Đối thoại",
                answered,
                null,
                null);
    }

    private static DialogueReported reported(String name, String on) {
        return new DialogueReported(
                new DialogueId("dialogue-" + name),
                LocalDate.parse(on),
                LocalDate.parse("2023-04-20"),
                "Đối thoại",
                null,
                "Trụ sở");
    }
}
