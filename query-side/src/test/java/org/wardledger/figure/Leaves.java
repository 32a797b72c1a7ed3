package org.wardledger.figure;

import java.util.List;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.EventSerializer;

/** Reads a record as a stranger would: from the published leaves alone. */
final class Leaves {
    private final EventSerializer serializer = new EventSerializer(EventCatalog.WARD);
    private final PublicParts parts;

    Leaves(Ward ward) {
        this.parts = ward.bean(PublicParts.class);
    }

    List<Entry> read(List<Entry> history) {
        var leaves = parts.leaves(history.stream().map(Entry::position).toList());
        return history.stream()
                .map(entry -> {
                    WardEvent event = serializer.readEvent(
                            entry.kind(),
                            leaves.get(entry.position())
                                    .path("public")
                                    .toString()
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    return new Entry(
                            entry.position(),
                            entry.eventId(),
                            entry.commandId(),
                            entry.office(),
                            entry.stream(),
                            entry.sequence(),
                            entry.kind(),
                            entry.revision(),
                            entry.recordedAt(),
                            event,
                            entry.metadata());
                })
                .toList();
    }
}
