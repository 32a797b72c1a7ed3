package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who opened what, when and why (sổ mở niêm phong): written before anything is read, and counted by the day. */
public final class OpeningRecord {
    /** A day is over this long after midnight, when whatever was opened in its last second is certainly written. */
    public static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SALT_BYTES = 32;

    private final JdbcClient vault;
    private final VaultTransaction transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** {@code vault} acts as {@link Role#VAULT_KEEPER}. */
    public OpeningRecord(DataSource vault, Clock clock) {
        this.vault = JdbcClient.create(vault);
        this.transaction = new VaultTransaction(vault);
        this.clock = clock;
    }

    /**
     * The openings of one day (Asia/Ho_Chi_Minh), searches and vain attempts among them: always the same answer for the
     * same day, so it may be asked again after a crash.
     *
     * @throws IllegalArgumentException while the day is not over by {@link #SETTLED_AFTER}
     */
    public OpeningsOfDay ofDay(LocalDate day) {
        if (clock.instant().isBefore(startOf(day.plusDays(1)).plus(SETTLED_AFTER))) {
            throw new IllegalArgumentException("the openings of " + day + " can still grow");
        }
        byte[] fresh = new byte[SALT_BYTES];
        random.nextBytes(fresh);
        return transaction.run(() -> {
            vault.sql("INSERT INTO vault.openings_day (day, salt) VALUES (:day, :salt) ON CONFLICT DO NOTHING")
                    .param("day", day)
                    .param("salt", fresh)
                    .update();
            return counted(day, salt(day).orElseThrow());
        });
    }

    /** The day of the first opening there is on record; none where there has been none. */
    public Optional<LocalDate> firstDay() {
        return vault.sql("SELECT min(opened_at) FROM vault.opening_record")
                .query((row, at) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(at -> LocalDate.ofInstant(at.toInstant(), OFFICE_ZONE));
    }

    /**
     * Whether the record still shows of that day what was once anchored: false when a row was removed, added or changed,
     * or the day's salt is gone.
     */
    public boolean agrees(LocalDate day, long number, String commitment) {
        return transaction
                .run(() -> salt(day).map(salt -> counted(day, salt)))
                .map(new OpeningsOfDay(day, number, commitment)::equals)
                .orElse(false);
    }

    void insert(OffsetDateTime now, Opening opening, Sought sought, VaultAttempt attempt) {
        insert(now, opening, sought, attempt.outcome().name(), attempt.stream(), attempt.keyId(), null);
    }

    void insertSearch(OffsetDateTime now, Opening opening, int found) {
        insert(now, opening, Sought.NOTHING, "SEARCHED", null, null, found);
    }

    private void insert(
            OffsetDateTime now,
            Opening opening,
            Sought sought,
            String outcome,
            @Nullable String stream,
            @Nullable UUID key,
            @Nullable Integer found) {
        vault.sql("""
                        INSERT INTO vault.opening_record
                            (opened_at, account, capacity, purpose, outcome,
                             person_ref, kind, field, attachment_id, stream, key_id, found)
                        VALUES (:now, :account, :capacity, :purpose, :outcome,
                             :person, :kind, :field, :attachment, :stream, :key, :found)""")
                .param("now", now)
                .param("account", opening.account())
                .param("capacity", opening.capacity())
                .param("purpose", opening.purpose())
                .param("outcome", outcome)
                .param("person", sought.person())
                .param("kind", sought.kind())
                .param("field", sought.field())
                .param("attachment", sought.attachment())
                .param("stream", stream)
                .param("key", key)
                .param("found", found)
                .update();
    }

    private Optional<byte[]> salt(LocalDate day) {
        return vault.sql("SELECT salt FROM vault.openings_day WHERE day = :day")
                .param("day", day)
                .query(byte[].class)
                .optional();
    }

    /** SHA-256 over the salt and every row in its order; lengths first, so that no two lists of rows read the same. */
    private OpeningsOfDay counted(LocalDate day, byte[] salt) {
        MessageDigest digest = sha256();
        digest.update(salt);
        DataOutputStream rows = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        long number = vault.sql("""
                        SELECT opened_at, number::text, account, capacity, purpose, outcome, person_ref::text, kind, field,
                               attachment_id::text, stream, key_id::text, found::text
                        FROM vault.opening_record WHERE opened_at >= :start AND opened_at < :end
                        ORDER BY number""")
                .param("start", startOf(day).atOffset(ZoneOffset.UTC))
                .param("end", startOf(day.plusDays(1)).atOffset(ZoneOffset.UTC))
                .query((row, at) -> write(row, rows))
                .list()
                .size();
        return new OpeningsOfDay(day, number, HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean write(ResultSet row, DataOutputStream rows) throws SQLException {
        try {
            writeText(row.getObject(1, OffsetDateTime.class).toInstant().toString(), rows);
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                writeText(row.getString(column), rows);
            }
            return true;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static void writeText(@Nullable String text, DataOutputStream rows) throws IOException {
        if (text == null) {
            rows.writeInt(-1);
        } else {
            byte[] bytes = text.getBytes(UTF_8);
            rows.writeInt(bytes.length);
            rows.write(bytes);
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OFFICE_ZONE).toInstant();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** What an opening is of: a person, one field of one kind of event, or an attachment. */
    record Sought(
            @Nullable UUID person,
            @Nullable String kind,
            @Nullable String field,
            @Nullable UUID attachment) {
        private static final Sought NOTHING = new Sought(null, null, null, null);

        static Sought person(UUID person) {
            return new Sought(person, null, null, null);
        }

        static Sought text(String kind, String field) {
            return new Sought(null, kind, field, null);
        }

        static Sought attachment(UUID attachment) {
            return new Sought(null, null, null, attachment);
        }
    }
}
