package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.PersonRef;

class VaultRightsTest {
    private static final List<String> TABLES = List.of(
            "master_mark",
            "secret_key",
            "person",
            "person_index",
            "attachment",
            "issued",
            "opening_record",
            "openings_day",
            "correction",
            "erased");

    private static final Map<String, String> APPEND_ONLY = Map.of(
            "opening_record", "purpose",
            "issued", "id",
            "openings_day", "salt",
            "correction", "reason",
            "erased", "backups_until");

    /** The rights on each table, by PostgreSQL's own letters: append, read, delete, maintain; never write or truncate. */
    private static final Map<String, String> RIGHTS = Map.of(
            "master_mark", "ar",
            "secret_key", "ardm",
            "person", "ardm",
            "person_index", "ardm",
            "attachment", "ardm",
            "issued", "ar",
            "opening_record", "ar",
            "openings_day", "ar",
            "correction", "ar",
            "erased", "ar");

    private static Database database;

    @BeforeAll
    static void fill(@TempDir Path directory) throws Exception {
        database = TestPostgres.freshDatabase();
        DataSource pool = database.pool(Role.VAULT_KEEPER, 2);
        MasterKey masterKey = MasterKey.fileAt(directory.resolve("master.key"));
        Opening opening = new Opening("can-bo-01", "Công chức Tư pháp", "Giải quyết đơn");
        Vault vault = new Vault(pool, masterKey, Clock.systemUTC());
        PersonRef person = vault.put("nguyen-nghiem", "petition-1", new Identity("Công dân 01", null, null, null));
        vault.openIdentity(person, opening);
        vault.correct(person, new Identity("Công dân 02", null, null, null), opening);
        new Attachments(pool, masterKey, Clock.systemUTC()).keep("petition-1", new byte[1]);
        new OpeningRecord(pool, Clock.systemUTC()).ofDay(LocalDate.parse("2023-01-01"));
        new VaultErasure(pool, masterKey, directory.resolve("erasures.jsonl"), Clock.systemUTC())
                .erase(new Erasure(UUID.randomUUID(), "petition-2", Set.of(), LocalDate.parse("2024-01-31")));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> changes_of_what_is_append_only() {
        return Arrays.stream(Role.values())
                .flatMap(role -> APPEND_ONLY.entrySet().stream().flatMap(entry -> {
                    String table = "vault." + entry.getKey();
                    return Stream.of(
                                    "UPDATE " + table + " SET " + entry.getValue() + " = " + entry.getValue(),
                                    "DELETE FROM " + table,
                                    "TRUNCATE " + table)
                            .map(change -> Arguments.of(role, change));
                }));
    }

    @ParameterizedTest
    @MethodSource("changes_of_what_is_append_only")
    void no_role_changes_what_is_append_only(Role role, String change) throws SQLException {
        try (Connection connection = database.connect(role);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
            statement.execute("RESET ROLE");
            assertThatThrownBy(() -> statement.execute(change))
                    .as("a superuser's plain statement")
                    .hasMessageContaining("append-only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE vault.person SET office = office",
                "UPDATE vault.secret_key SET wrapped = wrapped",
                "UPDATE vault.master_mark SET mark = mark",
                "DELETE FROM vault.master_mark",
                "TRUNCATE vault.person",
                "TRUNCATE vault.secret_key",
                "UPDATE vault.person_index SET token = token",
                "UPDATE vault.attachment SET sealed = sealed",
                "TRUNCATE vault.person_index",
                "TRUNCATE vault.attachment",
                "CLUSTER vault.opening_record USING opening_record_pkey",
                "ALTER TABLE vault.erased DISABLE TRIGGER append_only",
                "DROP TABLE vault.erased",
                "INSERT INTO vault.correction (number, corrected_at, account, capacity, reason, person_ref)"
                        + " OVERRIDING SYSTEM VALUE VALUES (0, now(), 'a', 'b', ' ', gen_random_uuid())",
                "INSERT INTO vault.opening_record (opened_at, account, capacity, purpose, outcome, found, person_ref)"
                        + " VALUES (now(), 'a', 'b', 'c', 'SEARCHED', 1, gen_random_uuid())",
                "INSERT INTO vault.opening_record (opened_at, account, capacity, purpose, outcome)"
                        + " VALUES (now(), 'a', 'b', 'c', 'OPENED')",
                "INSERT INTO vault.opening_record (opened_at, account, capacity, purpose, outcome)"
                        + " VALUES (now(), 'a', 'b', 'c', 'SEARCHED')",
                "ALTER TABLE vault.opening_record DISABLE TRIGGER append_only",
                "DROP TRIGGER append_only ON vault.opening_record",
                "DROP TABLE vault.person",
                "CREATE TABLE vault.more (id int)",
                "INSERT INTO vault.opening_record (number, opened_at, account, capacity, purpose, outcome, person_ref)"
                        + " OVERRIDING SYSTEM VALUE VALUES (0, now(), 'a', 'b', ' ', 'OPENED', gen_random_uuid())",
                "SELECT * FROM ledger.entry",
                "SELECT * FROM vault.flyway_schema_history"
            })
    void the_vault_keeper_may_not(String statementText) throws SQLException {
        try (Connection connection = database.connect(Role.VAULT_KEEPER);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(statementText)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECORDER", "READER", "SIGNER", "ACCOUNT_KEEPER"})
    void no_other_running_role_sees_a_row_of_the_vault(Role role) throws SQLException {
        try (Connection connection = database.connect(role);
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                assertThatThrownBy(() -> statement.execute("SELECT * FROM vault." + table))
                        .as(table)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    /** Whatever a later migration adds to the vault has to be said here. */
    @Test
    void the_vault_keeper_has_these_rights_and_nobody_else_has_any() {
        JdbcClient rows = JdbcClient.create(database.pool(Role.VAULT_KEEPER, 2));
        Map<String, String> granted = new TreeMap<>();
        rows.sql("""
                        SELECT relname, split_part(split_part(item::text, '=', 2), '/', 1) AS rights
                        FROM pg_class, unnest(relacl) AS item
                        WHERE relnamespace = 'vault'::regnamespace AND relkind = 'r' AND item::text NOT LIKE 'keeper=%'""")
                .query((row, number) -> granted.put(row.getString(1), row.getString(2)))
                .list();
        assertThat(granted).isEqualTo(new TreeMap<>(RIGHTS));
        assertThat(rows.sql("""
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'vault'::regnamespace AND relkind = 'r'
                          AND relname <> 'flyway_schema_history'""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(TABLES);
    }

    @Test
    void the_vault_keeper_owns_nothing() {
        List<String> owners = JdbcClient.create(database.pool(Role.VAULT_KEEPER, 2))
                .sql("""
                        SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class
                        WHERE relnamespace = 'vault'::regnamespace""")
                .query(String.class)
                .list();
        assertThat(owners).containsExactly("keeper");
    }

    @Test
    void installing_again_changes_nothing() {
        assertThatCode(database::install).doesNotThrowAnyException();
    }
}
