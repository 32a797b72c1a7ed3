package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.OpeningRecord.Sought;

class OpeningRecordTest {
    private static final LocalDate DAY = LocalDate.parse("2023-10-30");
    /** Midnight in the ward is five in the afternoon in Greenwich. */
    private static final Instant DAY_ENDS = Instant.parse("2023-10-30T17:00:00Z");

    private static final Opening READING = new Opening("can-bo-01", "Cong chuc", "Giải quyết đơn");

    @TempDir
    Path directory;

    private Database database;
    private DataSource pool;

    @BeforeEach
    void install() {
        database = TestPostgres.freshDatabase();
        pool = database.pool(Role.VAULT_KEEPER, 2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_day_of_the_ward_is_counted_from_midnight_to_midnight() throws IOException {
        openedAt("2023-10-29T16:59:59.999Z");
        openedAt("2023-10-29T17:00:00Z");
        openedAt("2023-10-29T18:00:00Z");
        openedAt("2023-10-30T16:59:59.999Z");
        openedAt("2023-10-30T17:00:00Z");
        assertThat(openings().ofDay(DAY).number()).isEqualTo(3);
        assertThat(openings().ofDay(DAY.minusDays(2)).number()).isZero();
    }

    @Test
    void a_day_that_can_still_grow_is_not_counted() {
        Instant settled = DAY_ENDS.plus(OpeningRecord.SETTLED_AFTER);
        assertThatThrownBy(() -> openingsAt(settled.minusMillis(1)).ofDay(DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(openingsAt(settled).ofDay(DAY).number()).isZero();
    }

    @Test
    void the_same_day_is_always_answered_the_same_and_agrees_with_itself() throws IOException {
        openedAt("2023-10-30T02:00:00.123456Z");
        OpeningsOfDay first = openings().ofDay(DAY);
        assertThat(openings().ofDay(DAY)).isEqualTo(first);
        assertThat(openings().agrees(DAY, first.number(), first.commitment())).isTrue();
        assertThat(openings().agrees(DAY, first.number() + 1, first.commitment()))
                .isFalse();
        assertThat(openings().agrees(DAY.minusDays(1), first.number(), first.commitment()))
                .isFalse();
        assertThat(first.commitment()).matches("[0-9a-f]{64}");
    }

    @Test
    void two_days_alike_are_committed_to_differently() {
        assertThat(openings().ofDay(DAY).commitment())
                .isNotEqualTo(openings().ofDay(DAY.minusDays(1)).commitment());
    }

    /** What a superuser can do once he has put the trigger aside, each change for itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM vault.opening_record WHERE number = (SELECT min(number) FROM vault.opening_record)",
                "DELETE FROM vault.opening_record WHERE number = (SELECT max(number) FROM vault.opening_record)",
                "UPDATE vault.opening_record SET account = account || 'x'",
                "UPDATE vault.opening_record SET capacity = capacity || 'x'",
                "UPDATE vault.opening_record SET purpose = purpose || 'x'",
                "UPDATE vault.opening_record SET outcome = 'BROKEN' WHERE kind IS NOT NULL",
                "UPDATE vault.opening_record SET kind = 'petition-resolved' WHERE kind IS NOT NULL",
                "UPDATE vault.opening_record SET field = 'note' WHERE kind IS NOT NULL",
                "UPDATE vault.opening_record SET stream = 'petition-2'",
                "UPDATE vault.opening_record SET stream = NULL",
                "UPDATE vault.opening_record SET key_id = gen_random_uuid()",
                "UPDATE vault.opening_record SET person_ref = gen_random_uuid() WHERE person_ref IS NOT NULL",
                "UPDATE vault.opening_record SET attachment_id = gen_random_uuid() WHERE attachment_id IS NOT NULL",
                "UPDATE vault.opening_record SET found = found + 1 WHERE found IS NOT NULL",
                "UPDATE vault.opening_record SET number = DEFAULT WHERE found IS NOT NULL",
                "UPDATE vault.opening_record SET opened_at = opened_at + interval '1 microsecond'",
                "UPDATE vault.opening_record SET opened_at = opened_at - interval '1 day'",
                """
                INSERT INTO vault.opening_record (opened_at, account, capacity, purpose, outcome, kind, field)
                SELECT opened_at, account, capacity, purpose, outcome, kind, field FROM vault.opening_record
                WHERE kind IS NOT NULL LIMIT 1""",
                "UPDATE vault.openings_day SET salt = sha256(salt)",
                "DELETE FROM vault.openings_day"
            })
    void a_record_that_was_changed_since_no_longer_agrees(String change) throws Exception {
        openedAt("2023-10-30T02:00:00Z");
        openedAt("2023-10-30T03:00:00Z");
        OpeningRecord record = openingsAt(Instant.parse("2023-10-30T04:00:00Z"));
        OffsetDateTime then = OffsetDateTime.parse("2023-10-30T04:00:00Z");
        VaultAttempt vain = VaultAttempt.without(VaultAttempt.Outcome.UNKNOWN);
        record.insert(then, READING, Sought.person(UUID.randomUUID()), vain);
        record.insert(then, READING, Sought.attachment(UUID.randomUUID()), vain);
        record.insertSearch(then, READING, 1);
        OpeningsOfDay anchored = openings().ofDay(DAY);
        assertThat(openings().agrees(DAY, anchored.number(), anchored.commitment()))
                .isTrue();
        asSuperuser(change);
        assertThat(openings().agrees(DAY, anchored.number(), anchored.commitment()))
                .isFalse();
    }

    @Test
    void a_blank_moved_from_one_column_to_the_next_is_another_record() throws Exception {
        Set<String> commitments = new HashSet<>();
        openedAt("2023-10-30T02:00:00Z");
        commitments.add(openings().ofDay(DAY).commitment());
        asSuperuser("UPDATE vault.opening_record SET account = 'can-bo-0', capacity = '1Cong chuc'");
        commitments.add(openings().ofDay(DAY).commitment());
        assertThat(commitments).hasSize(2);
    }

    private void openedAt(String instant) throws IOException {
        Vault vault = new Vault(
                pool,
                MasterKey.fileAt(directory.resolve("master.key")),
                Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
        Sealed sealed = vault.seal("petition-received", "content", "petition-1", "một");
        vault.open(sealed, "petition-received", "content", READING);
    }

    private OpeningRecord openings() {
        return openingsAt(DAY_ENDS.plusSeconds(86_400));
    }

    private OpeningRecord openingsAt(Instant now) {
        return new OpeningRecord(pool, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void asSuperuser(String change) throws SQLException {
        try (Connection connection = database.connect(Role.KEEPER);
                var statement = connection.createStatement()) {
            statement.execute("RESET ROLE");
            statement.execute("ALTER TABLE vault.opening_record DISABLE TRIGGER append_only");
            statement.execute("ALTER TABLE vault.openings_day DISABLE TRIGGER append_only");
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}
