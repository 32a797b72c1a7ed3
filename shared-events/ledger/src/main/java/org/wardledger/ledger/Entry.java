package org.wardledger.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.Standing;

/** One line of the book (mục): an action with its place in the order of all actions and in its own record. */
public record Entry(
        long position,
        UUID eventId,
        UUID commandId,
        String office,
        String stream,
        long sequence,
        String kind,
        int revision,
        Instant recordedAt,
        WardEvent event,
        EntryMetadata metadata) {

    /**
     * What a record says once its corrections are heeded: lines struck out are gone, lines corrected say what they
     * should have said, each in its own place; corrections and other appendices are left out.
     *
     * @param record entries of one record, in order; one that is left out counts as never written
     */
    public static List<Entry> standing(List<Entry> record) {
        SortedMap<Long, Entry> lines = new TreeMap<>();
        SortedMap<Long, WardEvent> events = new TreeMap<>();
        for (Entry entry : record) {
            lines.put(entry.sequence, entry);
            events.put(entry.sequence, entry.event);
        }
        return Standing.of(events).entrySet().stream()
                .map(line -> Objects.requireNonNull(lines.get(line.getKey())).saying(line.getValue()))
                .toList();
    }

    private Entry saying(WardEvent now) {
        return now == event
                ? this
                : new Entry(
                        position,
                        eventId,
                        commandId,
                        office,
                        stream,
                        sequence,
                        kind,
                        revision,
                        recordedAt,
                        now,
                        metadata);
    }
}
