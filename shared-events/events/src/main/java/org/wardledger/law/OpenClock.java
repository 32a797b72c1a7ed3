package org.wardledger.law;

import java.util.Map;
import org.wardledger.common.WardEvent;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;

/** What an act open to everybody makes due (thời hạn của việc công khai): one line says all that the count needs. */
final class OpenClock {
    private OpenClock() {}

    /** The days by the law, by the member of the line that tells them. */
    static Map<String, DueDay> days(WardEvent line, Law law) {
        return line instanceof DialogueHeld held ? reportOf(held, law) : Map.of();
    }

    private static Map<String, DueDay> reportOf(DialogueHeld held, Law law) {
        return law.inForce(LawKey.DIALOGUE_REPORT, held.occurredOn())
                .map(rule -> Term.by(rule, "Đối thoại", held.occurredOn()).due(law.calendar()))
                .map(day -> Map.of("reportDueOn", day))
                .orElse(Map.of());
    }
}
