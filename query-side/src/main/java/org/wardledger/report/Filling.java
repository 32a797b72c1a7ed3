package org.wardledger.report;

import java.util.List;
import org.wardledger.figure.Figure;
import org.wardledger.report.Grounds.ScheduleNotice;
import org.wardledger.report.Report.Span;

/** Puts figures, citations and lists into the blanks of a wording (điền vào mẫu câu). */
final class Filling {
    private final Grounds grounds;

    Filling(Grounds grounds) {
        this.grounds = grounds;
    }

    Span span(Wording.Part part) {
        return switch (part) {
            case Wording.Words words -> Span.words(words.text());
            case Wording.Blank blank -> filled(blank);
        };
    }

    private Span filled(Wording.Blank blank) {
        if (blank.name().equals(Vocabulary.YEAR)) {
            return Span.words(String.valueOf(grounds.year()));
        }
        if (Vocabulary.isCitation(blank.name())) {
            return cited(blank.aspect());
        }
        Figure figure = grounds.figure(blank.name());
        return new Span(text(figure, blank.aspect()), figure.id(), grounds.positions(figure.id()));
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
            default -> VietnameseProse.list(words(figure, aspect));
        };
    }

    private List<String> words(Figure figure, String aspect) {
        return grounds.words(figure.id(), aspect).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Span cited(String aspect) {
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
