package org.wardledger.office;

import java.util.List;
import org.wardledger.common.WardEvent;
import org.wardledger.law.Law;

/** An act whose answers about people are put away, and that lacks only what the lines before it decide (việc đã soạn). */
record Drafted(Desk desk, Action action, Answers answers, String stream) {
    /** @param standing the lines of its record as they stand, after which a due day is counted */
    WardCommand following(List<WardEvent> standing, Law law) {
        return desk.following(standing, action, answers, law);
    }
}
