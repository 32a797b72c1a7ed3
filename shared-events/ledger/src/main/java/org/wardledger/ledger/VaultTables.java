package org.wardledger.ledger;

import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault's rows; nothing that could be read by itself goes in or comes out. */
final class VaultTables {
    private static final long CHANGE_LOCK = 0x50687532L;

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

    int insertPerson(PersonRow person, byte[] wrapped, OffsetDateTime now) {
        return vault.sql("""
                        WITH key AS (
                            INSERT INTO vault.secret_key (key_id, wrapped, created_at) VALUES (:key, :wrapped, :now)),
                        issued AS (
                            INSERT INTO vault.issued (id) VALUES (:person), (:key) ON CONFLICT DO NOTHING)
                        INSERT INTO vault.person (person_ref, office, stream, key_id, sealed, created_at)
                        VALUES (:person, :office, :stream, :key, :sealed, :created)""")
                .param("person", person.ref())
                .param("office", person.office())
                .param("stream", person.stream())
                .param("key", person.keyId())
                .param("sealed", person.sealed())
                .param("created", person.createdAt())
                .param("wrapped", wrapped)
                .param("now", now)
                .update();
    }

    Optional<byte[]> person(UUID person) {
        return vault.sql("SELECT sealed FROM vault.person WHERE person_ref = :person")
                .param("person", person)
                .query(byte[].class)
                .optional();
    }

    /** Deletes the row and its key, and gives back the row; empty where there was none made after {@code since}. */
    Optional<PersonRow> takePerson(UUID person, OffsetDateTime since) {
        Optional<PersonRow> taken = vault.sql("""
                        WITH key AS (
                            DELETE FROM vault.secret_key WHERE key_id = (
                                SELECT key_id FROM vault.person WHERE person_ref = :person AND created_at > :since))
                        DELETE FROM vault.person WHERE person_ref = :person AND created_at > :since
                        RETURNING office, stream, key_id, sealed, created_at""")
                .param("person", person)
                .param("since", since)
                .query((row, number) -> new PersonRow(
                        person,
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getBytes(4),
                        row.getObject(5, OffsetDateTime.class)))
                .optional();
        return taken;
    }

    int insertCorrection(UUID person, Opening why, OffsetDateTime now) {
        return vault.sql("""
                        INSERT INTO vault.correction (corrected_at, account, capacity, reason, person_ref)
                        VALUES (:now, :account, :capacity, :reason, :person)""")
                .param("now", now)
                .param("account", why.account())
                .param("capacity", why.capacity())
                .param("reason", why.purpose())
                .param("person", person)
                .update();
    }

    int insertAttachment(UUID attachment, String stream, UUID keyId, byte[] sealed, OffsetDateTime now) {
        return vault.sql("""
                        WITH issued AS (
                            INSERT INTO vault.issued (id) VALUES (:attachment))
                        INSERT INTO vault.attachment (attachment_id, stream, key_id, sealed, created_at)
                        VALUES (:attachment, :stream, :key, :sealed, :now)""")
                .param("attachment", attachment)
                .param("stream", stream)
                .param("key", keyId)
                .param("sealed", sealed)
                .param("now", now)
                .update();
    }

    Optional<byte[]> attachment(UUID attachment) {
        return vault.sql("SELECT sealed FROM vault.attachment WHERE attachment_id = :attachment")
                .param("attachment", attachment)
                .query(byte[].class)
                .optional();
    }

    int deleteAttachmentSince(UUID attachment, OffsetDateTime since) {
        return vault.sql("DELETE FROM vault.attachment WHERE attachment_id = :attachment AND created_at > :since")
                .param("attachment", attachment)
                .param("since", since)
                .update();
    }

    /** Held until the transaction ends: whoever erases or corrects does it alone, on every node. */
    void lockForChange() {
        vault.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", CHANGE_LOCK)
                .query()
                .listOfRows();
    }

    boolean wasIssued(UUID id) {
        return vault.sql("SELECT EXISTS (SELECT FROM vault.issued WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A key as it is kept; a person's own has no stream. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
    record KeyRow(UUID id, @Nullable String scope, byte[] wrapped) {}

    /** A person as he is kept. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
    record PersonRow(
            UUID ref, String office, @Nullable String stream, UUID keyId, byte[] sealed, OffsetDateTime createdAt) {}
}
