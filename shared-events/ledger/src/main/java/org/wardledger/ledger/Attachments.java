package org.wardledger.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.OpeningRecord.Sought;

/** Keeps the scans, minutes and photographs of a record (tệp đính kèm), sealed, and erased with the record. */
public final class Attachments {
    public static final int BYTES_MAX = 10 << 20;

    private static final String KIND = "attachment";

    private final VaultDoor door;

    /** {@code vault} acts as {@link Role#VAULT_KEEPER}. */
    public Attachments(DataSource vault, MasterKey masterKey, Clock clock) {
        this.door = new VaultDoor(vault, masterKey, clock);
    }

    /**
     * Keeps a file of one record, sealed under that record's key; durable when this returns.
     *
     * @throws Refusal for an empty file, and for one of more than {@link #BYTES_MAX}
     */
    public AttachmentKept keep(String stream, byte[] file) {
        if (file.length == 0) {
            throw Refusal.rule(KIND, "Tệp đính kèm rỗng.");
        }
        if (file.length > BYTES_MAX) {
            throw Refusal.rule(KIND, "Tệp đính kèm lớn quá 10 MB.");
        }
        UUID id = UUID.randomUUID();
        CaseKey key = door.keys.ofStream(stream);
        byte[] sealed = door.keys.seal(key, KIND, id.toString(), file);
        door.transaction.run(() -> door.tables.insertAttachment(id, stream, key.id(), sealed, door.now()));
        return new AttachmentKept(id, hash(sealed), file.length);
    }

    /**
     * Opens a file for whoever states a purpose; the opening is on record before the file is seen.
     *
     * @param hash as the book has it: a file exchanged in the vault is a {@link BrokenSeal}
     * @throws Refusal where this file was never here
     */
    public Opened<byte[]> open(UUID id, String hash, Opening opening) {
        return door.open(
                opening,
                Sought.attachment(id),
                () -> door.tables
                        .attachment(id)
                        .map(kept -> hash(kept).equals(hash)
                                ? door.keys.open(kept, KIND, id.toString())
                                : VaultAttempt.without(VaultAttempt.Outcome.BROKEN))
                        .orElseGet(() -> door.missing(id)),
                Function.identity(),
                () -> Refusal.unknown(KIND, "Không có tệp này trong kho niêm phong."));
    }

    /** Forgets a file whose command was refused, so that none stays here that no entry names; only just after it came. */
    public void discard(UUID id) {
        door.transaction.run(() -> door.tables.deleteAttachmentSince(id, door.discardableSince()));
    }

    private static String hash(byte[] sealed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
