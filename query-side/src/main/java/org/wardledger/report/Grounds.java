package org.wardledger.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Question;

/**
 * All that one year's report may rest on (căn cứ của báo cáo): figures, the entries behind those whose places, hosts or
 * types are told, the notices that can be cited, and who vouches for which register.
 */
public record Grounds(
        int year,
        Question question,
        Map<String, Figure> figures,
        Map<String, List<Witness>> witnesses,
        List<ScheduleNotice> notices,
        List<Vouched> vouched) {

    /** One entry behind a figure, with the words it adds to a sentence; a word not recorded is empty. */
    public record Witness(
            long position, LocalDate occurredOn, long quantity, String place, String host, String type, String sentTo) {
        String word(String aspect) {
            return switch (aspect) {
                case Vocabulary.PLACES -> place;
                case Vocabulary.HOSTS -> host;
                case Vocabulary.TYPE -> type;
                case Vocabulary.SENT_TO -> sentTo;
                default -> throw new IllegalArgumentException(aspect + " is no word of an entry");
            };
        }
    }

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
        Map<String, Long> counted = new LinkedHashMap<>();
        for (Witness witness : witnesses(figure)) {
            counted.merge(witness.word(aspect), witness.quantity(), Long::sum);
        }
        return counted.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted(NATURAL)
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
