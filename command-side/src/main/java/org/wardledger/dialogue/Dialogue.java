package org.wardledger.dialogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.dialogue.DialogueEvent.DialogueAnnounced;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.DialogueReported;
import org.wardledger.dialogue.DialogueEvent.OpinionsAnswered;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One dialogue from its notice to the last answer (một cuộc đối thoại). */
public final class Dialogue implements RecordRules<DialogueEvent> {
    private @Nullable DialogueAnnounced announced;
    private @Nullable DialogueHeld held;
    private int answered;
    private final Set<DialogueEvent> afterwards = new HashSet<>();

    /** A dialogue that names the day it was announced for continues that notice; what follows a dialogue needs one. */
    @Override
    public boolean opens(DialogueEvent next) {
        return next instanceof DialogueAnnounced || next instanceof DialogueHeld first && first.plannedOn() == null;
    }

    @Override
    public void permit(DialogueEvent next) {
        switch (next) {
            case DialogueAnnounced again -> {
                if (announced != null || held != null) {
                    throw inBook("dialogueOn", "Cuộc đối thoại", again.dialogueOn(), again.subject());
                }
            }
            case DialogueHeld now -> {
                if (held != null) {
                    throw inBook("occurredOn", "Cuộc đối thoại", held.occurredOn(), held.subject());
                }
                if (announced != null) {
                    Rules.notBefore(
                            "occurredOn",
                            "Ngày đối thoại",
                            now.occurredOn(),
                            announced.occurredOn(),
                            "ngày thông báo,");
                }
            }
            case OpinionsAnswered answer -> permit(answer, heldBefore(answer, "Ngày trả lời"));
            case DialogueReported report -> {
                heldBefore(report, "Ngày thông báo kết quả");
                if (afterwards.contains(report)) {
                    throw inBook("occurredOn", "Thông báo kết quả đối thoại", report.occurredOn(), report.subject());
                }
            }
        }
    }

    private void permit(OpinionsAnswered answer, DialogueHeld dialogue) {
        if (afterwards.contains(answer)) {
            throw inBook("occurredOn", "Lần trả lời ý kiến", answer.occurredOn(), answer.subject());
        }
        int left = dialogue.opinions() - answered;
        if (answer.answered() > left) {
            throw Refusal.rule(
                    "answered",
                    "Cuộc đối thoại ngày %s có %d ý kiến, đã trả lời %d: chỉ còn %d ý kiến để trả lời (answered)."
                            .formatted(Rules.day(dialogue.occurredOn()), dialogue.opinions(), answered, left));
        }
    }

    /** Nothing is answered or made known before the dialogue took place. */
    private DialogueHeld heldBefore(DialogueEvent step, String label) {
        if (held == null) {
            LocalDate on = announced == null ? step.occurredOn() : announced.dialogueOn();
            throw Refusal.conflict(
                    "dialogueOn",
                    "Sổ chưa ghi là cuộc đối thoại ngày %s đã diễn ra: ghi cuộc đối thoại trước."
                            .formatted(Rules.day(on)));
        }
        Rules.notBefore("occurredOn", label, step.occurredOn(), held.occurredOn(), "ngày đối thoại,");
        return held;
    }

    private static Refusal inBook(String field, String what, LocalDate day, String subject) {
        return Refusal.conflict(
                field,
                "%s ngày %s «%s» đã có trong sổ; nếu sai thì đính chính.".formatted(what, Rules.day(day), subject));
    }

    @Override
    public void take(DialogueEvent line) {
        switch (line) {
            case DialogueAnnounced it -> announced = it;
            case DialogueHeld it -> held = it;
            case OpinionsAnswered it -> {
                answered += it.answered();
                afterwards.add(it);
            }
            case DialogueReported it -> afterwards.add(it);
        }
    }
}
