package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.register.ActBookView;

/** How things stood on a day (bộ máy vào một ngày), and all that led to it. */
public record OrganisationView(
        LocalDate day,
        List<Unit> offices,
        List<Unit> groups,
        List<Held> positions,
        List<Delegated> delegations,
        List<Handover> handovers,
        ActBookView history) {

    /**
     * An office or a residential group.
     *
     * @param above what it is or belongs to: level and superiors of an office, number of a group
     * @param names all its names with their first days, the newest first
     * @param until the first day on which it is no more, where it had come
     */
    public record Unit(
            String name,
            String above,
            List<Named> names,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A name from a day on. */
    public record Named(String name, LocalDate from) {}

    /** A position in force. */
    public record Held(
            String position,
            String body,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A delegation in force. */
    public record Delegated(String by, String to, String body, String matter, LocalDate until, String document) {}

    /** What the minutes of a merger stated, beside what was recorded from its day on. */
    public record Handover(LocalDate on, String into, List<Balance> balances) {}

    /** One of its counts; null where the minutes, or the book, do not say. */
    public record Balance(
            String what,
            @Nullable Integer declared,
            @Nullable Long recorded) {
        public String difference() {
            return declared == null || recorded == null
                    ? "–"
                    : recorded == declared.longValue() ? "khớp" : "lệch %+d".formatted(recorded - declared);
        }
    }
}
