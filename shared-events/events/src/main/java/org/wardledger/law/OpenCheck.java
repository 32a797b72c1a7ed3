package org.wardledger.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.WardEvent;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;

/**
 * Holds what is done before everybody's eyes against the law in force on its day (đối chiếu việc công khai với luật). A
 * day of rest is no fault here: people come to a dialogue when they are free.
 */
final class OpenCheck {
    private final List<WardEvent> before;
    private final Law law;
    private final BiConsumer<String, String> warn;

    OpenCheck(List<WardEvent> before, Law law, BiConsumer<String, String> warn) {
        this.before = before;
        this.law = law;
        this.warn = warn;
    }

    void check(WardEvent line) {
        switch (line) {
            case DialogueAnnounced it -> announced(it);
            case DialogueHeld it -> statedLater("reportDueOn", it.reportDueOn(), it);
            case DialogueReported it -> reported(it);
            case DisclosurePublished it -> published(it);
            case DisclosureEnded it -> ended(it);
            default -> {}
        }
    }

    private void announced(DialogueAnnounced line) {
        law.inForce(LawKey.DIALOGUE_ANNOUNCE, line.occurredOn())
                .map(rule -> Term.before(rule, "Đối thoại", line.dialogueOn(), law.calendar()))
                .filter(last -> line.occurredOn().isAfter(last.day()))
                .ifPresent(last -> warn.accept(
                        "dialogueOn",
                        "Thông báo ngày %s, muộn hơn luật định. %s"
                                .formatted(LawDays.of(line.occurredOn()), last.words())));
    }

    /** The first time its result is made known is the one that counts. */
    private void reported(DialogueReported line) {
        if (before.stream().anyMatch(DialogueReported.class::isInstance)) {
            return;
        }
        before.stream()
                .filter(DialogueHeld.class::isInstance)
                .flatMap(held -> OpenClock.days(held, law).values().stream())
                .filter(due -> line.occurredOn().isAfter(due.day()))
                .forEach(due -> warn.accept(
                        "occurredOn",
                        "Thông báo kết quả ngày %s là muộn. %s".formatted(LawDays.of(line.occurredOn()), due.words())));
    }

    private void published(DisclosurePublished line) {
        Map<String, DueDay> days = OpenClock.days(line, law);
        DueDay start = days.get("startDueOn");
        if (start != null && line.occurredOn().isAfter(start.day())) {
            warn.accept(
                    "occurredOn",
                    "Công khai từ ngày %s là muộn. %s".formatted(LawDays.of(line.occurredOn()), start.words()));
        }
        DueDay keep = days.get("keepUntil");
        LocalDate until = line.until();
        if (keep != null && until != null && until.isBefore(keep.day())) {
            warn.accept(
                    "until", "Định công khai đến %s là chưa đủ ngày. %s".formatted(LawDays.of(until), keep.words()));
        }
        statedLater("startDueOn", line.startDueOn(), line);
        LocalDate stated = line.keepUntil();
        if (keep != null && stated != null && stated.isBefore(keep.day())) {
            warn.accept(
                    "keepUntil", "Ngày ghi %s sớm hơn ngày tính được. %s".formatted(LawDays.of(stated), keep.words()));
        }
    }

    private void ended(DisclosureEnded line) {
        before.stream()
                .filter(DisclosurePublished.class::isInstance)
                .flatMap(published ->
                        Stream.ofNullable(OpenClock.days(published, law).get("keepUntil")))
                .filter(keep -> line.occurredOn().isBefore(keep.day()))
                .forEach(keep -> warn.accept(
                        "occurredOn",
                        "Công khai đến hết ngày %s là chưa đủ ngày. %s"
                                .formatted(LawDays.of(line.occurredOn()), keep.words())));
    }

    private void statedLater(String field, @Nullable LocalDate stated, WardEvent line) {
        DueDay due = OpenClock.days(line, law).get(field);
        if (due != null && stated != null && stated.isAfter(due.day())) {
            warn.accept(field, "Hạn ghi %s muộn hơn hạn tính được. %s".formatted(LawDays.of(stated), due.words()));
        }
    }
}
