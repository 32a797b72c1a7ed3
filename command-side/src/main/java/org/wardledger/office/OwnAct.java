package org.wardledger.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.ledger.EntryMetadata;
import org.wardledger.ledger.Recording;

/** How the software records what it does of itself (việc phần mềm tự ghi): under a name, which leads to one command. */
final class OwnAct {
    private OwnAct() {}

    /** The same name is the same command, whichever node asks and however often. */
    static Recording named(String name, String body) {
        return recording(name, body, null, null);
    }

    /** What follows from an entry; it says so. */
    static Recording following(String name, String body, UUID cause, EntryMetadata causedBy) {
        return recording(name, body, causedBy.correlationId(), cause);
    }

    private static Recording recording(String name, String body, @Nullable UUID correlation, @Nullable UUID causation) {
        return new Recording(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                "hệ thống",
                "Phần mềm Sổ Phường",
                body,
                "system",
                RequestDigest.plain(name),
                correlation,
                causation,
                null);
    }
}
