package org.wardledger.ledger;

import java.time.Instant;
import java.util.UUID;
import org.wardledger.common.WardEvent;

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
        EntryMetadata metadata) {}
