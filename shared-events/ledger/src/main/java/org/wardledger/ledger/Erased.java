package org.wardledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a certificate of erasure may say (giấy xác nhận đã xóa): which order was carried out, when it was registered, how
 * much went, and until what day a backup made before could still be opened. Always the same for the same order.
 */
public record Erased(
        UUID order, Instant registeredAt, int keys, int persons, int attachments, LocalDate backupsUntil) {}
