package org.wardledger.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose word and by what road a command comes; every entry it leads to says so in its metadata. */
public record Recording(
        UUID commandId,
        String account,
        String position,
        String body,
        String channel,
        String requestDigest,
        @Nullable UUID correlationId,
        @Nullable UUID causationId,
        @Nullable Instant clientTime) {

    /** The key under which a command message carries it. */
    public static final String KEY = "recording";

    EntryMetadata metadata(int ordinal) {
        return new EntryMetadata(
                commandId,
                ordinal,
                account,
                position,
                body,
                channel,
                requestDigest,
                correlationId,
                causationId,
                clientTime);
    }
}
