package org.wardledger.register;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Entry;

/**
 * One step of a case's history (một bước diễn biến): the day it happened beside the moment it was recorded.
 *
 * @param putRight the times it was corrected or struck out, the first first
 * @param isVoid whether it was struck out and counts no more
 */
public record Step(
        Entry entry,
        String css,
        String icon,
        String title,
        List<String> lines,
        List<Change> changes,
        List<PutRight> putRight,
        boolean isVoid) {
    /** Later than this is worth a mark. */
    private static final long LATE_DAYS = 5;

    /** Something that was so, and is so now. */
    public record Change(String label, String before, String after) {}

    public Step(Entry entry, String css, String icon, String title, String... lines) {
        this(entry, css, icon, title, List.of(lines), List.of(), List.of(), false);
    }

    /** A line that was struck out, in its place among the others. */
    static Step struck(Entry line) {
        return new Step(line, "struck", "strike", "Ghi nhầm: " + Words.kind(line.kind())).voided();
    }

    Step with(List<PutRight> noted) {
        return new Step(
                entry,
                noted.isEmpty() || isVoid ? css : "corrected",
                icon,
                title,
                lines,
                changes,
                List.copyOf(noted),
                isVoid);
    }

    Step voided() {
        return new Step(entry, "struck", "strike", title, lines, changes, putRight, true);
    }

    /** A label as a sentence of its own. */
    public static String sentence(String label) {
        return Registers.capital(label) + ".";
    }

    public Step changed(String label, String before, String after) {
        return before.equals(after)
                ? this
                : new Step(entry, css, icon, title, lines, List.of(new Change(label, before, after)), putRight, isVoid);
    }

    public LocalDate happenedOn() {
        return entry.event().occurredOn();
    }

    public String recorded() {
        return "ghi " + VietnameseDate.of(entry.recordedAt());
    }

    /** Days between the deed and its record, where that is worth saying; older books are taken over, not late. */
    public long lateDays() {
        long days = DAYS.between(happenedOn(), VietnameseDate.day(entry.recordedAt()));
        return isTakenOver() || days <= LATE_DAYS ? 0 : days;
    }

    public boolean isTakenOver() {
        return entry.metadata().channel().equals("import");
    }

    public String recordedBy() {
        return entry.metadata().position() + ", thay mặt " + entry.metadata().body();
    }
}
