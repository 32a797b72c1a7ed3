package org.wardledger.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who recorded an entry, for whom and by what road; stored and hashed beside the payload. */
public record EntryMetadata(
        UUID commandId,
        int ordinal,
        String account,
        String position,
        String body,
        String channel,
        String requestDigest,
        @Nullable UUID correlationId,
        @Nullable UUID causationId,
        @Nullable Instant clientTime) {}
