package org.wardledger.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Attempt.Answer;
import org.wardledger.ledger.Attempt.Wanted;

/** What must hold between what writers were told, what is stored and what readers saw. */
final class BookModel {
    /** One kind of promise that can be broken. */
    enum Fault {
        /** Acknowledged, and not there. */
        LOST,
        /** One command, recorded more than once. */
        DOUBLED,
        /** One command, recorded again because its sender had been told that it failed. */
        DOUBLED_AFTER_FAILURE,
        /** Some events of a unit of work are there and others are not, or not as they were decided. */
        PARTLY,
        /** Told that nothing was recorded, and it is there. */
        REFUSED_BUT_STANDS,
        /** Told that its record has moved on, and it has not. */
        STALE_WITHOUT_REASON,
        /** Told that it stands already, and it does not. */
        NOT_THE_FIRST_ANSWER,
        /** An answer that says nothing about the outcome. */
        ODD_ANSWER,
        /** Stored, and nobody sent it. */
        NOBODYS,
        POSITION_GAP,
        SEQUENCE_GAP,
        TIME_GOES_BACK,
        NOT_SIDE_BY_SIDE,
        READER_MISSED,
        READER_SAW_TWICE,
        READER_OUT_OF_ORDER
    }

    record Complaint(Fault fault, String words) {
        @Override
        public String toString() {
            return fault + ": " + words;
        }
    }

    /** A stored event. */
    record Stored(long position, UUID eventId, String stream, long sequence, Instant recordedAt) {
        static List<Stored> inTheBook(JdbcClient jdbc, long after) {
            return jdbc.sql("""
                            SELECT position, event_id, stream, sequence, recorded_at
                              FROM ledger.entry WHERE position > ? ORDER BY position
                            """)
                    .param(after)
                    .query((row, number) -> new Stored(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getLong(4),
                            row.getTimestamp(5).toInstant()))
                    .list();
        }
    }

    private final List<Complaint> complaints = new ArrayList<>();

    private void complain(Fault fault, String words, Object... of) {
        complaints.add(new Complaint(fault, words.formatted(of)));
    }

    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** @param before what was stored last before; a position of −1 when nothing was */
    void order(Stored before, List<Stored> stored) {
        Map<String, Long> next = new HashMap<>();
        Stored last = before;
        for (Stored entry : stored) {
            if (entry.position != last.position + 1) {
                complain(Fault.POSITION_GAP, "%d follows %d", entry.position, last.position);
            }
            if (entry.recordedAt.isBefore(last.recordedAt)) {
                complain(
                        Fault.TIME_GOES_BACK,
                        "%d at %s, %d at %s",
                        last.position,
                        last.recordedAt,
                        entry.position,
                        entry.recordedAt);
            }
            long sequence = next.merge(entry.stream, 1L, Long::sum) - 1;
            if (entry.sequence != sequence) {
                complain(
                        Fault.SEQUENCE_GAP,
                        "position %d is %s/%d, not %d",
                        entry.position,
                        entry.stream,
                        entry.sequence,
                        sequence);
            }
            last = entry;
        }
    }

    void answers(List<Attempt> attempts, List<Stored> stored) {
        Map<UUID, Stored> unclaimed = new HashMap<>();
        stored.forEach(entry -> unclaimed.put(entry.eventId, entry));
        Map<UUID, List<Attempt>> standing = new LinkedHashMap<>();
        Map<Attempt, List<Long>> positions = new HashMap<>();
        for (Attempt attempt : attempts) {
            List<Long> at = whole(attempt, unclaimed);
            positions.put(attempt, at);
            if (!at.isEmpty()) {
                standing.computeIfAbsent(attempt.commandId, id -> new ArrayList<>())
                        .add(attempt);
            }
        }
        unclaimed.values().forEach(entry -> complain(Fault.NOBODYS, "%s", entry));
        standing.values().stream()
                .filter(copies -> copies.size() > 1)
                .forEach(copies -> complain(
                        copies.stream().allMatch(copy -> copy.answer() == Answer.RECORDED)
                                ? Fault.DOUBLED
                                : Fault.DOUBLED_AFTER_FAILURE,
                        "%d times: %s",
                        copies.size(),
                        copies));
        Map<String, Instant> places = new HashMap<>();
        stored.forEach(entry -> places.put(entry.stream + "/" + entry.sequence, entry.recordedAt));
        for (Attempt attempt : attempts) {
            if (attempt.answer() == Answer.STALE && !hasMovedOn(attempt, places)) {
                complain(Fault.STALE_WITHOUT_REASON, "%s", attempt);
            }
            answer(attempt, positions.get(attempt), standing.getOrDefault(attempt.commandId, List.of()), positions);
        }
    }

    /** Whether a place it wanted had been taken by the time it was told so. */
    private static boolean hasMovedOn(Attempt attempt, Map<String, Instant> places) {
        return attempt.wanted().stream()
                .map(wanted -> places.get(wanted.stream() + "/" + wanted.sequence()))
                .anyMatch(taken -> taken != null && !taken.isAfter(attempt.answeredAt()));
    }

    /** The positions of all its events, or none. */
    private List<Long> whole(Attempt attempt, Map<UUID, Stored> unclaimed) {
        List<Long> at = new ArrayList<>();
        for (Wanted wanted : attempt.wanted()) {
            Stored entry = unclaimed.remove(wanted.eventId());
            if (entry == null) {
                continue;
            }
            if (!entry.stream.equals(wanted.stream()) || entry.sequence != wanted.sequence()) {
                complain(Fault.PARTLY, "%s stands as %s/%d: %s", wanted, entry.stream, entry.sequence, attempt);
            }
            at.add(entry.position);
        }
        if (!at.isEmpty() && at.size() < attempt.wanted().size()) {
            complain(
                    Fault.PARTLY,
                    "%d of %d events at %s: %s",
                    at.size(),
                    attempt.wanted().size(),
                    at,
                    attempt);
        }
        for (int event = 1; event < at.size(); event++) {
            if (at.get(event) != at.get(event - 1) + 1) {
                complain(Fault.NOT_SIDE_BY_SIDE, "at %s: %s", at, attempt);
                break;
            }
        }
        return at;
    }

    private void answer(Attempt attempt, List<Long> at, List<Attempt> standing, Map<Attempt, List<Long>> positions) {
        switch (attempt.answer()) {
            case RECORDED -> {
                if (at.isEmpty()) {
                    complain(Fault.LOST, "%s", attempt);
                }
            }
            case AGAIN -> {
                if (standing.isEmpty() || !at.isEmpty()) {
                    complain(Fault.NOT_THE_FIRST_ANSWER, "%s", attempt);
                }
            }
            case STALE, REFUSED, BUSY, CLASH, FAILED -> {
                if (!at.isEmpty()) {
                    complain(Fault.REFUSED_BUT_STANDS, "at %s: %s", at, attempt);
                }
            }
            case UNKNOWN, NONE -> {}
        }
        // Before anything was handed over, any failure says truly that nothing was recorded.
        if ((attempt.answer() == Answer.CLASH || attempt.answer() == Answer.FAILED) && !attempt.handedOver()) {
            return;
        }
        if (attempt.answer() == Answer.CLASH || attempt.answer() == Answer.FAILED) {
            complain(Fault.ODD_ANSWER, "%s", attempt);
        }
        boolean looked = attempt.answer() == Answer.RECORDED || attempt.answer() == Answer.AGAIN;
        if (looked
                && !attempt.readBack().equals(Attempt.NOT_READ)
                && standing.stream().noneMatch(one -> positions.get(one).equals(attempt.readBack()))) {
            complain(Fault.NOT_THE_FIRST_ANSWER, "read back at once: %s; now %s: %s", attempt.readBack(), at, attempt);
        }
    }

    void reader(String name, List<Stored> stored, List<UUID> seen) {
        if (seen.equals(stored.stream().map(Stored::eventId).toList())) {
            return;
        }
        Map<UUID, Long> positions = new HashMap<>();
        stored.forEach(entry -> positions.put(entry.eventId, entry.position));
        Set<UUID> once = new HashSet<>();
        long last = -1;
        for (UUID eventId : seen) {
            Long position = positions.get(eventId);
            if (!once.add(eventId)) {
                complain(Fault.READER_SAW_TWICE, "%s saw %s at %d again", name, eventId, position);
            } else if (position == null) {
                complain(Fault.NOBODYS, "%s saw %s, which is not there", name, eventId);
            } else if (position < last) {
                complain(Fault.READER_OUT_OF_ORDER, "%s saw %d after %d", name, position, last);
            }
            last = position == null ? last : Math.max(last, position);
        }
        stored.stream()
                .filter(entry -> !once.contains(entry.eventId))
                .forEach(entry -> complain(Fault.READER_MISSED, "%s missed %d", name, entry.position));
    }
}
