package org.wardledger.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.VietnameseDate;

/**
 * Words an official wrote for the report, as an act of his own (đoạn người viết).
 *
 * @param slot its place in the report; for a task its number among the tasks
 * @param capacity in what capacity he wrote it
 * @param related the number of the document a task names
 * @param withheld whether who asks may know of it no more than its place: until the report is issued, those who do not
 *     read the books
 */
public record WrittenText(
        Kind kind,
        String slot,
        String words,
        long position,
        LocalDate writtenOn,
        Instant recordedAt,
        String capacity,
        @Nullable DocumentCode related,
        boolean withheld) {

    /** What he wrote. */
    public enum Kind {
        PASSAGE("Đoạn người viết"),
        DIFFICULTY("Khó khăn, hạn chế đã ghi"),
        RECIPIENT("Nơi nhận đã ghi"),
        TASK("Nhiệm vụ đã đặt ra");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** A line of the frame that was drafted. */
    static WrittenText ofDraft(String line, Draft draft) {
        return new WrittenText(
                Kind.RECIPIENT,
                "NN",
                line,
                draft.position(),
                draft.said().occurredOn(),
                Instant.EPOCH,
                "",
                null,
                false);
    }

    /** Its place, and not its words. */
    WrittenText withheldWords() {
        return new WrittenText(kind, slot, "", position, writtenOn, recordedAt, capacity, related, true);
    }

    /** Without the full stop, which the sentence it stands in will set. */
    String withoutStop() {
        String text = words.strip();
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@code Chủ tịch UBND phường, viết ngày 26/10/2023, ghi vào sổ lúc …}. */
    String author() {
        return capacity + ", viết ngày " + VietnameseProse.shortDay(writtenOn) + ", ghi vào sổ lúc "
                + VietnameseDate.of(recordedAt);
    }
}
