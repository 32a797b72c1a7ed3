package org.wardledger.ledger;

import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault's rows; nothing that could be read by itself goes in or comes out. */
final class VaultTables {
    private final JdbcClient vault;

    VaultTables(JdbcClient vault) {
        this.vault = vault;
    }

    /** True where the vault began with this mark; the first one begins it. */
    boolean isMarkedBy(byte[] mark) {
        vault.sql("INSERT INTO vault.master_mark (mark) VALUES (:mark) ON CONFLICT DO NOTHING")
                .param("mark", mark)
                .update();
        byte[] first = vault.sql("SELECT mark FROM vault.master_mark")
                .query(byte[].class)
                .single();
        return MessageDigest.isEqual(first, mark);
    }

    Optional<KeyRow> key(UUID keyId) {
        return vault.sql("SELECT key_id, scope, wrapped FROM vault.secret_key WHERE key_id = :key")
                .param("key", keyId)
                .query((row, number) -> new KeyRow(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)))
                .optional();
    }

    Optional<KeyRow> streamKey(String stream) {
        return vault.sql("SELECT key_id, scope, wrapped FROM vault.secret_key WHERE scope = :stream")
                .param("stream", stream)
                .query((row, number) -> new KeyRow(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** Empty where the stream has a key already; waits for whoever is just giving it one. */
    Optional<KeyRow> insertStreamKey(UUID keyId, String stream, byte[] wrapped, OffsetDateTime now) {
        int inserted = vault.sql("""
                        WITH made AS (
                            INSERT INTO vault.secret_key (key_id, scope, wrapped, created_at)
                            VALUES (:key, :stream, :wrapped, :now)
                            ON CONFLICT (scope) DO NOTHING RETURNING key_id)
                        INSERT INTO vault.issued (id) SELECT key_id FROM made""")
                .param("key", keyId)
                .param("stream", stream)
                .param("wrapped", wrapped)
                .param("now", now)
                .update();
        return inserted == 1 ? Optional.of(new KeyRow(keyId, stream, wrapped)) : Optional.empty();
    }

    int insertPerson(UUID person, String office, UUID keyId, byte[] wrapped, byte[] sealed, OffsetDateTime now) {
        return vault.sql("""
                        WITH key AS (
                            INSERT INTO vault.secret_key (key_id, wrapped, created_at) VALUES (:key, :wrapped, :now)),
                        issued AS (
                            INSERT INTO vault.issued (id) VALUES (:person), (:key))
                        INSERT INTO vault.person (person_ref, office, key_id, sealed, created_at)
                        VALUES (:person, :office, :key, :sealed, :now)""")
                .param("person", person)
                .param("office", office)
                .param("key", keyId)
                .param("wrapped", wrapped)
                .param("sealed", sealed)
                .param("now", now)
                .update();
    }

    Optional<byte[]> person(UUID person) {
        return vault.sql("SELECT sealed FROM vault.person WHERE person_ref = :person")
                .param("person", person)
                .query(byte[].class)
                .optional();
    }

    int deletePersonSince(UUID person, OffsetDateTime since) {
        return vault.sql("""
                        WITH gone AS (
                            DELETE FROM vault.person WHERE person_ref = :person AND created_at > :since RETURNING key_id)
                        DELETE FROM vault.secret_key WHERE key_id IN (SELECT key_id FROM gone)""").param("person", person).param("since", since).update();
    }

    boolean wasIssued(UUID id) {
        return vault.sql("SELECT EXISTS (SELECT FROM vault.issued WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    int insertOpening(
            OffsetDateTime now,
            Opening opening,
            @Nullable UUID person,
            @Nullable String kind,
            @Nullable String field,
            VaultAttempt attempt) {
        return vault.sql("""
                        INSERT INTO vault.opening_record
                            (opened_at, account, capacity, purpose, outcome, person_ref, kind, field, stream, key_id)
                        VALUES (:now, :account, :capacity, :purpose, :outcome, :person, :kind, :field, :stream, :key)""")
                .param("now", now)
                .param("account", opening.account())
                .param("capacity", opening.capacity())
                .param("purpose", opening.purpose())
                .param("outcome", attempt.outcome().name())
                .param("person", person)
                .param("kind", kind)
                .param("field", field)
                .param("stream", attempt.stream())
                .param("key", attempt.keyId())
                .update();
    }

    /** A key as it is kept; a person's own has no stream. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
    record KeyRow(UUID id, @Nullable String scope, byte[] wrapped) {}
}
