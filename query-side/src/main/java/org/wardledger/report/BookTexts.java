package org.wardledger.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Authored;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.TaskSet;
import org.wardledger.report.WrittenText.Kind;

/** What officials wrote, out of the records that hold all its wordings (các lần viết của một đoạn). */
final class BookTexts {
    private static final Comparator<WrittenText> OLDEST_FIRST =
            Comparator.comparing(WrittenText::writtenOn).thenComparingLong(WrittenText::position);

    private BookTexts() {}

    /** Of each record the newest wording that speaks of the year. */
    static List<WrittenText> newest(List<Entry> entries, Question question) {
        int year = question.period().from().getYear();
        Map<String, WrittenText> newest = new LinkedHashMap<>();
        for (Entry entry : entries) {
            text(entry, year)
                    .ifPresent(text -> newest.merge(
                            entry.stream(), text, (one, other) -> OLDEST_FIRST.compare(one, other) > 0 ? one : other));
        }
        return new ArrayList<>(newest.values());
    }

    private static Optional<WrittenText> text(Entry entry, int year) {
        return switch (entry.event()) {
            case PassageAuthored it ->
                of(it.year() == year, text(Kind.PASSAGE, entry, it.slot().value(), it.text(), null));
            case DifficultyRecorded it ->
                of(it.year() == year, text(Kind.DIFFICULTY, entry, it.slot().value(), it.text(), null));
            case TaskSet it ->
                of(
                        it.forYear() == year + 1,
                        text(Kind.TASK, entry, String.valueOf(it.order()), it.text(), it.related()));
            default -> Optional.empty();
        };
    }

    private static Optional<WrittenText> of(boolean isOfTheYear, WrittenText text) {
        return isOfTheYear ? Optional.of(text) : Optional.empty();
    }

    private static WrittenText text(
            Kind kind, Entry entry, String slot, Authored words, @Nullable DocumentCode related) {
        return new WrittenText(
                kind,
                slot,
                words.value(),
                entry.position(),
                entry.event().occurredOn(),
                entry.recordedAt(),
                entry.metadata().position(),
                related,
                false);
    }
}
