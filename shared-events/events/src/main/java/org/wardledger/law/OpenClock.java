package org.wardledger.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wardledger.common.WardEvent;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.document.DisclosureMedium;
import org.wardledger.document.DocumentEvent.DisclosurePublished;

/** What an act open to everybody makes due (thời hạn của việc công khai): one line says all that the count needs. */
final class OpenClock {
    private final Law law;
    private final Map<String, DueDay> days = new LinkedHashMap<>();

    private OpenClock(Law law) {
        this.law = law;
    }

    /** The days by the law, by the member of the line that tells them. */
    static Map<String, DueDay> days(WardEvent line, Law law) {
        OpenClock clock = new OpenClock(law);
        if (line instanceof DialogueHeld held) {
            clock.run("reportDueOn", LawKey.DIALOGUE_REPORT, "Đối thoại", held.occurredOn());
        } else if (line instanceof DisclosurePublished published) {
            clock.run(published);
        }
        return clock.days;
    }

    private void run(DisclosurePublished line) {
        if (line.documentOn() != null) {
            run("startDueOn", LawKey.DISCLOSURE_START, "Văn bản ngày", line.documentOn());
        }
        if (line.medium() == DisclosureMedium.POSTED) {
            run("keepUntil", LawKey.DISCLOSURE_POSTING, "Niêm yết từ", line.occurredOn());
        } else if (line.medium() == DisclosureMedium.BROADCAST) {
            run("keepUntil", LawKey.DISCLOSURE_BROADCAST, "Phát loa từ", line.occurredOn());
        }
    }

    private void run(String member, LawKey key, String began, LocalDate from) {
        law.inForce(key, from)
                .ifPresent(rule -> days.put(member, Term.by(rule, began, from).due(law.calendar())));
    }
}
