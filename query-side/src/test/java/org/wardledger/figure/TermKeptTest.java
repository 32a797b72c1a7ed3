package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was promised, held against what was done (việc đã hứa). */
class TermKeptTest {
    private static final EvidenceRow JANUARY = term("2023-01-01", "2023-01-31", 2, "");
    private static final EvidenceRow FEBRUARY = term("2023-02-01", "2023-02-28", 2, "");

    @Test
    void what_was_done_within_its_days_is_kept() {
        TermKept term = one(JANUARY, "2023-12-31", act("2023-01-01", "TDP1"), act("2023-01-31", "TDP2"));
        assertThat(term.inTime()).hasSize(2);
        assertThat(term.missing()).isZero();
        assertThat(term.from()).isEqualTo("2023-01-01");
    }

    @Test
    void what_is_not_due_yet_is_not_missing_and_from_the_day_after_it_is() {
        assertThat(one(JANUARY, "2023-01-31").notYetDue()).isEqualTo(2);
        assertThat(one(JANUARY, "2023-01-31").missing()).isZero();
        assertThat(one(JANUARY, "2023-02-01").notYetDue()).isZero();
        assertThat(one(JANUARY, "2023-02-01").missing()).isEqualTo(2);
    }

    @Test
    void what_was_done_after_its_days_is_late_and_before_them_nothing() {
        TermKept term = one(JANUARY, "2023-12-31", act("2022-12-31", ""), act("2023-02-01", ""));
        assertThat(term.inTime()).isEmpty();
        assertThat(term.late()).hasSize(1);
        assertThat(term.missing()).isEqualTo(1);
    }

    @Test
    void what_a_later_term_owes_makes_good_no_earlier_one() {
        List<TermKept> terms =
                kept(List.of(FEBRUARY, JANUARY), "2023-12-31", act("2023-02-03", ""), act("2023-02-04", ""));
        assertThat(terms).extracting(TermKept::missing).containsExactly(2L, 0L);
        terms = kept(
                List.of(FEBRUARY, JANUARY),
                "2023-12-31",
                act("2023-02-03", ""),
                act("2023-02-04", ""),
                act("2023-02-05", ""));
        assertThat(terms).extracting(TermKept::missing).containsExactly(1L, 0L);
        assertThat(terms.getFirst().late()).extracting(EvidenceRow::occurredOn).containsExactly(day("2023-02-05"));
    }

    @Test
    void a_promise_for_one_place_is_kept_there_alone() {
        EvidenceRow term = term("2023-01-01", "2023-01-31", 1, "TDP1");
        assertThat(one(term, "2023-02-01", act("2023-01-05", "TDP2")).missing()).isEqualTo(1);
        assertThat(one(term, "2023-02-01", act("2023-01-05", "TDP1")).missing()).isZero();
    }

    private static TermKept one(EvidenceRow term, String asOf, EvidenceRow... acts) {
        return kept(List.of(term), asOf, acts).getFirst();
    }

    private static List<TermKept> kept(List<EvidenceRow> terms, String asOf, EvidenceRow... acts) {
        return TermKept.of(terms, Map.of("DIALOGUE", Arrays.asList(acts)), day(asOf));
    }

    private static EvidenceRow term(String from, String dueOn, long quantity, String place) {
        int days = (int) (day(dueOn).toEpochDay() - day(from).toEpochDay()) + 1;
        return new EvidenceRow(
                1,
                0,
                "",
                day("2023-01-01"),
                quantity,
                "promise-1",
                "plan.promise",
                day(dueOn),
                null,
                days,
                Traits.ofKind("DIALOGUE").in(place));
    }

    private static EvidenceRow act(String on, String place) {
        return new EvidenceRow(
                day(on).toEpochDay(),
                0,
                "",
                day(on),
                1,
                "dialogue-" + on,
                "dialogue.held",
                day(on),
                null,
                null,
                Traits.NONE.in(place));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
