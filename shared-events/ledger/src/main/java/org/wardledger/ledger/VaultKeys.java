package org.wardledger.ledger;

import static org.wardledger.ledger.VaultAttempt.Outcome.BROKEN;
import static org.wardledger.ledger.VaultAttempt.Outcome.ERASED;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.wardledger.common.Refusal;

/** The vault's keys: given out, found again, used, and missed once they are erased. */
final class VaultKeys {
    private final VaultTables tables;
    private final VaultTransaction transaction;
    private final MasterKey masterKey;
    private final Supplier<OffsetDateTime> now;
    private final SecureRandom random = new SecureRandom();
    private volatile boolean masterKeyKnown;

    VaultKeys(VaultTables tables, VaultTransaction transaction, MasterKey masterKey, Supplier<OffsetDateTime> now) {
        this.tables = tables;
        this.transaction = transaction;
        this.masterKey = masterKey;
        this.now = now;
    }

    void requireTheirMasterKey() {
        if (!masterKeyKnown) {
            if (!transaction.run(() -> tables.isMarkedBy(masterKey.mark()))) {
                throw new IllegalStateException("This is not the master key this vault began with, so none of its keys"
                        + " can be unwrapped. Put the right key file back; nothing was changed.");
            }
            masterKeyKnown = true;
        }
    }

    /** The key of one record, which is durable before it is returned. */
    CaseKey ofStream(String stream) {
        requireTheirMasterKey();
        CaseKey fresh = fresh();
        VaultTables.KeyRow row = transaction.run(() -> tables.streamKey(stream)
                .or(() -> tables.insertStreamKey(fresh.id(), stream, wrap(fresh), now.get()))
                // Another thread or node was first: its key is the key, and it is committed.
                .or(() -> tables.streamKey(stream))
                .orElseThrow(
                        () -> new Refusal(Refusal.Reason.BUSY, null, "Hồ sơ này đang được xóa; chưa ghi gì vào sổ.")));
        try {
            return unwrap(row);
        } catch (BrokenSeal altered) {
            throw new IllegalStateException(
                    "The key " + row.id() + " in the vault has been altered; nothing was sealed.");
        }
    }

    CaseKey fresh() {
        byte[] secret = new byte[CaseKey.SECRET_BYTES];
        random.nextBytes(secret);
        return new CaseKey(UUID.randomUUID(), secret);
    }

    byte[] wrap(CaseKey key) {
        return key.wrappedBy(masterKey);
    }

    byte[] seal(CaseKey key, String kind, String field, byte[] text) {
        return key.seal(kind, field, text, random);
    }

    VaultAttempt open(byte[] stored, String kind, String field) {
        VaultAttempt attempt = VaultAttempt.without(BROKEN);
        try {
            UUID keyId = CaseKey.idIn(stored);
            attempt = attempt.withKey(keyId);
            Optional<VaultTables.KeyRow> row = tables.key(keyId);
            if (row.isEmpty()) {
                // A key that was issued and is gone was erased; one that never was is a forged id.
                return attempt.ending(tables.wasIssued(keyId) ? ERASED : BROKEN);
            }
            attempt = attempt.inStream(row.get().scope());
            return attempt.opening(unwrap(row.get()).open(kind, field, stored));
        } catch (BrokenSeal broken) {
            return attempt;
        }
    }

    private CaseKey unwrap(VaultTables.KeyRow row) {
        return new CaseKey(row.id(), masterKey.unwrap(row.id(), row.wrapped()));
    }
}
