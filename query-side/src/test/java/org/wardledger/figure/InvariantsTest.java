package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.CaseActionCorrected;
import org.wardledger.correction.CorrectionEvent.CaseActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.form.FilledForm;
import org.wardledger.form.Form;
import org.wardledger.form.Forms;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.PetitionEvents;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionId;
import org.wardledger.reception.ReceptionKind;

/** What holds of any book that the rules allow, whatever its order, for any period and any cut. */
class InvariantsTest {
    private static final int PETITIONS = 25;
    private static final int SESSIONS = 12;
    private static final int QUESTIONS = 12;
    private static final long ALL = Long.MAX_VALUE;
    private static final Concepts CONCEPTS = Concepts.ofThisRelease();
    private static final RecordFacts RECORDS = new RecordFacts(CONCEPTS.statistics());

    static LongStream seeds() {
        return LongStream.range(0, 40).map(at -> 20_231_123L + at);
    }

    private static Figures figures(List<List<Entry>> book) {
        return new Figures(
                new MemoryCounting(book.stream()
                        .flatMap(record -> RECORDS.of(record).stream())
                        .toList()),
                CONCEPTS.indicators());
    }

    private static List<List<Entry>> book(Random random) {
        List<List<Entry>> book = new ArrayList<>();
        for (int at = 0; at < PETITIONS; at++) {
            book.add(History.of("petition-" + at, petition("ĐT-" + at, random).toArray(WardEvent[]::new))
                    .entries());
        }
        for (int at = 0; at < SESSIONS; at++) {
            book.add(History.of("reception-" + at, session(at, random)).entries());
        }
        return book;
    }

    /** A course that the rules allow, each step on a later day. */
    private static List<WardEvent> petition(String number, Random random) {
        PetitionEvents petition = new PetitionEvents(number);
        LocalDate on = LocalDate.of(2022, 9, 1).plusDays(random.nextInt(450));
        List<WardEvent> course = new ArrayList<>();
        course.add(petition.received(on.toString(), due(on, random), type(random), field(random)));
        String state = "open";
        for (int step = random.nextInt(7); step > 0; step--) {
            on = on.plusDays(1 + random.nextInt(60));
            String day = on.toString();
            state = switch (state) {
                case "open" -> open(petition, day, on, course, random);
                case "paused" -> {
                    course.add(petition.resumed(day, due(on, random)));
                    yield "open";
                }
                default -> {
                    course.add(petition.reopened(day, due(on, random)));
                    yield "open";
                }
            };
        }
        return course;
    }

    private static String open(
            PetitionEvents petition, String day, LocalDate on, List<WardEvent> course, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> course.add(petition.classified(day, type(random), due(on, random)));
            case 1 -> {
                course.add(petition.paused(day));
                return "paused";
            }
            case 2 -> {
                course.add(petition.withdrawn(day));
                return "ended";
            }
            default -> {
                course.add(petition.resolved(day));
                return "ended";
            }
        }
        return "open";
    }

    private static String due(LocalDate on, Random random) {
        return on.plusDays(random.nextInt(40)).toString();
    }

    private static PetitionType type(Random random) {
        return PetitionType.values()[random.nextInt(PetitionType.values().length)];
    }

    private static PetitionField field(Random random) {
        return PetitionField.values()[random.nextInt(PetitionField.values().length)];
    }

    private static ReceptionHeld session(int at, Random random) {
        int turns = random.nextInt(5);
        int groups = turns == 0 ? 0 : random.nextInt(2);
        return new ReceptionHeld(
                new ReceptionId("reception-" + at),
                LocalDate.of(2022, 9, 1).plusDays(random.nextInt(450)),
                ReceptionKind.values()[random.nextInt(ReceptionKind.values().length)],
                "TDP" + random.nextInt(4),
                "Chủ tịch",
                turns,
                turns + random.nextInt(9),
                0,
                random.nextBoolean(),
                null,
                random.nextInt(4),
                random.nextInt(3),
                groups,
                groups * 5,
                groups,
                0);
    }

    private static Question anyQuestion(Random random) {
        List<String> periods = List.of(
                "2022",
                "2023",
                "2023-H1",
                "2023-Q3",
                "2023-07",
                "2023-BC",
                "2023-BC-Q1",
                "2023-BC-9T",
                "2023-BC-07",
                "2023-01-01..2023-10-30",
                "2023-02-11..2023-03-03");
        return new Question(
                Ward.OFFICE,
                Period.parse("period", periods.get(random.nextInt(periods.size()))),
                LocalDate.of(2022, 11, 1).plusDays(random.nextInt(500)),
                ALL);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_came_in_and_what_was_carried_over_is_what_was_processed_and_what_is_pending(long seed) {
        Random random = new Random(seed);
        Figures figures = figures(book(random));
        Forms forms = new Forms(figures);
        for (int ask = 0; ask < QUESTIONS; ask++) {
            Question question = anyQuestion(random);
            for (Form form : forms.all()) {
                FilledForm filled = forms.fill(form, question);
                assertThat(filled.identities())
                        .as("%s %s seed %d: %s", form.code(), question, seed, filled.values())
                        .noneMatch(checked -> checked.outcome() == FilledForm.Outcome.BROKEN);
                assertThat(filled.values())
                        .as("%s %s seed %d", form.code(), question, seed)
                        .noneMatch(value -> value.number() != null && value.number() < 0);
            }
            FilledForm processing = forms.fill(forms.form("02-XLD").orElseThrow(), question);
            assertThat(processing.identities().subList(0, 4))
                    .allMatch(checked -> checked.outcome() == FilledForm.Outcome.HOLDS);
            // What is carried over was pending at the end of the stretch before, or is an old case opened again.
            LocalDate eve = question.period().from().minusDays(1);
            FilledForm before = forms.fill(
                    processing.form(),
                    new Question(Ward.OFFICE, Period.parse("period", "2020-01-01.." + eve), question.asOf(), ALL));
            Count again = Count.inPeriod("petition.reopened");
            Count ofThisPeriod = Count.ofCohort("petition.reopened");
            Map<Count, Long> reopened = figures.sums(
                    List.of(again, ofThisPeriod), new Question(Ward.OFFICE, question.period(), question.until(), ALL));
            assertThat(processing.value(2).number())
                    .as("%s seed %d", question, seed)
                    .isEqualTo(before.value(19).number() + reopened.get(again) - reopened.get(ofThisPeriod));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_figure_is_negative_and_no_part_is_more_than_its_whole(long seed) {
        Random random = new Random(seed);
        Figures figures = figures(book(random));
        for (int ask = 0; ask < QUESTIONS; ask++) {
            Question question = anyQuestion(random);
            assertThat(figures.all(question)).as("%s seed %d", question, seed).allSatisfy(figure -> {
                assertThat(figure.numerator()).as(figure.id()).isNotNegative();
                if (figure.denominator() != null) {
                    assertThat(figure.denominator()).as(figure.id()).isGreaterThanOrEqualTo(figure.numerator());
                }
            });
            Map<String, Figure> open = figures.some(
                    List.of(
                            "petition.open",
                            "petition.open-to-10-days",
                            "petition.open-11-to-30-days",
                            "petition.open-31-to-60-days",
                            "petition.open-over-60-days"),
                    question);
            assertThat(open.values().stream()
                            .filter(figure -> !figure.id().equals("petition.open"))
                            .mapToLong(Figure::numerator)
                            .sum())
                    .as("%s seed %d", question, seed)
                    .isEqualTo(open.get("petition.open").numerator());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_correction_that_is_struck_out_gives_the_first_value_back(long seed) {
        Random random = new Random(seed);
        List<List<Entry>> before = book(random);
        List<List<Entry>> after = new ArrayList<>();
        List<List<Entry>> between = new ArrayList<>();
        for (List<Entry> record : before) {
            Entry corrected = record.get(random.nextInt(record.size()));
            if (corrected.event() instanceof ReceptionHeld) {
                after.add(record);
                between.add(record);
                continue;
            }
            History history = History.of(
                    record.getFirst().stream(),
                    record.stream().map(Entry::event).toArray(WardEvent[]::new));
            String other = LocalDate.of(2023, 12, 31).toString();
            WardEvent now = corrected == record.getFirst()
                    ? new PetitionEvents("ĐT-x").received(other, other, type(random), field(random))
                    : new PetitionEvents("ĐT-x").resolved(other);
            history.then(new CaseActionCorrected(
                    corrected.position(),
                    corrected.sequence(),
                    LocalDate.of(2023, 12, 31),
                    CorrectionGround.MISWRITTEN,
                    new Sealed("AAAA"),
                    now));
            between.add(history.entries());
            history.then(new CaseActionStruck(
                    record.size(),
                    record.size(),
                    LocalDate.of(2023, 12, 31),
                    CorrectionGround.MISWRITTEN,
                    new Sealed("AAAA")));
            after.add(history.entries());
        }
        Question question = anyQuestion(random);

        assertThat(values(after, question)).as("seed %d", seed).isEqualTo(values(before, question));
        assertThat(facts(between)).isNotEqualTo(facts(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_whatever_order_it_was_recorded_the_figures_are_the_same_at_the_end(long seed) {
        Random random = new Random(seed);
        List<List<Entry>> book = book(random);
        List<List<Entry>> other = new ArrayList<>();
        for (List<Entry> record : book) {
            List<WardEvent> steps =
                    new ArrayList<>(record.stream().skip(1).map(Entry::event).toList());
            Collections.shuffle(steps, random);
            steps.addFirst(record.getFirst().event());
            other.add(History.of(record.getFirst().stream(), steps.toArray(WardEvent[]::new))
                    .entries());
        }
        Collections.shuffle(other, random);
        Question question = anyQuestion(random);

        assertThat(values(other, question)).as("%s seed %d", question, seed).isEqualTo(values(book, question));
    }

    private static final Predicate<Figure> OF_THE_OFFICE =
            figure -> !figure.id().startsWith("book.");

    private static Map<String, String> values(List<List<Entry>> book, Question question) {
        return figures(book).all(question).stream()
                .filter(OF_THE_OFFICE)
                .collect(Collectors.toMap(Figure::id, figure -> figure.display() + " " + figure.fraction()));
    }

    private static List<Fact> facts(List<List<Entry>> book) {
        return book.stream()
                .flatMap(record -> RECORDS.of(record).stream())
                .filter(fact -> !fact.measure().startsWith("book."))
                .sorted(Comparator.comparing(Fact::toString))
                .toList();
    }
}
