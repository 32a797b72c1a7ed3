package org.wardledger.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Question;

/**
 * All that one year's report may rest on (căn cứ của báo cáo): figures, the entries behind those whose places, hosts or
 * types are told, the documents that can be cited, who vouches for which register, and what officials wrote.
 *
 * @param draft the frame of the report as drafted last
 * @param atHand the text that stands at a place which repeats for each text
 * @param item the entry that stands at a place which repeats for each entry behind a figure
 */
public record Grounds(
        int year,
        Question question,
        Map<String, Figure> figures,
        Map<String, List<Witness>> witnesses,
        List<ScheduleNotice> notices,
        List<Vouched> vouched,
        Papers papers,
        List<WrittenText> texts,
        @Nullable Draft draft,
        @Nullable WrittenText atHand,
        @Nullable Item item) {

    /**
     * One entry behind a figure, with the words it adds to a sentence, by aspect; a word not recorded is missing.
     *
     * @param saidBy where another entry of its record says the word: the result of a model, of its launching
     */
    public record Witness(
            long position, LocalDate occurredOn, long quantity, Map<String, String> words, Map<String, Long> saidBy) {
        public Witness(long position, LocalDate occurredOn, long quantity, Map<String, String> words) {
            this(position, occurredOn, quantity, words, Map.of());
        }

        String word(String aspect) {
            return words.getOrDefault(aspect, "").replace(EntryWords.BETWEEN, ", ");
        }

        /** Each of the words it lists. */
        List<String> each(String aspect) {
            return List.of(words.getOrDefault(aspect, "").split(EntryWords.BETWEEN, -1));
        }

        /** The entries that say it. */
        Stream<Long> saying(String aspect) {
            return Stream.concat(Stream.of(position), Stream.ofNullable(saidBy.get(aspect)));
        }
    }

    /** The entry at hand, of those behind a figure, and whether none of the others was told before it. */
    public record Item(String figure, Witness witness, boolean first) {}

    /** The notice that fixed the days of reception (thông báo lịch tiếp công dân). */
    public record ScheduleNotice(
            long position, DocumentCode code, LocalDate noticeOn, DayOfWeek weekday, LocalDate from, LocalDate to) {}

    /** Somebody vouches that a register is complete over a stretch of the period (xác nhận sổ), and who it was. */
    public record Vouched(Attestation attestation, String attestedBy) {}

    Figure figure(String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            throw new IllegalStateException("The template asks for " + id + ", which was not computed");
        }
        return figure;
    }

    List<Witness> witnesses(String figure) {
        return witnesses.getOrDefault(figure, List.of());
    }

    /** The notice in force at the end of the period: of those that speak of it, the last one issued. */
    @Nullable
    ScheduleNotice notice() {
        return notices.stream()
                .filter(notice -> !notice.from().isAfter(question.until())
                        && !notice.to().isBefore(question.period().from()))
                .max(Comparator.comparing(ScheduleNotice::noticeOn).thenComparing(ScheduleNotice::position))
                .orElse(null);
    }

    /** What the entries behind a figure say in one respect, each word once; a counter-entry takes its word away. */
    List<String> words(String figure, String aspect) {
        Stream<String> words = tally(figure, aspect).entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .map(Map.Entry::getKey);
        return (aspect.equals(Vocabulary.PLACES) || aspect.equals(Vocabulary.SENT_TO) ? words.sorted(NATURAL) : words)
                .toList();
    }

    /** What each of the entries says in that respect, a list as one word; each once. */
    List<String> whole(String figure, String aspect) {
        return witnesses(figure).stream()
                .collect(Collectors.groupingBy(
                        witness -> witness.word(aspect), LinkedHashMap::new, Collectors.summingLong(Witness::quantity)))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often the entries behind a figure say each word, in the order of the days on which it was first said. */
    Map<String, Long> tally(String figure, String aspect) {
        Map<String, Long> counted = new LinkedHashMap<>();
        witnesses(figure).stream()
                .sorted(Comparator.comparing(Witness::occurredOn).thenComparing(Witness::position))
                .forEach(witness ->
                        witness.each(aspect).forEach(word -> counted.merge(word, witness.quantity(), Long::sum)));
        return counted;
    }

    /** The entries behind a figure that stand, as one after the other is at hand. */
    List<Grounds> each(String figure) {
        return witnesses(figure).stream()
                .filter(witness -> witness.quantity() > 0)
                .map(witness -> with(new Item(figure, witness, true)))
                .toList();
    }

    /** The same entry at hand, after others of its figure were told. */
    Grounds afterOthers() {
        return item == null ? this : with(new Item(item.figure(), item.witness(), false));
    }

    /** The same, with one text at hand. */
    Grounds with(WrittenText text) {
        return new Grounds(year, question, figures, witnesses, notices, vouched, papers, texts, draft, text, item);
    }

    private Grounds with(Item entry) {
        return new Grounds(year, question, figures, witnesses, notices, vouched, papers, texts, draft, atHand, entry);
    }

    /** What an official wrote for a place of the report, or the text at hand, where who asks may read it. */
    @Nullable
    WrittenText text(String blank) {
        return written(blank).filter(text -> !text.withheld()).orElse(null);
    }

    /** Whether something was written there that who asks may not read yet. */
    boolean withholds(String blank) {
        return written(blank).filter(WrittenText::withheld).isPresent();
    }

    private Optional<WrittenText> written(String blank) {
        if (blank.equals(Vocabulary.TASK) || blank.equals(Vocabulary.PASSAGE)) {
            return Optional.ofNullable(atHand);
        }
        return passages().stream()
                .filter(text -> text.slot().equals(Vocabulary.slot(blank)))
                .findFirst();
    }

    /** Passages and difficulties, in the order of their places. */
    List<WrittenText> passages() {
        return texts.stream()
                .filter(text -> text.kind() != WrittenText.Kind.TASK)
                .sorted(Comparator.comparing(WrittenText::slot, NATURAL))
                .toList();
    }

    /** What the draft says in one place of the frame; empty where nothing was drafted, or it says nothing there. */
    String drafted(String blank) {
        return blank.equals(Vocabulary.RECIPIENT)
                ? atHand == null ? "" : atHand.words()
                : draft == null ? "" : draft.words(blank);
    }

    /** The lines of the list of recipients, each as the text at hand. */
    List<WrittenText> recipients() {
        return draft == null
                ? List.of()
                : draft.recipients().stream()
                        .map(line -> WrittenText.ofDraft(line, draft))
                        .toList();
    }

    /** The tasks of the coming year, in their order. */
    List<WrittenText> tasks() {
        return texts.stream()
                .filter(text -> text.kind() == WrittenText.Kind.TASK)
                .sorted(Comparator.comparing(WrittenText::slot, NATURAL))
                .toList();
    }

    List<Paper> chosen(Cited cited) {
        return papers.chosen(cited, question);
    }

    /** What those documents say in one respect, each word once. */
    List<String> said(Cited cited) {
        CitationProse prose = new CitationProse(papers.bodies());
        return chosen(cited).stream()
                .map(paper -> prose.of(paper, cited.form()))
                .distinct()
                .toList();
    }

    @Nullable
    Vouched vouched(Register register) {
        return vouched.stream()
                .filter(one -> one.attestation().register() == register)
                .findFirst()
                .orElse(null);
    }

    List<LocalDate> days(String figure) {
        return witnesses(figure).stream()
                .filter(witness -> witness.quantity() > 0)
                .map(Witness::occurredOn)
                .distinct()
                .sorted()
                .toList();
    }

    /** The entries behind a figure, and those that say of them what is told. */
    List<Long> positions(String figure, String aspect) {
        return witnesses(figure).stream()
                .flatMap(witness -> witness.saying(aspect))
                .distinct()
                .sorted()
                .toList();
    }

    List<Long> positions(String figure) {
        return witnesses(figure).stream()
                .map(Witness::position)
                .distinct()
                .sorted()
                .toList();
    }

    /** TDP2 before TDP10. */
    private static final Comparator<String> NATURAL = Comparator.comparing(
                    (String word) -> word.replaceAll("\\d+$", ""))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());
}
