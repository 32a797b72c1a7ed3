package org.wardledger.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.document.NumberSeries.Given;
import org.wardledger.document.NumberSeries.Hole;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EntryMetadata;

/** What the numbers a register gave out say to whoever checks them. */
class NumberSeriesTest {
    private final List<Entry> lines = new ArrayList<>();
    private final Map<String, DocumentLine> documents = new HashMap<>();

    private static Entry entry(String stream, long sequence, WardEvent event) {
        return new Entry(
                sequence,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "thu-nghiem",
                stream,
                sequence,
                "any",
                1,
                Instant.EPOCH,
                event,
                new EntryMetadata(UUID.randomUUID(), 0, "test", "Công chức 01", "", "api", "", null, null, null));
    }

    private void given(String code, @Nullable String day) {
        lines.add(entry("register", lines.size(), Documents.registered(code)));
        Entry issued = entry(Documents.stream(code), 0, Documents.issued(code, day, "về việc thử"));
        DocumentLine.of(List.of(issued)).ifPresent(line -> documents.put(line.stream(), line));
    }

    private void struck(String code) {
        Entry issued = entry(Documents.stream(code), 0, Documents.issued(code, "2023-03-01", "về việc thử"));
        Entry strike = entry(
                Documents.stream(code),
                1,
                new ActionStruck(0, 0, LocalDate.of(2024, 1, 2), CorrectionGround.RECORDED_BY_MISTAKE, "ghi nhầm"));
        DocumentLine.of(List.of(issued, strike)).ifPresent(line -> documents.put(line.stream(), line));
    }

    private NumberSeries series() {
        List<NumberSeries> all = NumberSeries.of(lines, documents);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> codes(List<Given> numbers) {
        return numbers.stream().map(one -> one.code().value()).toList();
    }

    @Test
    void the_next_number_follows_the_last_and_is_written_like_it() {
        given("24/KH-UBND", "2023-03-01");
        given("09/KH-UBND", "2023-02-01");

        assertThat(series().last()).map(last -> last.code().value()).contains("24/KH-UBND");
        assertThat(series().next()).contains("25/KH-UBND");
    }

    @Test
    void below_ten_the_next_number_keeps_its_zero() {
        given("02-KH/KDV-UBND", "2023-02-01");

        assertThat(series().next()).contains("03-KH/KDV-UBND");
    }

    @Test
    void after_an_inserted_number_the_next_one_has_no_letter() {
        given("19/QĐ-UBND", "2023-02-01");
        given("19^A/QĐ-UBND", "2023-02-01");

        assertThat(series().next()).contains("20/QĐ-UBND");
        assertThat(codes(series().inserted())).containsExactly("19^A/QĐ-UBND");
    }

    @Test
    void numbers_never_given_are_holes_from_one_on() {
        given("03/KH-UBND", "2023-02-01");
        given("04/KH-UBND", "2023-02-02");
        given("7/KH-UBND", "2023-02-03");

        assertThat(series().holes()).containsExactly(new Hole(1, 2), new Hole(5, 6));
        assertThat(series().missing()).isEqualTo(4);
        assertThat(series().holes().getLast().words()).isEqualTo("5–6");
    }

    @Test
    void an_inserted_number_fills_no_hole() {
        given("01/QĐ-UBND", "2023-02-01");
        given("02^A/QĐ-UBND", "2023-02-02");

        assertThat(series().holes()).containsExactly(new Hole(2, 2));
    }

    @Test
    void a_number_whose_document_was_struck_stays_used() {
        given("01/KH-UBND", "2023-02-01");
        given("02/KH-UBND", "2023-03-01");
        struck("02/KH-UBND");

        assertThat(series().holes()).isEmpty();
        assertThat(codes(series().cancelled())).containsExactly("02/KH-UBND");
        assertThat(series().next()).contains("03/KH-UBND");
    }

    @Test
    void a_later_number_with_an_earlier_day_is_out_of_order() {
        given("01/KH-UBND", "2023-02-01");
        given("02/KH-UBND", null);
        given("03/KH-UBND", "2023-01-31");
        given("04/KH-UBND", "2023-02-02");

        assertThat(series().outOfOrder()).singleElement().satisfies(found -> {
            assertThat(found.number().code().value()).isEqualTo("03/KH-UBND");
            assertThat(found.before().code().value()).isEqualTo("01/KH-UBND");
        });
        assertThat(codes(series().withoutDay())).containsExactly("02/KH-UBND");
    }

    @Test
    void a_saturday_is_a_note() {
        given("01/KH-UBND", "2023-02-04");
        given("02/KH-UBND", "2023-02-06");

        assertThat(codes(series().onWeekends())).containsExactly("01/KH-UBND");
    }

    @Test
    void normative_decisions_run_in_a_series_of_their_own() {
        given("01/2023/QĐ-UBND", "2023-02-01");
        given("01/QĐ-UBND", "2023-02-01");

        assertThat(NumberSeries.of(lines, documents))
                .extracting(NumberSeries::normative)
                .containsExactly(false, true);
        assertThat(NumberSeries.of(lines, documents).getLast().next()).contains("02/2023/QĐ-UBND");
    }
}
