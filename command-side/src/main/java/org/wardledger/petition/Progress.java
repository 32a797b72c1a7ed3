package org.wardledger.petition;

import java.time.LocalDate;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;

/** How far a petition or denunciation has come (tình trạng giải quyết); decides which step may follow. */
record Progress(State state, LocalDate receivedOn, LocalDate runningSince, LocalDate lastOn, LocalDate dueOn) {
    /** Where it stands. */
    enum State {
        OPEN("đang giải quyết"),
        PAUSED("đang tạm đình chỉ"),
        TRANSFERRED("đã chuyển đi"),
        RESOLVED("đã giải quyết"),
        WITHDRAWN("đã rút");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    static Progress received(LocalDate receivedOn, LocalDate dueOn) {
        return new Progress(State.OPEN, receivedOn, receivedOn, receivedOn, dueOn);
    }

    Progress now(State next, LocalDate on) {
        return new Progress(next, receivedOn, runningSince, on, dueOn);
    }

    Progress due(State next, LocalDate on, LocalDate newDueOn) {
        return new Progress(next, receivedOn, runningSince, on, newDueOn);
    }

    /** Its clock runs again from a day on: nothing that follows lies before it. */
    Progress again(LocalDate on, LocalDate newDueOn) {
        return new Progress(State.OPEN, receivedOn, on, on, newDueOn);
    }

    /** A step of a case comes after its receipt, and only from the states that lead to it. */
    void allow(String step, RecordNumber number, LocalDate on, State... from) {
        for (State allowed : from) {
            if (state == allowed) {
                Rules.notBefore("occurredOn", "Ngày", on, receivedOn, "ngày nhận đơn");
                Rules.notBefore(
                        "occurredOn", "Ngày", on, state == State.OPEN ? runningSince : lastOn, "bước trước, ngày");
                return;
            }
        }
        throw Refusal.conflict(
                "number",
                "Đơn %s %s từ ngày %s nên không %s được.".formatted(number, state.words, Rules.day(lastOn), step));
    }

    /** An extension lengthens. */
    void lengthened(LocalDate newDueOn) {
        if (!newDueOn.isAfter(dueOn)) {
            throw Refusal.rule(
                    "dueOn", "Hạn mới %s phải sau hạn cũ %s.".formatted(Rules.day(newDueOn), Rules.day(dueOn)));
        }
    }
}
