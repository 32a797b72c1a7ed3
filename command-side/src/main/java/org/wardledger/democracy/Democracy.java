package org.wardledger.democracy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.democracy.DemocracyEvent.ConsultationHeld;
import org.wardledger.democracy.DemocracyEvent.CriticismAnswered;
import org.wardledger.democracy.DemocracyEvent.SocialCriticismReceived;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One consultation, or one criticism and its answer (một lần lấy ý kiến, một ý kiến phản biện). */
public final class Democracy implements RecordRules<DemocracyEvent> {
    private @Nullable DemocracyEvent recorded;
    private @Nullable CriticismAnswered answered;

    @Override
    public boolean opens(DemocracyEvent next) {
        return !(next instanceof CriticismAnswered);
    }

    @Override
    public void permit(DemocracyEvent next) {
        switch (next) {
            case ConsultationHeld held ->
                refuseSecond("Việc lấy ý kiến về " + held.kind().label(), held.occurredOn(), held.subject());
            case SocialCriticismReceived received ->
                refuseSecond("Ý kiến của %s".formatted(received.host()), received.occurredOn(), received.subject());
            case CriticismAnswered answer -> {
                if (answered != null) {
                    throw inBook("Trả lời %s".formatted(answer.host()), answered.occurredOn(), answered.subject());
                }
                // What it answers names the record, and so the day on which it came.
                Rules.notBefore("occurredOn", "Ngày trả lời", answer.occurredOn(), answer.receivedOn(), "ngày nhận");
            }
        }
    }

    private void refuseSecond(String what, LocalDate day, String subject) {
        if (recorded != null) {
            throw inBook(what, day, subject);
        }
    }

    private static Refusal inBook(String what, LocalDate day, String subject) {
        return Refusal.conflict(
                "occurredOn",
                "%s ngày %s «%s» đã có trong sổ; nếu sai thì đính chính.".formatted(what, Rules.day(day), subject));
    }

    @Override
    public void take(DemocracyEvent line) {
        if (line instanceof CriticismAnswered answer) {
            answered = answer;
        } else {
            recorded = line;
        }
    }
}
