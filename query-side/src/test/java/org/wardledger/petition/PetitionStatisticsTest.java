package org.wardledger.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Count;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;

class PetitionStatisticsTest {
    private static final PetitionEvents ONE = new PetitionEvents("ĐT-1");
    private static final Count OVERDUE = atEnd("petition.overdue");
    private static final Count OPEN = atEnd("petition.open");
    private static final Count RESOLVED = ofCohort("petition.resolved");

    private static List<Fact> facts(WardEvent... events) {
        return new PetitionStatistics()
                .facts(History.of("petition-1", events).entries())
                .toList();
    }

    private static void holds(List<Fact> facts, Count count, String asOf, long number) {
        assertThat(History.count(facts, count, asOf))
                .as(count.measure() + " " + asOf)
                .isEqualTo(number);
    }

    @Test
    void it_is_overdue_from_the_day_after_its_due_day_although_nobody_records_anything() {
        List<Fact> facts = facts(ONE.received("2023-01-02", "2023-02-01"));

        holds(facts, OVERDUE, "2023-02-01", 0);
        holds(facts, OVERDUE, "2023-02-02", 1);
        holds(facts, OPEN, "2023-12-31", 1);
    }

    @Test
    void resolved_in_time_it_never_was_overdue() {
        assertThat(facts(ONE.received("2023-01-02", "2023-02-01"), ONE.resolved("2023-02-01")))
                .noneMatch(fact -> fact.measure().equals("petition.overdue")
                        || fact.measure().equals("petition.resolved-late"));
    }

    @Test
    void resolved_late_it_was_overdue_until_that_day() {
        List<Fact> facts = facts(ONE.received("2023-01-02", "2023-02-01"), ONE.resolved("2023-02-10"));

        holds(facts, OVERDUE, "2023-02-09", 1);
        holds(facts, OVERDUE, "2023-02-10", 0);
        holds(facts, inPeriod("petition.resolved-late"), "2023-12-31", 1);
        assertThat(facts)
                .filteredOn(fact -> fact.measure().equals("petition.resolved"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.days()).isEqualTo(39));
    }

    @Test
    void an_extension_moves_the_day_on_which_it_becomes_overdue() {
        List<Fact> inTime = facts(ONE.received("2023-01-02", "2023-02-01"), ONE.extended("2023-01-30", "2023-03-01"));
        holds(inTime, OVERDUE, "2023-03-01", 0);
        holds(inTime, OVERDUE, "2023-03-02", 1);

        List<Fact> tooLate = facts(ONE.received("2023-01-02", "2023-02-01"), ONE.extended("2023-02-05", "2023-03-01"));
        holds(tooLate, OVERDUE, "2023-02-04", 1);
        holds(tooLate, OVERDUE, "2023-02-05", 0);
        holds(tooLate, OVERDUE, "2023-03-02", 1);
    }

    @Test
    void a_step_on_an_overdue_day_that_leaves_it_overdue_begins_no_second_stretch() {
        assertThat(facts(ONE.received("2023-01-02", "2023-02-01"), ONE.extended("2023-02-20", "2023-02-10")))
                .filteredOn(fact -> fact.measure().equals("petition.overdue"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.occurredOn()).hasToString("2023-02-02"));
    }

    @Test
    void while_its_clock_stands_still_it_is_not_overdue() {
        List<Fact> facts = facts(
                ONE.received("2023-01-02", "2023-02-01"),
                ONE.paused("2023-01-20"),
                ONE.resumed("2023-03-01", "2023-03-10"));

        holds(facts, OVERDUE, "2023-02-20", 0);
        holds(facts, OPEN, "2023-02-20", 1);
        holds(facts, OVERDUE, "2023-03-11", 1);
    }

    @Test
    void a_corrected_type_counts_from_the_first_day_on() {
        List<Fact> facts = facts(
                ONE.received("2023-01-02", "2023-02-01", PetitionType.FEEDBACK, PetitionField.LAND),
                ONE.classified("2023-01-05", PetitionType.COMPLAINT, "2023-02-20"));

        holds(facts, inPeriod("petition.received").ofKind(PetitionType.COMPLAINT), "2023-01-02", 1);
        holds(facts, inPeriod("petition.received").ofKind(PetitionType.FEEDBACK), "2023-12-31", 0);
        holds(facts, inPeriod("petition.received").ofField("LAND"), "2023-12-31", 1);
        holds(facts, OVERDUE, "2023-02-20", 0);
    }

    @Test
    void reopened_it_counts_as_resolved_for_the_days_between_only() {
        List<Fact> facts = facts(
                ONE.received("2023-01-02", "2023-02-01"),
                ONE.resolved("2023-01-20"),
                ONE.reopened("2023-03-01", "2023-04-01"));

        holds(facts, RESOLVED, "2023-02-28", 1);
        holds(facts, RESOLVED, "2023-03-01", 0);
        holds(facts, OPEN, "2023-03-01", 1);
        holds(facts, OVERDUE, "2023-04-02", 1);
        holds(facts, ofCohort("petition.due-resolved"), "2023-12-31", 0);
    }

    @Test
    void transferred_or_withdrawn_it_is_neither_open_nor_due_nor_resolved() {
        for (WardEvent end : List.of(ONE.transferred("2023-01-10"), ONE.withdrawn("2023-01-10"))) {
            List<Fact> facts = facts(ONE.received("2023-01-02", "2023-02-01"), end);

            holds(facts, OPEN, "2023-01-10", 0);
            holds(facts, inPeriod("petition.due"), "2023-12-31", 0);
            holds(facts, RESOLVED, "2023-12-31", 0);
            holds(facts, OVERDUE, "2023-12-31", 0);
        }
    }

    @Test
    void of_the_petitions_due_it_is_one_from_its_due_day_on() {
        List<Fact> facts = facts(ONE.received("2023-01-02", "2023-02-01"), ONE.resolved("2023-01-20"));

        holds(facts, inPeriod("petition.due"), "2023-01-31", 0);
        holds(facts, ofCohort("petition.due-resolved"), "2023-01-31", 0);
        holds(facts, inPeriod("petition.due"), "2023-02-01", 1);
        holds(facts, ofCohort("petition.due-resolved"), "2023-02-01", 1);
    }

    @Test
    void a_step_recorded_late_takes_the_place_of_its_day() {
        List<Fact> facts = facts(
                ONE.received("2023-01-02", "2023-02-01"),
                ONE.extended("2023-03-01", "2023-04-01"),
                ONE.resolved("2023-02-01"));

        assertThat(facts).noneMatch(fact -> fact.measure().equals("petition.overdue"));
        holds(facts, OPEN, "2023-02-01", 0);
    }

    @Test
    void every_fact_names_the_entry_that_evidences_it() {
        List<Fact> facts = facts(
                ONE.received("2023-01-02", "2023-02-01"),
                ONE.extended("2023-01-30", "2023-03-01"),
                ONE.resolved("2023-03-05"));

        assertThat(facts)
                .filteredOn(fact -> fact.measure().equals("petition.overdue") && fact.quantity() > 0)
                .singleElement()
                .satisfies(fact -> assertThat(fact.source()).isEqualTo(1));
        assertThat(facts)
                .filteredOn(fact -> fact.measure().equals("petition.resolved"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.source()).isEqualTo(2));
    }
}
