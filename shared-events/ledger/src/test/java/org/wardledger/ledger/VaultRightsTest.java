package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    private static final List<String> TABLES =
            List.of("master_mark", "secret_key", "person", "issued", "opening_record");

    private static Database database;

    @BeforeAll
    static void fill(@TempDir Path directory) throws Exception {
        database = TestPostgres.freshDatabase();
        Vault vault = new Vault(
                database.pool(Role.VAULT_KEEPER, 2),
                MasterKey.fileAt(directory.resolve("master.key")),
                Clock.systemUTC());
        PersonRef person = vault.put("nguyen-nghiem", "petition-1", new Identity("Công dân 01", null, null, null));
        vault.openIdentity(person, new Opening("can-bo-01", "Công chức Tư pháp", "Giải quyết đơn"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> changes_of_what_is_append_only() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(
                                "UPDATE vault.opening_record SET purpose = 'khác'",
                                "DELETE FROM vault.opening_record",
                                "TRUNCATE vault.opening_record",
                                "UPDATE vault.issued SET id = id",
                                "DELETE FROM vault.issued",
                                "TRUNCATE vault.issued")
                        .map(change -> Arguments.of(role, change)));
    }

    @ParameterizedTest
    @MethodSource("changes_of_what_is_append_only")
    void no_role_changes_an_opening_record_or_takes_an_id_back(Role role, String change) throws SQLException {
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
