package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardledger.common.OfCase;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.figure.Recomputation.Outcome;
import org.wardledger.figure.Recomputation.Subject;
import org.wardledger.ledger.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a stranger makes of the public leaves is what the ward made of its records, whatever happened in them. */
class RecomputeTest {
    private static final long SEED = MixedWard.SEED;
    private static final Recompute RECOMPUTE = Recompute.byThisRelease();
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
    void the_book_is_as_mixed_as_a_book_can_be() {
        List<Entry> book = mixed.ward().book().after(-1, 10_000);
        assertThat(book).hasSameSizeAs(mixed.leaves());
        assertThat(book.stream().map(Entry::kind).distinct()).hasSizeGreaterThan(40);
        assertThat(book)
                .anyMatch(entry -> entry.event() instanceof CorrectionEvent.Struck strike
                        && book.get((int) strike.corrects()).event() instanceof CorrectionEvent);
    }

    @Test
    void every_public_fact_of_every_record_is_in_its_leaves() {
        LeafBook read = new LeafBook(mixed.leaves(), mixed.leaves().size());
        assertThat(read.unread()).isEmpty();
        RecordFacts records = mixed.ward().bean(RecordFacts.class);
        Map<Long, List<Fact>> ofLeaves = read.records().stream()
                .collect(Collectors.toMap(
                        record -> record.getFirst().position(), record -> publicPart(records, record)));
        Map<String, List<Entry>> recorded =
                mixed.ward().book().after(-1, 10_000).stream().collect(Collectors.groupingBy(Entry::stream));
        int compared = 0;
        for (List<Entry> record : recorded.values()) {
            List<Fact> facts = ofLeaves.remove(record.getFirst().position());
            if (facts != null) {
                compared++;
                assertThat(facts)
                        .as("record of entry %d, seed %d", record.getFirst().position(), SEED)
                        .isEqualTo(publicPart(records, record));
            } else {
                assertThat(record).allMatch(entry -> !(entry.event() instanceof OfCase));
            }
        }
        assertThat(ofLeaves).isEmpty();
        assertThat(compared).isGreaterThan(MixedWard.RECORDS * 8 / 10);
    }

    /** Whose traits no leaf of a case names; what they count is for those who read the books. */
    private static final Set<String> HELD_BACK =
            Set.of("petition.out-of-authority", "petition.ended-outside", "petition.resolved-out-of-authority");

    /** Without what CASE mixed.leaves() hold back; the record bears another name in the mixed.leaves(). */
    private static List<Fact> publicPart(RecordFacts records, List<Entry> record) {
        boolean ofCase = record.getFirst().event() instanceof OfCase;
        return records.of(record).stream()
                .filter(fact -> !HELD_BACK.contains(fact.measure()))
                .map(fact -> new Fact(
                        fact.source(),
                        fact.office(),
                        "",
                        fact.measure(),
                        fact.occurredOn(),
                        fact.cohortOn(),
                        fact.until(),
                        fact.quantity(),
                        fact.days(),
                        ofCase
                                ? Traits.ofCase(
                                        fact.traits().kind(),
                                        "",
                                        fact.traits().channel(),
                                        fact.traits().overTheHead())
                                : fact.traits()))
                .toList();
    }

    @Test
    void every_published_figure_agrees_whatever_is_asked() throws Exception {
        Random random = new Random(SEED);
        String[] periods = {"2023", "2022", "2023-H1", "2023-Q3", "2023-07", "2023-BC"};
        for (int ask = 0; ask < 18; ask++) {
            ObjectNode published = mixed.published(
                    periods[ask % periods.length],
                    LocalDate.of(2022, 12, 1).plusDays(random.nextInt(500)).toString(),
                    random.nextInt(mixed.leaves().size() + 1));
            Recomputation result = RECOMPUTE.check(mixed.leaves(), published);
            assertThat(result.differing())
                    .as("%s, seed %d", published.path("size"), SEED)
                    .isEmpty();
            assertThat(result.lines().stream()
                            .filter(line -> line.subject() == Subject.FIGURE && line.outcome() == Outcome.AGREES))
                    .hasSizeGreaterThan(40);
        }
    }

    @Test
    void the_last_line_says_how_many_agree() throws Exception {
        ObjectNode published = mixed.published();
        long figures = published.path("figures").size();
        List<String> text = RECOMPUTE.check(mixed.leaves(), published).text();

        assertThat(text.getLast())
                .isEqualTo("%d of %d figures agree; 3 cannot be checked from public data"
                        .formatted(figures - 3, figures - 3));
        assertThat(text)
                .anyMatch(line -> line.matches("petition\\.resolved-of-received [\\d,]+% \\(\\d+/\\d+\\) agrees"))
                .anyMatch(line -> line.startsWith("petition.denunciations") && line.contains("sealed"))
                .anyMatch(line -> line.startsWith("petition.out-of-authority") && line.contains("hold back"))
                .anyMatch(line -> line.startsWith("dossier.received.field is stated"))
                .anyMatch(
                        line -> line.matches(mixed.leaves().size() + " entries read; [1-9]\\d+ of them are sealed.*"));
    }

    @ParameterizedTest
    @CsvSource({"value", "numerator", "denominator", "display"})
    void one_altered_member_of_one_figure_is_named(String member) throws Exception {
        ObjectNode published = mixed.published();
        ObjectNode rate = MixedWard.figure(published, "dossier.on-time-rate");
        String was = rate.path(member).asString();
        switch (member) {
            case "value" -> rate.put("value", 99.99);
            case "display" -> rate.put("display", "99,99%");
            default -> rate.put(member, rate.path(member).asLong() + 1);
        }
        Recomputation result = RECOMPUTE.check(mixed.leaves(), published);

        assertThat(result.agrees()).isFalse();
        assertThat(result.differing())
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .startsWith("dossier.on-time-rate differs: " + member + " is published as ")
                        .contains(was));
        assertThat(result.summary()).doesNotStartWith(published.path("figures").size() - 3 + " of");
    }

    @Test
    void an_altered_breakdown_and_an_altered_attestation_are_named() throws Exception {
        ObjectNode published = mixed.published();
        for (JsonNode breakdown : published.path("breakdowns")) {
            if (breakdown.path("id").asString().equals("petition.received.type")) {
                ObjectNode cell = (ObjectNode) breakdown.path("cells").get(0);
                cell.put("value", cell.path("value").asLong() + 1);
            }
        }
        ((ObjectNode) published.path("registers").get(0)).put("attestedTo", "2023-12-31");

        assertThat(RECOMPUTE.check(mixed.leaves(), published).differing())
                .extracting(Recomputation.Line::id)
                .containsExactly("petition.received.type", "COMPLAINTS");
    }

    @Test
    void a_zero_of_sealed_entries_for_which_nobody_vouches_is_named() throws Exception {
        ObjectNode published =
                mixed.published("2019", "2019-12-31", mixed.leaves().size());
        MixedWard.figure(published, "petition.denunciations")
                .put("value", 0)
                .put("numerator", 0)
                .put("display", "0");

        assertThat(RECOMPUTE.check(mixed.leaves(), published).differing())
                .singleElement()
                .asString()
                .contains("petition.denunciations", "nobody vouches");
    }
}
