package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.wardledger.ledger.VaultAttempt.Outcome.BROKEN;
import static org.wardledger.ledger.VaultAttempt.Outcome.ERASED;
import static org.wardledger.ledger.VaultAttempt.Outcome.UNKNOWN;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps who people are and the keys of what is written about them (kho niêm phong). What it gives out means nothing
 * without it; what it opens, it opens for a stated purpose and writes down; what it loses is erased.
 */
public final class Vault {
    static final int TEXT_BYTES_MAX = 4 << 20;
    static final int IDENTITY_BYTES_MAX = 16 << 10;
    static final Duration DISCARD_WITHIN = Duration.ofMinutes(10);

    private static final String PERSON_KIND = "person";

    private final VaultTables tables;
    private final MasterKey masterKey;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile boolean masterKeyKnown;

    /** {@code vault} acts as {@link Role#VAULT_KEEPER}. */
    public Vault(DataSource vault, MasterKey masterKey, Clock clock) {
        this.tables = new VaultTables(JdbcClient.create(vault));
        this.masterKey = masterKey;
        this.clock = clock;
        // Its own, whatever the caller is in the middle of: a key must be committed before anything is sealed with it,
        // and no rollback may take an opening record away from a text that was read.
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(vault));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Refuses to work with another master key than the one this vault began with; asked at start and before any use. */
    public void requireItsMasterKey() {
        if (!masterKeyKnown) {
            if (!inTransaction(() -> tables.isMarkedBy(masterKey.mark()))) {
                throw new IllegalStateException("This is not the master key this vault began with, so none of its keys"
                        + " can be unwrapped. Put the right key file back; nothing was changed.");
            }
            masterKeyKnown = true;
        }
    }

    /** Takes a person in. The reference is random and says nothing. */
    public PersonRef put(String office, Identity identity) {
        requireItsMasterKey();
        byte[] written = json.writeValueAsBytes(identity);
        if (written.length > IDENTITY_BYTES_MAX) {
            throw Refusal.rule("name", "Họ tên, địa chỉ, điện thoại và giấy tờ của một người dài quá mức cho phép.");
        }
        PersonRef person = new PersonRef(UUID.randomUUID());
        CaseKey key = newKey();
        byte[] sealed = key.seal(PERSON_KIND, person.toString(), written, random);
        inTransaction(() -> tables.insertPerson(person.value(), office, key.id(), wrap(key), sealed, now()));
        return person;
    }

    /**
     * Forgets a person whose command was refused, so that nobody stays here whom no entry names. Only just after
     * {@link #put}: whoever is in the book leaves by an erasure that is ordered and recorded.
     */
    public void discard(PersonRef person) {
        inTransaction(() -> tables.deletePersonSince(person.value(), now().minus(DISCARD_WITHIN)));
    }

    /** Seals a text of one record under that record's key, which is durable before the value is returned. */
    public Sealed seal(String kind, String field, String stream, String text) {
        byte[] written = written(field, text);
        return Sealed.of(keyOf(stream).seal(kind, field, written, random));
    }

    /**
     * Recognises a request sent twice without keeping a hash of what it says about people. To be compared within one
     * stream, for as long as its key lives.
     */
    public byte[] requestTag(String stream, String text) {
        byte[] written = written("request", text);
        return keyOf(stream).requestTag(written);
    }

    /** Opens a sealed text for whoever states a purpose; the opening is on record before the text is seen. */
    public Opened<String> open(Sealed sealed, String kind, String field, Opening opening) {
        requireItsMasterKey();
        VaultAttempt attempt = inTransaction(() -> {
            VaultAttempt tried = attempt(stored(sealed), kind, field);
            tables.insertOpening(now(), opening, null, kind, field, tried);
            return tried;
        });
        return answer(attempt, text -> new String(text, UTF_8));
    }

    /** Opens who a person is, as {@link #open} opens a text. */
    public Opened<Identity> openIdentity(PersonRef person, Opening opening) {
        requireItsMasterKey();
        VaultAttempt attempt = inTransaction(() -> {
            VaultAttempt tried = tables.person(person.value())
                    .map(text -> attempt(text, PERSON_KIND, person.toString()))
                    .orElseGet(() -> VaultAttempt.without(tables.wasIssued(person.value()) ? ERASED : UNKNOWN));
            tables.insertOpening(now(), opening, person.value(), null, null, tried);
            return tried;
        });
        return answer(attempt, this::identity);
    }

    private VaultAttempt attempt(byte[] stored, String kind, String field) {
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

    private static <T> Opened<T> answer(VaultAttempt attempt, Function<byte[], T> read) {
        return switch (attempt.outcome()) {
            case OPENED -> new Opened.Text<>(read.apply(attempt.text()));
            case ERASED -> new Opened.Erased<>();
            case BROKEN -> throw new BrokenSeal();
            case UNKNOWN -> throw Refusal.unknown("person", "Không có người này trong kho niêm phong.");
        };
    }

    private CaseKey keyOf(String stream) {
        requireItsMasterKey();
        CaseKey fresh = newKey();
        VaultTables.KeyRow row = inTransaction(() -> tables.streamKey(stream)
                .or(() -> tables.insertStreamKey(fresh.id(), stream, wrap(fresh), now()))
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

    private CaseKey newKey() {
        byte[] secret = new byte[CaseKey.SECRET_BYTES];
        random.nextBytes(secret);
        return new CaseKey(UUID.randomUUID(), secret);
    }

    private byte[] wrap(CaseKey key) {
        return key.wrappedBy(masterKey);
    }

    private CaseKey unwrap(VaultTables.KeyRow row) {
        return new CaseKey(row.id(), masterKey.unwrap(row.id(), row.wrapped()));
    }

    private Identity identity(byte[] written) {
        try {
            return json.readValue(written, Identity.class);
        } catch (JacksonException unreadable) {
            // Its own message may quote what it could not read.
            throw new IllegalStateException("An identity in the vault is not written as this version writes it.");
        }
    }

    private static byte[] written(String field, String text) {
        byte[] written = VaultText.bytes(field, text);
        if (written.length > TEXT_BYTES_MAX) {
            throw Refusal.rule(field, "Nội dung dài quá 4 MB.");
        }
        return written;
    }

    private static byte[] stored(Sealed sealed) {
        try {
            byte[] stored = sealed.bytes();
            // Base64 has spare bits at its end; a value that differs in them is not the value that was recorded.
            return Sealed.of(stored).equals(sealed) ? stored : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
