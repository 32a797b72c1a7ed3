package org.wardledger.ledger;

import static org.wardledger.ledger.VaultAttempt.Outcome.ERASED;
import static org.wardledger.ledger.VaultAttempt.Outcome.UNKNOWN;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.OpeningRecord.Sought;

/** What every way into the vault shares: its keys, its rows, and that nothing is read before the reading is on record. */
final class VaultDoor {
    static final Duration DISCARD_WITHIN = Duration.ofMinutes(10);

    final VaultTables tables;
    final VaultTransaction transaction;
    final VaultKeys keys;
    final OpeningRecord openings;
    private final Clock clock;

    VaultDoor(DataSource vault, MasterKey masterKey, Clock clock) {
        this.tables = new VaultTables(JdbcClient.create(vault));
        this.transaction = new VaultTransaction(vault);
        this.keys = new VaultKeys(tables, transaction, masterKey, this::now);
        this.openings = new OpeningRecord(vault, clock);
        this.clock = clock;
    }

    <T> Opened<T> open(
            Opening opening,
            Sought sought,
            Supplier<VaultAttempt> attempt,
            Function<byte[], T> read,
            Supplier<Refusal> unknown) {
        keys.requireTheirMasterKey();
        VaultAttempt tried = transaction.run(() -> {
            VaultAttempt ended = attempt.get();
            openings.insert(now(), opening, sought, ended);
            return ended;
        });
        return switch (tried.outcome()) {
            case OPENED -> new Opened.Text<>(read.apply(tried.text()));
            case ERASED -> new Opened.Erased<>();
            case BROKEN -> throw new BrokenSeal();
            case UNKNOWN -> throw unknown.get();
        };
    }

    /** What is not here was erased if it ever was. */
    VaultAttempt missing(UUID id) {
        return VaultAttempt.without(tables.wasIssued(id) ? ERASED : UNKNOWN);
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What was taken in since may still be taken back. */
    OffsetDateTime discardableSince() {
        return now().minus(DISCARD_WITHIN);
    }
}
