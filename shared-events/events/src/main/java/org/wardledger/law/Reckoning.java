package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Counts a term day by day and keeps what it passed over, so that the sentence and the day can never differ. */
final class Reckoning {
    private final Term term;
    private final WorkingCalendar calendar;
    private final PassedOver passedOver;
    private final List<String> pauses = new ArrayList<>();
    private final LocalDate counted;
    private final LocalDate day;

    Reckoning(Term term, WorkingCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
        this.passedOver = new PassedOver(calendar);
        this.counted = count();
        this.day = calendar.workingDayFrom(counted);
    }

    LocalDate day() {
        return day;
    }

    private LocalDate count() {
        LocalDate at = term.from();
        int left = term.whole();
        for (Term.Pause pause : term.pauses()) {
            while (left > 0 && at.isBefore(pause.stoppedOn())) {
                at = at.plusDays(1);
                left -= worth(at);
            }
            if (left == 0) {
                return at;
            }
            at = pause.resumedOn();
            pauses.add("tạm dừng %s khi đã tính %d ngày, tiếp tục %s: còn %d ngày, tính từ %s"
                    .formatted(
                            LawDays.of(pause.stoppedOn()),
                            term.whole() - left,
                            LawDays.of(pause.resumedOn()),
                            left,
                            LawDays.of(pause.resumedOn().plusDays(1))));
        }
        while (left > 0) {
            at = at.plusDays(1);
            left -= worth(at);
        }
        return at;
    }

    private int worth(LocalDate one) {
        if (term.unit() == TermUnit.DAYS) {
            return 1;
        }
        passedOver.see(one);
        return calendar.works(one) ? 1 : 0;
    }

    List<String> sentences() {
        List<String> parts = new ArrayList<>();
        parts.add(term.began() + " " + LawDays.of(term.from()));
        parts.add("%d %s%s tính từ %s%s"
                .formatted(
                        term.days(),
                        term.unit().label(),
                        extensions(),
                        LawDays.of(term.from().plusDays(1)),
                        pauses.isEmpty() ? passedOver.words() : ""));
        parts.addAll(pauses);
        if (!pauses.isEmpty() && !passedOver.words().isEmpty()) {
            parts.add(passedOver.words().substring(2));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(String.join("; ", parts) + ": " + end() + ".");
        if (term.by() != null) {
            sentences.add("Căn cứ: " + term.by().ground() + ".");
        }
        unknownYears(sentences);
        return sentences;
    }

    private String extensions() {
        StringBuilder words = new StringBuilder();
        for (Term.Extension extension : term.extensions()) {
            words.append(" cộng ").append(extension.days()).append(" ngày gia hạn");
            if (!extension.by().isEmpty()) {
                words.append(" (").append(extension.by()).append(")");
            }
        }
        return words.toString();
    }

    private String end() {
        if (counted.equals(day)) {
            return "hết ngày " + LawDays.of(day);
        }
        return "ngày cuối là %s, %s, nên hết ngày làm việc kế tiếp, %s"
                .formatted(
                        LawDays.weekday(counted),
                        calendar.dayOff(counted)
                                .map(off -> LawDays.of(counted) + " (" + PassedOver.name(off) + ")")
                                .orElse(LawDays.of(counted)),
                        LawDays.of(day));
    }

    private void unknownYears(List<String> sentences) {
        TreeSet<Integer> years = new TreeSet<>(List.of(counted.getYear(), day.getYear()));
        if (term.unit() == TermUnit.WORKING_DAYS) {
            years.add(term.from().plusDays(1).getYear());
        }
        years.stream()
                .filter(year -> !calendar.knows(year))
                .forEach(year ->
                        sentences.add("Sổ chưa có lịch nghỉ năm %d: mới trừ thứ bảy, chủ nhật.".formatted(year)));
    }
}
