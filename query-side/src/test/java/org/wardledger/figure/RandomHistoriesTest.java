package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionType;

/** Petitions with any course that the rules allow, mixed in any order: SQL and plain counting must agree. */
class RandomHistoriesTest {
    private static final long SEED = 20_231_030;
    private static final int PETITIONS = 60;

    private static final Random RANDOM = new Random(SEED);
    private static Ward ward;
    private static List<Happened> events;

    @BeforeAll
    static void write_histories() {
        ward = new Ward();
        events = mixed();
        ward.happened(events);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static List<Happened> mixed() {
        List<List<Happened>> histories = new ArrayList<>();
        for (int petition = 0; petition < PETITIONS; petition++) {
            histories.add(history("ĐT-" + petition));
        }
        List<Happened> mixed = new ArrayList<>();
        while (!histories.isEmpty()) {
            List<Happened> next = histories.get(RANDOM.nextInt(histories.size()));
            mixed.add(next.removeFirst());
            histories.removeIf(List::isEmpty);
        }
        return mixed;
    }

    private static List<Happened> history(String number) {
        PetitionEvents petition = new PetitionEvents(number);
        LocalDate on = LocalDate.of(2022, 11, 1).plusDays(RANDOM.nextInt(400));
        List<WardEvent> course = new ArrayList<>();
        course.add(petition.received(on.toString(), later(on), type(), PetitionField.values()[RANDOM.nextInt(9)]));
        String state = "open";
        for (int step = RANDOM.nextInt(6); step > 0; step--) {
            on = on.plusDays(RANDOM.nextInt(25));
            String day = on.toString();
            switch (state) {
                case "open" -> {
                    switch (RANDOM.nextInt(6)) {
                        case 0 -> course.add(petition.classified(day, type(), later(on)));
                        case 1 -> course.add(petition.extended(day, later(on)));
                        case 2 -> {
                            course.add(petition.paused(day));
                            state = "paused";
                        }
                        case 3, 4 -> {
                            course.add(petition.resolved(day));
                            state = "ended";
                        }
                        default -> {
                            course.add(petition.withdrawn(day));
                            state = "ended";
                        }
                    }
                }
                case "paused" -> {
                    course.add(petition.resumed(day, later(on)));
                    state = "open";
                }
                default -> {
                    course.add(petition.reopened(day, later(on)));
                    state = "open";
                }
            }
        }
        return new ArrayList<>(course.stream()
                .map(event -> new Happened("petition-" + number, event))
                .toList());
    }

    private static PetitionType type() {
        return PetitionType.values()[RANDOM.nextInt(PetitionType.values().length)];
    }

    private static String later(LocalDate on) {
        return on.plusDays(RANDOM.nextInt(40)).toString();
    }

    private static Question anyQuestion() {
        String[] periods = {"2023", "2022", "2023-H1", "2023-Q3", "2023-07", "2023-BC"};
        return ward.question(
                periods[RANDOM.nextInt(periods.length)],
                LocalDate.of(2023, 1, 1).plusDays(RANDOM.nextInt(420)).toString(),
                RANDOM.nextBoolean() ? events.size() : RANDOM.nextInt(events.size() + 1));
    }

    @Test
    void what_sql_adds_up_is_what_plain_counting_adds_up() {
        List<Entry> book = ward.book().after(-1, 10_000);
        for (int ask = 0; ask < 40; ask++) {
            Question question = anyQuestion();
            List<Fact> facts = book.stream()
                    .filter(entry -> entry.position() < question.size())
                    .collect(java.util.stream.Collectors.groupingBy(Entry::stream))
                    .values()
                    .stream()
                    .flatMap(history -> ward.bean(Folding.class).facts(history).stream())
                    .toList();
            for (Figure figure : ward.figures().all(question)) {
                switch (ward.figures().indicator(figure.id()).orElseThrow().rule()) {
                    case Indicator.Total rule ->
                        assertThat(figure.numerator())
                                .as("%s, %s, seed %d", figure.id(), question, SEED)
                                .isEqualTo(sum(facts, rule.count(), question));
                    case Indicator.Share rule -> {
                        assertThat(figure.numerator())
                                .as("%s, %s, seed %d", figure.id(), question, SEED)
                                .isEqualTo(sum(facts, rule.part(), question))
                                .isLessThanOrEqualTo(figure.denominator());
                        assertThat(figure.denominator()).isEqualTo(sum(facts, rule.whole(), question));
                    }
                    case Indicator.Aged rule -> {}
                    case Indicator.AfterAttested rule -> {}
                    case Indicator.DaysTaken rule -> {}
                    case Indicator.DaysKept rule -> {}
                    case Indicator.DaysSilent rule -> {}
                    case Indicator.Promised rule -> {}
                }
            }
        }
    }

    private static long sum(List<Fact> facts, Count count, Question question) {
        return facts.stream()
                .filter(fact -> count.counts(fact, question))
                .mapToLong(Fact::quantity)
                .sum();
    }

    @Test
    void evidence_adds_up_and_leaving_one_entry_out_is_a_book_without_it() {
        for (int ask = 0; ask < 25; ask++) {
            Question question = anyQuestion();
            Figure figure = ward.figures().figure("petition.resolved-of-received", question);
            List<EvidenceRow> rows = ward.figures().evidence(figure.id(), question);
            assertThat(rows.stream()
                            .filter(row -> row.part().equals(EvidenceRow.DENOMINATOR))
                            .mapToLong(EvidenceRow::quantity)
                            .sum())
                    .isEqualTo(figure.denominator());
            rows.stream()
                    .filter(row -> row.part().equals(EvidenceRow.DENOMINATOR))
                    .findAny()
                    .ifPresent(received -> assertThat(ward.bean(WithoutOne.class)
                                    .figure(figure.id(), question, received.position())
                                    .denominator())
                            .isEqualTo(figure.denominator() - 1));
        }
    }

    @Test
    void computed_anew_in_other_batches_the_digest_is_the_same() {
        Rebuild.Outcome outcome = ward.bean(Rebuild.class).run("Công chức 01", Rebuild.Switch.NEVER, progress -> {});

        assertThat(outcome.digest()).as("seed %d", SEED).isEqualTo(outcome.liveDigest());
        assertThat(outcome.putInPlace()).isFalse();
    }
}
