package org.wardledger.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Visibility;

/** Holds a wording against the book (đối chiếu với sổ): empty where it may be said, else the sentence that says why not. */
final class Checks {
    private static final int DAYS_NAMED_MAX = 5;

    private final Grounds grounds;
    private final boolean preceding;

    Checks(Grounds grounds) {
        this(grounds, false);
    }

    /** {@code preceding}: whether the clause before the one in question is said. */
    Checks(Grounds grounds, boolean preceding) {
        this.grounds = grounds;
        this.preceding = preceding;
    }

    Optional<String> lack(Condition condition) {
        return switch (condition) {
            case Condition.Some some ->
                lacks(!isOpen(some.figure()) || count(some.figure()) <= 0, nothing(some.figure()));
            case Condition.None none -> lackOfNone(none.figure());
            case Condition.Every every ->
                lacks(
                        count(every.whole()) <= 0 || count(every.whole()) != count(every.part()),
                        "Chỉ " + VietnameseProse.countPadded(count(every.part())) + " trong "
                                + VietnameseProse.countPadded(count(every.whole())) + " (" + label(every.part())
                                + ").");
            case Condition.Attested attested -> lackOfAttestation(attested.registers());
            case Condition.NoSilentDay silent -> lackOfDays(silent.figure());
            case Condition.Noticed noticed ->
                lacks(
                        grounds.notice() == null,
                        "Chưa ghi thông báo lịch tiếp công dân định kỳ cho kỳ này, nên không có văn bản để trích dẫn.");
            case Condition.Uniform uniform -> lackOfUniform(uniform.figure(), uniform.aspect());
            case Condition.OnRecord onRecord -> lackOfPapers(onRecord.cited());
            case Condition.Said said -> lackOfSaid(said.cited());
            case Condition.Timely timely -> lackOfTime(timely);
            case Condition.Written written -> lacks(grounds.text(written.blank()) == null, lackOfText(written.blank()));
            case Condition.EveryMonth every -> lackOfMonths(every.figure());
            case Condition.Drafted drafted -> lacks(grounds.draft() == null, lackOfDraft());
            case Condition.ItemSays says -> lackOfItem(says.aspect());
            case Condition.Told told ->
                lacks(
                        grounds.words(told.figure(), told.aspect()).stream().allMatch(String::isEmpty),
                        "Các mục của “" + label(told.figure()) + "” chưa ghi đủ để nêu trong câu.");
            case Condition.ItemIs is ->
                lacks(
                        grounds.item() == null
                                || !grounds.item()
                                        .witness()
                                        .word(Vocabulary.TYPE)
                                        .equals(is.type()),
                        "Mục này không thuộc loại “" + is.type() + "”.");
            case Condition.Beside beside -> Optional.empty();
            case Condition.FirstItem first ->
                lacks(grounds.item() == null || !grounds.item().first(), "Đã có mục khác nêu trước.");
            case Condition.Preceded preceded ->
                lacks(!preceding, "Vế đứng trước chưa in được, nên vế này chưa có chỗ nối vào.");
        };
    }

    /** What a blank lacks by itself, whatever the template asks: a rate over nothing, a number not for everyone. */
    Optional<String> lack(Wording.Blank blank) {
        if (Vocabulary.isFrame(blank.name())) {
            return Optional.empty();
        }
        if (Vocabulary.isWritten(blank.name())) {
            return lacks(grounds.text(blank.name()) == null, lackOfText(blank.name()));
        }
        Optional<Cited> cited = blank.cited();
        if (cited.isPresent()) {
            return cited.get().form().isCitation() ? lackOfPapers(cited.get()) : lackOfSaid(cited.get());
        }
        if (Vocabulary.isCitation(blank.name())) {
            return lack(new Condition.Noticed(blank.name()));
        }
        if (Vocabulary.isOfDraft(blank.name())) {
            return lacks(grounds.drafted(blank.name()).isEmpty(), lackOfDraft());
        }
        if (Vocabulary.isItem(blank.name())) {
            return lackOfItem(blank.aspect());
        }
        Figure figure = grounds.figure(blank.name());
        if (figure.visibility() != Visibility.EVERYONE) {
            return Optional.of("“" + figure.label() + "” không phải số liệu công khai.");
        }
        if (figure.value() == null) {
            return Optional.of("Không phát sinh: mẫu số của “" + figure.label() + "” bằng không, nên không có tỷ lệ.");
        }
        if (blank.isInWords() && figure.isNone()) {
            return Optional.of(nothing(figure.id()));
        }
        return lacks(
                blank.isInWords()
                        && grounds.words(blank.name(), Vocabulary.wordOf(blank.aspect())).stream()
                                .allMatch(String::isEmpty),
                "Các mục của “" + figure.label() + "” chưa ghi đủ để nêu trong câu.");
    }

    private String lackOfText(String blank) {
        if (grounds.withholds(blank)) {
            return "Đã có lời người viết; lời này chỉ công bố cùng báo cáo đã ban hành.";
        }
        return blank.equals(Vocabulary.TASK)
                ? "Chưa ghi nhiệm vụ nào cho năm " + (grounds.year() + 1) + "."
                : "Chưa có đoạn người viết ở vị trí này cho năm " + grounds.year() + ".";
    }

    private String lackOfDraft() {
        return grounds.draft() == null
                ? "Chưa ghi dự thảo báo cáo của năm " + grounds.year() + "."
                : "Dự thảo chưa ghi điều này, hoặc chỉ công bố cùng báo cáo đã ban hành.";
    }

    private Optional<String> lackOfPapers(Cited cited) {
        String of = cited.which() == Cited.Which.OF_YEAR ? "của năm " + grounds.year() : "còn dùng";
        return lacks(
                grounds.chosen(cited).isEmpty(),
                "Sổ chưa có văn bản " + of + " về " + cited.label()
                        + (cited.whose() == Cited.Whose.DISCLOSED ? " đã được công khai." : "."));
    }

    /** One thing said of several documents must be true of each. */
    private Optional<String> lackOfSaid(Cited cited) {
        List<String> said = grounds.said(cited);
        return lackOfPapers(cited)
                .or(() -> lacks(
                        said.size() != 1 || said.getFirst().isEmpty(),
                        "Các văn bản về " + cited.label() + " chưa ghi đủ hoặc không ghi như nhau để nói chung."));
    }

    private Optional<String> lackOfTime(Condition.Timely timely) {
        Optional<LocalDate> inForce = grounds.chosen(timely.law()).stream()
                .flatMap(paper -> CitationProse.effectiveOn(paper.document()).stream())
                .min(Comparator.naturalOrder());
        boolean inTime = grounds.chosen(timely.cited()).stream()
                .map(paper -> Optional.ofNullable(paper.document().documentOn()))
                .allMatch(day -> day.isPresent()
                        && inForce.filter(from -> !day.get().isAfter(from)).isPresent());
        return lacks(!inTime || inForce.isEmpty(), "Chưa rõ văn bản có trước ngày hiệu lực của luật hay không.");
    }

    /** How many of a denunciation there are is nobody's to read here: the reason is the rule, not the number. */
    private Optional<String> lackOfNone(String id) {
        if (!isOpen(id)) {
            return Optional.of("Chỉ in khi “" + label(id) + "” bằng không và sổ đã được xác nhận; ngoài ra số này chỉ"
                    + " công bố qua bảng tổng hợp định kỳ.");
        }
        return lacks(
                count(id) != 0,
                "Sổ có " + VietnameseProse.countPadded(count(id)) + " "
                        + grounds.figure(id).unit() + " (" + label(id) + "), nên không thể nói là không có.");
    }

    private Optional<String> lackOfAttestation(List<Register> registers) {
        List<Attested> lacking = registers.stream()
                .map(register -> Attested.of(register, grounds))
                .filter(attested -> !attested.holds())
                .toList();
        return lacks(!lacking.isEmpty(), Attested.lack(lacking));
    }

    private Optional<String> lackOfDays(String id) {
        List<String> days = grounds.days(id).stream()
                .limit(DAYS_NAMED_MAX)
                .map(VietnameseProse::shortDay)
                .toList();
        String named = days.isEmpty() ? "" : ": " + String.join("; ", days) + (count(id) > days.size() ? "; …" : "");
        return lacks(
                count(id) > 0,
                VietnameseProse.countPadded(count(id))
                        + " ngày trong lịch chưa ghi là đã tiếp, cũng chưa ghi lý do không tổ chức" + named + ".");
    }

    private Optional<String> lackOfMonths(String id) {
        Set<YearMonth> told = grounds.days(id).stream().map(YearMonth::from).collect(Collectors.toSet());
        YearMonth first = YearMonth.from(grounds.question().period().from());
        List<String> lacking = Stream.iterate(
                        first,
                        month ->
                                !month.atEndOfMonth().isAfter(grounds.question().until()),
                        month -> month.plusMonths(1))
                .filter(month -> !told.contains(month))
                .map(month -> month.getMonthValue() + "/" + month.getYear())
                .toList();
        return lacks(
                !lacking.isEmpty(),
                "Chưa có mục nào của “" + label(id) + "” trong tháng " + String.join("; ", lacking) + ".");
    }

    private Optional<String> lackOfItem(String aspect) {
        return lacks(
                grounds.item() == null || grounds.item().witness().word(aspect).isEmpty(),
                "Mục này chưa ghi đủ để nêu trong câu.");
    }

    private Optional<String> lackOfUniform(String id, String aspect) {
        List<String> words = grounds.whole(id, aspect);
        return lacks(
                words.size() != 1 || words.getFirst().isEmpty(),
                "Các mục của “" + label(id) + "” không cùng một nội dung, nên không nói chung được.");
    }

    private String nothing(String id) {
        return "Chưa có mục nào cho “" + label(id) + "”.";
    }

    private boolean isOpen(String id) {
        return grounds.figure(id).visibility() == Visibility.EVERYONE;
    }

    private long count(String id) {
        return grounds.figure(id).numerator();
    }

    private String label(String id) {
        return grounds.figure(id).label();
    }

    private static Optional<String> lacks(boolean lacking, String sentence) {
        return lacking ? Optional.of(sentence) : Optional.empty();
    }
}
