package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerRightsTest {
    private static final String[] CHANGES = {
        "UPDATE ledger.%s SET %s = %s", "DELETE FROM ledger.%s", "TRUNCATE ledger.%s CASCADE"
    };
    private static final String[][] TABLES = {
        {"entry", "kind"},
        {"blob", "bytes"},
        {"installation", "name"},
        {"node", "hash"},
        {"checkpoint", "note"},
        {"publication", "note"},
        {"timestamp_token", "token"},
        {"witnessed", "note"}
    };

    private static Database database;

    @BeforeAll
    static void install() {
        database = TestPostgres.freshDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> every_role_and_change() {
        return Arrays.stream(Role.values()).flatMap(role -> changes().map(change -> Arguments.of(role, change)));
    }

    static Stream<String> changes() {
        return Arrays.stream(TABLES)
                .flatMap(table -> Arrays.stream(CHANGES).map(change -> change.formatted(table[0], table[1], table[1])));
    }

    @ParameterizedTest
    @MethodSource
    void every_role_and_change(Role role, String change) throws SQLException {
        try (Connection connection = database.connect(role);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("42501");
        }
    }

    /** The trigger stops even the superuser's plain statement; what stops his trigger change is verification. */
    @ParameterizedTest
    @MethodSource("changes")
    void a_superuser_is_stopped_by_the_trigger(String change) throws SQLException {
        try (Connection connection = database.connect(Role.KEEPER);
                var statement = connection.createStatement()) {
            statement.execute("RESET ROLE");
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE ledger.entry DISABLE TRIGGER append_only",
                "DROP TRIGGER append_only ON ledger.entry",
                "DROP TABLE ledger.entry",
                "SET session_replication_role = replica"
            })
    void no_running_role_takes_the_trigger_away(String change) throws SQLException {
        for (Role role : Role.values()) {
            if (role == Role.KEEPER && !change.startsWith("SET")) {
                continue; // The owner could; no running process is the owner.
            }
            try (Connection connection = database.connect(role);
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change)).isInstanceOf(SQLException.class);
            }
        }
    }
}
