package org.wardledger.office;

import java.util.List;
import java.util.UUID;
import org.wardledger.law.Warning;
import org.wardledger.ledger.Entry;

/**
 * What was recorded for a request.
 *
 * @param warnings what to look at again; it was recorded all the same
 * @param again whether this is the first answer, given once more to the same request
 */
public record Receipt(UUID commandId, String stream, List<Recorded> recorded, boolean again, List<Warning> warnings) {
    static Receipt of(List<Entry> entries, boolean again) {
        Entry first = entries.getFirst();
        return new Receipt(
                first.commandId(),
                first.stream(),
                entries.stream()
                        .map(entry -> new Recorded(entry.eventId(), entry.position(), entry.kind()))
                        .toList(),
                again,
                List.of());
    }

    Receipt warned(List<Warning> warnings) {
        return new Receipt(commandId, stream, recorded, again, warnings);
    }

    /** The position of the last entry; a page that shows it has seen all of this. */
    public long lastPosition() {
        return recorded.getLast().position();
    }

    /** One entry it led to. */
    public record Recorded(UUID eventId, long position, String kind) {}
}
