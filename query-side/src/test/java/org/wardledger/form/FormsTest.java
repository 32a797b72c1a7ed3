package org.wardledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Browser;
import org.wardledger.figure.Ward;
import org.wardledger.form.FilledForm.Outcome;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionId;
import org.wardledger.reception.ReceptionKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Inspectorate's forms, filled from a small book whose numbers were counted by hand. */
class FormsTest {
    private static Ward ward;
    private static Browser browser;

    @BeforeAll
    static void write_a_book() {
        ward = new Ward();
        browser = new Browser(ward);
        List<Happened> events = new ArrayList<>();
        // The reporting year begins on 15/12/2022.
        petition(events, "1", "2022-12-14", PetitionField.LAND, "2023-02-01");
        petition(events, "2", "2022-11-01", PetitionField.WATER, null);
        petition(events, "3", "2022-10-01", PetitionField.WATER, "2022-11-01", "2023-03-01", "2023-04-01");
        petition(events, "4", "2022-12-15", PetitionField.SOCIAL_POLICY, "2023-01-05");
        petition(events, "5", "2023-03-14", PetitionField.OTHER, "2023-03-20", "2023-05-01");
        petition(events, "6", "2023-12-14", PetitionField.LAND, null);
        petition(events, "7", "2023-12-15", null, "2023-12-16");
        session(events, "a", "2023-01-11", ReceptionKind.SCHEDULED, false, 3, 9, new Integer[] {2, 1, 1, 6, 1, 0});
        session(events, "b", "2023-01-18", ReceptionKind.SCHEDULED, true, 2, 2, new Integer[] {1, 1, 0, 0, 0, 0});
        session(events, "c", "2023-02-01", ReceptionKind.REGULAR, false, 4, 5, null);
        session(events, "d", "2023-02-08", ReceptionKind.SCHEDULED, false, 0, 0, null);
        session(events, "e", "2023-07-05", ReceptionKind.MOBILE, false, 1, 1, new Integer[] {1, 0, 0, 0, 0, 0});
        ward.happened(events);
    }

    private static void petition(
            List<Happened> events, String number, String on, @Nullable PetitionField field, @Nullable String... turns) {
        PetitionEvents petition = new PetitionEvents(number);
        List<WardEvent> course = new ArrayList<>();
        course.add(petition.received(on, on, PetitionType.FEEDBACK, field));
        for (int at = 0; turns != null && at < turns.length; at++) {
            String day = turns[at];
            if (day != null) {
                course.add(at % 2 == 0 ? petition.resolved(day) : petition.reopened(day, day));
            }
        }
        course.forEach(event -> events.add(new Happened("petition-" + number, event)));
    }

    private static void session(
            List<Happened> events,
            String id,
            String on,
            ReceptionKind kind,
            boolean delegated,
            int turns,
            int persons,
            Integer @Nullable [] told) {
        events.add(new Happened(
                "reception-" + id,
                new ReceptionHeld(
                        new ReceptionId("reception-" + id),
                        LocalDate.parse(on),
                        kind,
                        "TDP1",
                        "Chủ tịch",
                        turns,
                        persons,
                        0,
                        delegated,
                        null,
                        told == null ? null : told[0],
                        told == null ? null : told[1],
                        told == null ? null : told[2],
                        told == null ? null : told[3],
                        told == null ? null : told[4],
                        told == null ? null : told[5])));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        Browser.signOut();
    }

    private static FilledForm filled(String id, String period, String asOf) {
        Forms forms = ward.bean(Forms.class);
        return forms.fill(forms.form(id).orElseThrow(), ward.question(period, asOf));
    }

    private static List<@Nullable Long> columns(FilledForm form, int first, int last) {
        return form.values().subList(first - 1, last).stream()
                .map(FilledForm.Value::number)
                .toList();
    }

    private static Outcome outcome(FilledForm form, String identity) {
        return form.identities().stream()
                .filter(checked -> checked.identity().words().equals(identity))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void petitions_of_the_reporting_year_are_carried_over_received_processed_and_pending() {
        FilledForm form = filled("02-XLD", "2023-BC", "2024-06-30");

        // 2 pending and one reopened carried over; 3 received and one reopened; 5 ended; 3 pending.
        assertThat(columns(form, 1, 6)).containsExactly(7L, 3L, 4L, 4L, 2L, 2L);
        assertThat(columns(form, 9, 12)).containsExactly(3L, 1L, 1L, 1L);
        assertThat(columns(form, 15, 15)).containsExactly(1L);
        assertThat(columns(form, 19, 20)).containsExactly(3L, 4L);
        assertThat(form.identities()).noneMatch(checked -> checked.outcome() == Outcome.BROKEN);
        assertThat(outcome(form, "(1) = (2) + (3)")).isEqualTo(Outcome.HOLDS);
        assertThat(outcome(form, "(9) = (10) + (11) + (12)")).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_column_the_book_cannot_fill_is_not_zero() {
        FilledForm untold = filled("02-XLD", "2023-BC", "2023-12-14");
        assertThat(untold.value(7).number()).isNull();
        assertThat(untold.value(7).display()).isEqualTo("chưa ghi được");
        assertThat(outcome(untold, "(20) = (21) + (22)")).isEqualTo(Outcome.UNCHECKED);

        FilledForm without = filled("02-XLD", "2023-12-15..2023-12-31", "2023-12-31");
        assertThat(without.value(4).number()).isEqualTo(1);
        assertThat(without.value(10).number()).as("a petition without a field").isNull();
    }

    @Test
    void receptions_are_split_by_who_received_and_what_was_not_told_is_not_zero() {
        FilledForm form = filled("01-TCD", "2023", "2023-12-31");

        assertThat(columns(form, 1, 5)).containsExactly(10L, 17L, null, 4L, 5L);
        assertThat(columns(form, 6, 11)).containsOnlyNulls();
        assertThat(columns(form, 12, 20)).containsExactly(3L, 4L, 10L, 3L, 1L, 1L, 6L, 1L, 0L);
        assertThat(columns(form, 21, 29)).containsExactly(1L, 2L, 2L, 1L, 1L, 0L, 0L, 0L, 0L);
        assertThat(outcome(form, "(1) = (4) + (13) + (22)")).isEqualTo(Outcome.HOLDS);
        assertThat(outcome(form, "(3) = (6) + (7) + (15) + (16) + (24) + (25)")).isEqualTo(Outcome.UNCHECKED);
        assertThat(outcome(filled("01-TCD", "2023-BC-07", "2023-12-31"), "(3) = (6) + (7) + (15) + (16) + (24) + (25)"))
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_form_is_shown_to_those_who_read_the_books_and_to_nobody_else() throws Exception {
        assertThat(browser.status("/so-lieu/bieu/02-XLD?ky=2023-BC")).isEqualTo(403);
        assertThat(browser.status("/api/forms/02-XLD?period=2023-BC")).isEqualTo(403);

        Browser.signIn("RECORD");
        assertThat(browser.page("/so-lieu/bieu/02-XLD?ky=2023-BC&den=2023-12-14"))
                .contains("cần đối chiếu Thông tư 06/2025/TT-TTCP", "kỳ báo cáo năm 2023", "chưa ghi được", "khớp")
                .doesNotContain("KHÔNG KHỚP");
        JsonNode answer =
                JsonMapper.builder().build().readTree(browser.page("/api/forms/01-TCD?period=2023&asOf=2023-12-31"));
        assertThat(answer.path("columns").path(0).path("value").asInt()).isEqualTo(10);
        assertThat(answer.path("columns").path(2).path("value").isNull()).isTrue();
        assertThat(answer.path("identities").path(0).path("outcome").asString()).isEqualTo("HOLDS");
        assertThat(browser.status("/so-lieu/bieu/09-X")).isEqualTo(404);
        assertThat(browser.status("/so-lieu/bieu/01-TCD?ky=2023-BC-Q9")).isEqualTo(400);
    }
}
