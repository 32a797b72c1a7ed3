package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.wardledger.common.OfCase;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.figure.Recomputation.Outcome;
import org.wardledger.figure.Recomputation.Subject;
import org.wardledger.ledger.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a stranger makes of the public leaves is what the ward made of its records, whatever happened in them. */
class RecomputeTest {
    private static final long SEED = 20231206;
    private static final int RECORDS = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Ward ward;
    private static Browser browser;
    private static List<byte[]> leaves;
    private static Recompute recompute;

    @BeforeAll
    static void write_records() {
        ward = new Ward();
        ward.happened(AnyRecords.of(SEED, RECORDS));
        browser = new Browser(ward);
        leaves = ward.bean(JdbcClient.class)
                .sql("SELECT leaf FROM ledger.entry ORDER BY position")
                .query((row, number) -> row.getBytes("leaf"))
                .list();
        recompute = Recompute.byThisRelease();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static ObjectNode published(String period, String asOf, long size) throws Exception {
        return (ObjectNode)
                JSON.readTree(browser.page("/api/figures?period=%s&asOf=%s&knownAt=%d".formatted(period, asOf, size)));
    }

    private static ObjectNode published() throws Exception {
        return published("2023", "2023-10-30", leaves.size());
    }

    private static ObjectNode figure(ObjectNode published, String id) {
        for (JsonNode figure : published.path("figures")) {
            if (figure.path("id").asString().equals(id)) {
                return (ObjectNode) figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }

    @Test
    void the_book_is_as_mixed_as_a_book_can_be() {
        List<Entry> book = ward.book().after(-1, 10_000);
        assertThat(book).hasSameSizeAs(leaves);
        assertThat(book.stream().map(Entry::kind).distinct()).hasSizeGreaterThan(40);
        assertThat(book)
                .anyMatch(entry -> entry.event() instanceof CorrectionEvent.Struck strike
                        && book.get((int) strike.corrects()).event() instanceof CorrectionEvent);
    }

    @Test
    void every_public_fact_of_every_record_is_in_its_leaves() {
        LeafBook read = new LeafBook(leaves, leaves.size());
        assertThat(read.unread()).isEmpty();
        RecordFacts records = ward.bean(RecordFacts.class);
        Map<Long, List<Fact>> ofLeaves = read.records().stream()
                .collect(Collectors.toMap(
                        record -> record.getFirst().position(), record -> publicPart(records, record)));
        Map<String, List<Entry>> recorded =
                ward.book().after(-1, 10_000).stream().collect(Collectors.groupingBy(Entry::stream));
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
        assertThat(compared).isGreaterThan(RECORDS * 8 / 10);
    }

    /** Without what CASE leaves hold back; the record bears another name in the leaves. */
    private static List<Fact> publicPart(RecordFacts records, List<Entry> record) {
        boolean ofCase = record.getFirst().event() instanceof OfCase;
        return records.of(record).stream()
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
            ObjectNode published = published(
                    periods[ask % periods.length],
                    LocalDate.of(2022, 12, 1).plusDays(random.nextInt(500)).toString(),
                    random.nextInt(leaves.size() + 1));
            Recomputation result = recompute.check(leaves, published);
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
        ObjectNode published = published();
        long figures = published.path("figures").size();
        List<String> text = recompute.check(leaves, published).text();

        assertThat(text.getLast())
                .isEqualTo("%d of %d figures agree; 1 cannot be checked from public data"
                        .formatted(figures - 1, figures - 1));
        assertThat(text)
                .anyMatch(line -> line.matches("petition\\.resolved-of-received [\\d,]+% \\(\\d+/\\d+\\) agrees"))
                .anyMatch(line -> line.startsWith("petition.denunciations") && line.contains("sealed"))
                .anyMatch(line -> line.startsWith("dossier.received.field is stated"))
                .anyMatch(line -> line.matches(leaves.size() + " entries read; [1-9]\\d+ of them are sealed.*"));
    }

    @ParameterizedTest
    @CsvSource({"value", "numerator", "denominator", "display"})
    void one_altered_member_of_one_figure_is_named(String member) throws Exception {
        ObjectNode published = published();
        ObjectNode rate = figure(published, "dossier.on-time-rate");
        String was = rate.path(member).asString();
        switch (member) {
            case "value" -> rate.put("value", 99.99);
            case "display" -> rate.put("display", "99,99%");
            default -> rate.put(member, rate.path(member).asLong() + 1);
        }
        Recomputation result = recompute.check(leaves, published);

        assertThat(result.agrees()).isFalse();
        assertThat(result.differing())
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .startsWith("dossier.on-time-rate differs: " + member + " is published as ")
                        .contains(was));
        assertThat(result.summary()).doesNotStartWith(published.path("figures").size() - 1 + " of");
    }

    @Test
    void an_altered_breakdown_and_an_altered_attestation_are_named() throws Exception {
        ObjectNode published = published();
        for (JsonNode breakdown : published.path("breakdowns")) {
            if (breakdown.path("id").asString().equals("petition.received.type")) {
                ObjectNode cell = (ObjectNode) breakdown.path("cells").get(0);
                cell.put("value", cell.path("value").asLong() + 1);
            }
        }
        ((ObjectNode) published.path("registers").get(0)).put("attestedTo", "2023-12-31");

        assertThat(recompute.check(leaves, published).differing())
                .extracting(Recomputation.Line::id)
                .containsExactly("petition.received.type", "COMPLAINTS");
    }

    @Test
    void a_zero_of_sealed_entries_for_which_nobody_vouches_is_named() throws Exception {
        ObjectNode published = published("2019", "2019-12-31", leaves.size());
        figure(published, "petition.denunciations")
                .put("value", 0)
                .put("numerator", 0)
                .put("display", "0");

        assertThat(recompute.check(leaves, published).differing())
                .singleElement()
                .asString()
                .contains("petition.denunciations", "nobody vouches");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{'office':7,'period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'MMXXIII','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-02-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'tomorrow','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':-1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1e99}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':99999}",
                "{'office':'elsewhere','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1,'figures':{}}"
            })
    void an_answer_that_is_none_gets_one_sentence(String published) {
        Recomputation result = recompute.check(leaves, JSON.readTree(published.replace('\'', '"')));

        assertThat(result.lines()).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(Subject.ANSWER);
            assertThat(line.toString()).startsWith("The published answer ").doesNotContain("xception");
        });
        assertThat(result.agrees()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "'19'",
                "{}",
                "[1]",
                "1e999999999",
                "-1e-999999999",
                "123456789012345678901234567890",
                "true",
                "0.5"
            })
    void whatever_stands_in_the_place_of_a_number_is_a_difference(String number) throws Exception {
        for (String member : List.of("value", "numerator", "denominator", "display")) {
            ObjectNode published = published();
            figure(published, "dossier.on-time-rate").set(member, JSON.readTree(number.replace('\'', '"')));
            assertThat(recompute.check(leaves, published).differing())
                    .as("%s %s", member, number)
                    .singleElement()
                    .asString()
                    .startsWith("dossier.on-time-rate differs: " + member);
        }
    }

    @Test
    void figures_unknown_repeated_missing_or_without_a_name_are_each_told() throws Exception {
        ObjectNode published = published();
        var figures = published.withArray("figures");
        figures.remove(0);
        figures.add(figures.get(3).deepCopy());
        figures.addObject().put("id", "weather.sunny-days").put("value", 365);
        figures.add("what");
        published.withArray("breakdowns").addObject().put("id", "petition.received.type\u001b[2J");

        assertThat(recompute.check(leaves, published).text())
                .contains(
                        "weather.sunny-days cannot be checked: no such figure",
                        "nothing cannot be checked: no such figure")
                .contains("petition.received.type?[2J cannot be checked: no such breakdown")
                .anyMatch(line -> line.endsWith("differs: published twice"))
                .anyMatch(line -> line.equals("petition.received differs: missing from the published answer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{'v':2}",
                "{'v':1,'kind':'petition-received','office':'thu-nghiem','public':{},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'reception-held','office':'thu-nghiem','public':{'receptionId':'r','occurredOn':'2023-01-02','kind':'REGULAR','place':'p','host':'h','persons':1,'petitions':1,'delegated':false},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-resolved','office':'thu-nghiem','public':{'caseRef':'00000000-0000-0000-0000-000000000001','occurredOn':'2023-02-20'},'recordedOn':'some day','revision':1}",
                "{'v':1,'kind':'budget-published','office':'thu-nghiem','public':{},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'denunciation-received','office':'thu-nghiem','public':{},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'sealed','office':'thu-nghiem','public':{'occurredOn':'2023-01-02'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-withdrawn','office':'thu-nghiem','public':{'caseRef':'x','occurredOn':'2023-01-02'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-withdrawn','office':'thu-nghiem','public':{'caseRef':'00000000-0000-0000-0000-000000000001','occurredOn':'2023-02-30'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-withdrawn','office':'thu-nghiem','public':{'caseRef':'00000000-0000-0000-0000-000000000001','occurredOn':'2023-02-20'},'recordedOn':'2023-01-02','revision':9}",
                "{'v':1,'kind':'action-struck','office':'thu-nghiem','public':{'corrects':99999,'ground':'MISWRITTEN','occurredOn':'2023-01-02','reason':'r'},'recordedOn':'2023-01-02','revision':1}"
            })
    void a_leaf_that_cannot_be_read_is_named_by_its_position(String leaf) throws Exception {
        List<byte[]> with = new ArrayList<>(leaves);
        with.add(leaf.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        ObjectNode published = published().put("size", with.size());

        assertThat(recompute.check(with, published).differing())
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .startsWith("entry " + leaves.size() + " cannot be counted: ")
                        .doesNotContain("xception"));
    }

    @Test
    void what_memory_adds_up_is_what_the_table_adds_up() {
        Random random = new Random(SEED);
        RecordFacts records = ward.bean(RecordFacts.class);
        TableCounting table =
                new TableCounting(ward.bean(JdbcClient.class), ward.bean(PlatformTransactionManager.class));
        List<Entry> book = ward.book().after(-1, 10_000);
        String[] periods = {"2023", "2022", "2023-H1", "2023-Q3", "2023-07", "2023-BC"};
        for (int ask = 0; ask < 12; ask++) {
            long size = ask % 3 == 0 ? leaves.size() : random.nextInt(leaves.size() + 1);
            Question question = ward.question(
                    periods[random.nextInt(periods.length)],
                    LocalDate.of(2022, 12, 1).plusDays(random.nextInt(500)).toString(),
                    size);
            List<Fact> facts = book.stream()
                    .filter(entry -> entry.position() < size)
                    .collect(Collectors.groupingBy(Entry::stream))
                    .values()
                    .stream()
                    .flatMap(record -> records.of(record).stream())
                    .toList();
            MemoryCounting memory = new MemoryCounting(facts);
            for (int again = 0; again < 40 && !facts.isEmpty(); again++) {
                Count count = count(facts.get(random.nextInt(facts.size())), random);
                assertThat(memory.sums(question, List.of(count)).of(count))
                        .as("%s %s", count, question)
                        .isEqualTo(table.sums(question, List.of(count)).of(count));
                assertThat(memory.rows(question, count, ""))
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("ordinal")
                        .containsExactlyInAnyOrderElementsOf(table.rows(question, count, ""));
                assertThat(memory.byDaysTaken(question, count)).isEqualTo(table.byDaysTaken(question, count));
                for (Breakdown.By by : Breakdown.By.values()) {
                    assertThat(nonzero(memory.byTrait(question, count, by)))
                            .isEqualTo(nonzero(table.byTrait(question, count, by)));
                }
                if (count.window() == Count.Window.IN_PERIOD) {
                    assertThat(memory.byMonth(question, count)).isEqualTo(table.byMonth(question, count));
                }
            }
        }
    }

    private static Count count(Fact like, Random random) {
        return new Count(
                like.measure(),
                Count.Window.values()[random.nextInt(3)],
                random.nextBoolean() ? List.of() : List.of(like.traits().kind(), "NONE"),
                random.nextBoolean() ? null : like.traits().field(),
                random.nextInt(3) == 0 ? random.nextBoolean() : null);
    }

    private static Map<String, Long> nonzero(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void plain_sql_over_the_leaves_adds_up_to_the_same_day_totals() {
        assertThat(ward.bean(JdbcClient.class)
                        .sql("SELECT DISTINCT measure FROM read_model.fact")
                        .query(String.class)
                        .list())
                .contains("petition.overdue", "petition.resolved-late", "petition.due-resolved", "dossier.overdue")
                .contains("inspection.missed", "plan.target-result", "reception.expected", "report.task");
        assertThat(ward.bean(LeafTotalsCheck.class).differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition.overdue",
                "petition.due-resolved",
                "dossier.returned",
                "reception.expected",
                "document.issued",
                "inspection.missed",
                "plan.target-result"
            })
    void a_changed_row_and_a_changed_total_are_named_with_measure_and_day(String measure) {
        String day = ward.bean(JdbcClient.class)
                .sql("SELECT min(occurred_on)::text FROM read_model.fact WHERE measure = ?")
                .param(measure)
                .query(String.class)
                .single();
        for (String table : List.of("fact", "day_total")) {
            change(table, 1_000, measure, day);
            try {
                assertThat(ward.bean(LeafTotalsCheck.class).differences())
                        .isNotEmpty()
                        .allSatisfy(difference -> assertThat(difference)
                                .startsWith(measure)
                                .contains(day, table.equals("fact") ? "các dòng" : "tổng ngày"));
            } finally {
                change(table, -1_000, measure, day);
            }
        }
        assertThat(ward.bean(LeafTotalsCheck.class).differences()).isEmpty();
    }

    private static void change(String table, long by, String measure, String day) {
        ward.bean(JdbcClient.class)
                .sql("UPDATE read_model." + table
                        + " SET quantity = quantity + ? WHERE measure = ? AND occurred_on = ?::date")
                .params(by, measure, day)
                .update();
    }
}
