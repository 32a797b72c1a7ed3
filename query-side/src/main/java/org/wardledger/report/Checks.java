package org.wardledger.report;

import java.util.List;
import java.util.Optional;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Visibility;

/** Holds a wording against the book (đối chiếu với sổ): empty where it may be said, else the sentence that says why not. */
final class Checks {
    private static final int DAYS_NAMED_MAX = 5;

    private final Grounds grounds;

    Checks(Grounds grounds) {
        this.grounds = grounds;
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
            case Condition.Cited cited ->
                lacks(
                        grounds.notice() == null,
                        "Chưa ghi thông báo lịch tiếp công dân định kỳ cho kỳ này, nên không có văn bản để trích dẫn.");
            case Condition.Uniform uniform -> lackOfUniform(uniform.figure(), uniform.aspect());
        };
    }

    /** What a blank lacks by itself, whatever the template asks: a rate over nothing, a number not for everyone. */
    Optional<String> lack(Wording.Blank blank) {
        if (blank.name().equals(Vocabulary.YEAR)) {
            return Optional.empty();
        }
        if (Vocabulary.isCitation(blank.name())) {
            return lack(new Condition.Cited(blank.name()));
        }
        Figure figure = grounds.figure(blank.name());
        if (figure.visibility() != Visibility.EVERYONE) {
            return Optional.of("“" + figure.label() + "” không phải số liệu công khai.");
        }
        if (figure.value() == null) {
            return Optional.of("Không phát sinh: mẫu số của “" + figure.label() + "” bằng không, nên không có tỷ lệ.");
        }
        return lacks(
                blank.isInWords()
                        && grounds.words(blank.name(), blank.aspect()).stream().allMatch(String::isEmpty),
                "Các mục của “" + figure.label() + "” chưa ghi đủ để nêu trong câu.");
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

    private Optional<String> lackOfUniform(String id, String aspect) {
        List<String> words = grounds.words(id, aspect);
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
