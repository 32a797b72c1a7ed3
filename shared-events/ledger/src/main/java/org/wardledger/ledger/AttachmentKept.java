package org.wardledger.ledger;

import java.util.UUID;

/**
 * What the book may say of an attachment (tệp đính kèm): where the vault keeps it, the SHA-256 of what is kept there, in
 * lower-case hex, and the size of the file. The hash is of the ciphertext: one of the file itself would outlive its
 * erasure and tell whoever has a copy that this was it.
 */
public record AttachmentKept(UUID id, String hash, int sizeBytes) {}
