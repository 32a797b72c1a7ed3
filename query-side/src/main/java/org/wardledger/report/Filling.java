package org.wardledger.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.wardledger.figure.Figure;
import org.wardledger.report.Grounds.Item;
import org.wardledger.report.Grounds.ScheduleNotice;
import org.wardledger.report.Grounds.Witness;
import org.wardledger.report.Report.Span;

/** Puts figures, citations, lists and written passages into the blanks of a wording (điền vào mẫu câu). */
final class Filling {
    private final Grounds grounds;
    private final CitationProse prose;

    Filling(Grounds grounds) {
        this.grounds = grounds;
        this.prose = new CitationProse(grounds.papers().bodies());
    }

    List<Span> spans(Wording wording) {
        return wording.parts().stream().flatMap(this::spans).toList();
    }

    private Stream<Span> spans(Wording.Part part) {
        return switch (part) {
            case Wording.Words words -> Stream.of(Span.words(words.text()));
            case Wording.Blank blank -> filled(blank);
        };
    }

    private Stream<Span> filled(Wording.Blank blank) {
        String name = blank.name();
        if (Vocabulary.isFrame(name)) {
            return Stream.of(Span.words(frame(name)));
        }
        if (Vocabulary.isWritten(name)) {
            return Stream.of(written(name));
        }
        if (Vocabulary.isOfDraft(name)) {
            Draft draft = Objects.requireNonNull(grounds.draft(), "nothing was drafted");
            return Stream.of(new Span(grounds.drafted(name), null, List.of(draft.position())));
        }
        if (Vocabulary.isItem(name)) {
            return Stream.of(atHand(blank.aspect()));
        }
        return blank.cited()
                .map(this::cited)
                .orElseGet(() -> Stream.of(Vocabulary.isCitation(name) ? scheduled(blank.aspect()) : counted(blank)));
    }

    private String frame(String name) {
        return switch (name) {
            case Vocabulary.NEXT_YEAR -> String.valueOf(grounds.year() + 1);
            case Vocabulary.OFFICE -> grounds.papers().bodies().office();
            default -> String.valueOf(grounds.year());
        };
    }

    private Span written(String name) {
        WrittenText text = grounds.text(name);
        if (text == null) {
            throw new IllegalStateException("A passage was filled in without its text");
        }
        return new Span(text.withoutStop(), null, List.of(text.position()));
    }

    /** Each document is a span of its own, so that each opens its own entry. */
    private Stream<Span> cited(Cited cited) {
        List<Paper> papers = grounds.chosen(cited);
        if (!cited.form().isCitation()) {
            return Stream.of(new Span(
                    VietnameseProse.list(grounds.said(cited)),
                    null,
                    papers.stream().map(Paper::position).sorted().toList()));
        }
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++) {
            if (at > 0) {
                spans.add(Span.words(at == papers.size() - 1 ? " và " : ", "));
            }
            Paper paper = papers.get(at);
            spans.add(new Span(prose.of(paper, cited.form()), null, List.of(paper.position())));
        }
        return spans.stream();
    }

    private Span counted(Wording.Blank blank) {
        Figure figure = grounds.figure(blank.name());
        return new Span(
                text(figure, blank.aspect()),
                figure.id(),
                grounds.positions(figure.id(), Vocabulary.wordOf(blank.aspect())));
    }

    private Span atHand(String aspect) {
        Item item = Objects.requireNonNull(grounds.item(), "no entry is at hand");
        String word = item.witness().word(aspect);
        return new Span(
                aspect.equals(Vocabulary.SUBJECT) ? VietnameseProse.inSentence(word) : word,
                null,
                item.witness().saying(aspect).distinct().sorted().toList());
    }

    private String text(Figure figure, String aspect) {
        return switch (aspect) {
            case "" -> figure.display();
            case Vocabulary.PADDED -> VietnameseProse.countPadded(figure.numerator());
            case Vocabulary.HOSTS ->
                VietnameseProse.list(words(figure, aspect).stream()
                        .map(VietnameseProse::inSentence)
                        // A hyphen between two words is a dash in print.
                        .map(host -> host.replace(" - ", " – "))
                        .toList());
            case Vocabulary.SENT_TO ->
                VietnameseProse.list(words(figure, aspect).stream()
                        .map(VietnameseProse::levelOnly)
                        .distinct()
                        .toList());
            case Vocabulary.ROUNDS -> rounds(figure);
            case Vocabulary.RATINGS -> ratings(figure);
            case Vocabulary.TALLY -> tally(figure);
            case Vocabulary.NAMES -> names(figure);
            case Vocabulary.SUBJECT ->
                VietnameseProse.list(words(figure, aspect).stream()
                        .map(VietnameseProse::inSentence)
                        .toList());
            default -> VietnameseProse.list(words(figure, aspect));
        };
    }

    private List<String> words(Figure figure, String aspect) {
        return grounds.words(figure.id(), aspect).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@code Khối Dân vận phường tổ chức kiểm tra 2 cuộc}: each body counts in its own unit. */
    private String rounds(Figure figure) {
        Map<List<String>, Long> counted = new LinkedHashMap<>();
        for (Witness one : grounds.witnesses(figure.id())) {
            counted.merge(
                    List.of(one.word(Vocabulary.HOSTS), one.word(Vocabulary.TYPE), one.word(Vocabulary.UNIT)),
                    one.quantity(),
                    Long::sum);
        }
        return VietnameseProse.list(counted.entrySet().stream()
                .filter(round -> round.getValue() > 0)
                .map(round -> "%s tổ chức %s %s %s"
                        .formatted(
                                round.getKey().get(0),
                                round.getKey().get(1),
                                VietnameseProse.count(round.getValue()),
                                round.getKey().get(2)))
                .toList());
    }

    /** {@code 01 vụ đánh bạc, 02 vụ trộm cắp}. */
    private String tally(Figure figure) {
        return String.join(
                ", ",
                grounds.tally(figure.id(), Vocabulary.TYPE).entrySet().stream()
                        .filter(type -> type.getValue() > 0)
                        .map(type -> VietnameseProse.countPadded(type.getValue()) + " " + figure.unit() + " "
                                + type.getKey())
                        .toList());
    }

    /** {@code “Ngày chủ nhật xanh” 12 đợt}. */
    private String names(Figure figure) {
        return VietnameseProse.list(grounds.tally(figure.id(), Vocabulary.NAME).entrySet().stream()
                .filter(name -> name.getValue() > 0)
                .map(name ->
                        "“%s” %s %s".formatted(name.getKey(), VietnameseProse.count(name.getValue()), figure.unit()))
                .toList());
    }

    /** What each inspecting body stated, where they did not state the same. */
    private String ratings(Figure figure) {
        return String.join(
                "; ",
                grounds.witnesses(figure.id()).stream()
                        .filter(one -> one.quantity() > 0
                                && !one.word(Vocabulary.RATING).isEmpty())
                        .map(one -> "%s đánh giá %s (ngày %s)"
                                .formatted(
                                        one.word(Vocabulary.HOSTS),
                                        one.word(Vocabulary.RATING),
                                        VietnameseProse.shortDay(one.occurredOn())))
                        .toList());
    }

    private Span scheduled(String aspect) {
        ScheduleNotice notice = grounds.notice();
        if (notice == null) {
            throw new IllegalStateException("A citation was filled without its document");
        }
        String text = aspect.equals(Vocabulary.WEEKDAY) ? VietnameseProse.weekday(notice.weekday()) : citation(notice);
        return new Span(text, null, List.of(notice.position()));
    }

    static String citation(ScheduleNotice notice) {
        return "Thông báo số " + notice.code() + " ngày " + VietnameseProse.shortDay(notice.noticeOn());
    }
}
