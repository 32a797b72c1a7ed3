package org.wardledger.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an attempt to open something ended, and what is known of the key it needed. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
record VaultAttempt(
        Outcome outcome, @Nullable UUID keyId, @Nullable String stream, byte[] text) {
    private static final byte[] NOTHING = new byte[0];

    static VaultAttempt without(Outcome outcome) {
        return new VaultAttempt(outcome, null, null, NOTHING);
    }

    VaultAttempt withKey(UUID key) {
        return new VaultAttempt(outcome, key, stream, text);
    }

    VaultAttempt inStream(@Nullable String scope) {
        return new VaultAttempt(outcome, keyId, scope, text);
    }

    VaultAttempt ending(Outcome end) {
        return new VaultAttempt(end, keyId, stream, NOTHING);
    }

    VaultAttempt opening(byte[] opened) {
        return new VaultAttempt(Outcome.OPENED, keyId, stream, opened);
    }

    @Override
    public String toString() {
        return "VaultAttempt[" + outcome + "]";
    }

    /** As it stands in the opening record. */
    enum Outcome {
        OPENED,
        ERASED,
        BROKEN,
        UNKNOWN
    }
}
