package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.wardledger.ledger.EventCatalog;

/**
 * What a superuser changes is found, and the entry named. Each change is made past every right and trigger, looked for,
 * and rolled back. {@code -Dbytes=all} tries every byte of the rows, which takes minutes.
 */
class TamperingTest {
    private static final int SIZE = 300;
    private static final int[] ROWS = {0, 1, 150, 255, 256, SIZE - 1};
    private static final int BYTES_TRIED = 4;
    private static final Random SEEDED = new Random(20_231_122);

    private static TestLog log;
    private static Connection superuser;

    @BeforeAll
    static void record() throws SQLException {
        log = new TestLog();
        for (int size : new int[] {100, 256, SIZE}) {
            log.record(size - (int) log.tables.entries());
            log.publish();
        }
        superuser = DriverManager.getConnection(log.database.url(), "postgres", null);
        superuser.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
        log.close();
    }

    /** A statement that changes one thing of one row, and the entry that must be named. */
    record Change(String sql, long position) {
        @Override
        public String toString() {
            return sql;
        }
    }

    @Test
    void an_untouched_book_has_nothing_to_be_found() throws SQLException {
        assertThat(found("SELECT 1")).isEmpty();
    }

    static Stream<Change> every_column_of_an_entry() {
        return IntStream.of(ROWS)
                .boxed()
                .flatMap(row -> Stream.of(
                                bytes("entry", "payload", "position = " + row, row),
                                bytes("entry", "metadata", "position = " + row, row),
                                bytes("entry", "salt", "position = " + row, row),
                                bytes("entry", "leaf", "position = " + row, row),
                                bytes("entry", "leaf_hash", "position = " + row, row),
                                Stream.of(
                                                "position = position + 1000",
                                                "event_id = gen_random_uuid()",
                                                "event_id = overlay(event_id::text placing CASE right(event_id::text, 1) WHEN '0' THEN '1'"
                                                        + " ELSE '0' END from 36)::uuid",
                                                "command_id = gen_random_uuid()",
                                                "ordinal = ordinal + 1000",
                                                "office = office || 'x'",
                                                "office = 'T' || substr(office, 2)",
                                                "stream = stream || 'x'",
                                                "stream = 'x' || substr(stream, 2)",
                                                "sequence = sequence + 1000",
                                                "kind = 'dossier-returned'",
                                                "kind = kind || 'x'",
                                                "revision = revision + 1",
                                                "recorded_at = recorded_at + interval '1 microsecond'",
                                                "recorded_at = recorded_at + interval '1 millisecond'",
                                                "recorded_at = recorded_at - interval '1 day'")
                                        .map(change -> new Change(
                                                "UPDATE ledger.entry SET " + change + " WHERE position = " + row, row)))
                        .flatMap(changes -> changes));
    }

    @ParameterizedTest
    @MethodSource
    void every_column_of_an_entry(Change change) throws SQLException {
        assertThat(found(change.sql())).extracting(Finding::position).contains(change.position());
    }

    static Stream<Change> every_column_of_a_node_or_a_checkpoint() {
        return Stream.of(
                        bytes("node", "hash", "level = 1", 0),
                        Stream.of(
                                new Change("UPDATE ledger.node SET n = n + 1", 0),
                                new Change("UPDATE ledger.node SET level = level + 1", 0),
                                new Change("DELETE FROM ledger.node", 0),
                                new Change("INSERT INTO ledger.node SELECT 1, 1, hash FROM ledger.node", SIZE),
                                new Change("UPDATE ledger.checkpoint SET size = size + 1 WHERE size = 256", 257),
                                new Change("UPDATE ledger.checkpoint SET size = 1000 WHERE size = 256", 1000)),
                        bytes("checkpoint", "key_id", "size = 256", 256),
                        bytes("checkpoint", "root", "size = 256", 256),
                        bytes("checkpoint", "note", "size = 256", 256),
                        bytes("publication", "note", "size = 256", 256),
                        Stream.of(new Change("UPDATE ledger.publication SET size = 255 WHERE size = 256", 255)))
                .flatMap(changes -> changes);
    }

    @ParameterizedTest
    @MethodSource
    void every_column_of_a_node_or_a_checkpoint(Change change) throws SQLException {
        assertThat(found(change.sql())).extracting(Finding::position).contains(change.position());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 200, SIZE})
    void a_tail_that_was_cut_off(int entries) throws SQLException {
        assertThat(found("DELETE FROM ledger.entry WHERE position >= " + (SIZE - entries)))
                .extracting(Finding::position)
                .contains((long) SIZE - entries);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 100, 255, 298})
    void an_entry_that_was_taken_out(int row) throws SQLException {
        assertThat(found("DELETE FROM ledger.entry WHERE position = " + row))
                .extracting(Finding::position)
                .contains((long) row);
    }

    /** All that an entry holds, its leaf and hash made to fit: by itself it is right, and the tree is another. */
    @ParameterizedTest
    @ValueSource(ints = {0, 99, 100, 255, 256, 299})
    void an_entry_that_was_forged_whole(int row) throws SQLException {
        int other = row == 0 ? 1 : row - 1;
        List<Finding> findings = found("""
                UPDATE ledger.entry SET (event_id, command_id, ordinal, stream, sequence, kind, payload, metadata, salt, leaf, leaf_hash)
                     = (SELECT gen_random_uuid(), command_id, ordinal + 1000, stream, sequence + 1000, kind, payload, metadata, salt,
                               leaf, leaf_hash FROM ledger.entry WHERE position = %d)
                 WHERE position = %d""".formatted(other, row));

        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("không còn là những mục đã ký"));
        assertThat(findings).extracting(Finding::position).contains((long) row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,1", "10,20", "99,100", "0,299", "255,256", "150,151"})
    void two_entries_that_changed_places(String pair) throws SQLException {
        String[] rows = pair.split(",");
        List<Finding> findings = found(
                "UPDATE ledger.entry SET position = 100000 WHERE position = " + rows[0],
                "UPDATE ledger.entry SET position = " + rows[0] + " WHERE position = " + rows[1],
                "UPDATE ledger.entry SET position = " + rows[1] + " WHERE position = 100000");

        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.position())
                        .isBetween(Long.parseLong(rows[0]) - 100, Long.parseLong(rows[1]) + 1));
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("không còn là những mục đã ký"));
    }

    @Test
    void a_restored_older_database_is_behind_the_guard() throws SQLException {
        List<Finding> findings = found(
                "DELETE FROM ledger.entry WHERE position >= 256",
                "DELETE FROM ledger.checkpoint WHERE size > 256",
                "DELETE FROM ledger.publication WHERE size > 256");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.position()).isEqualTo(256);
            assertThat(finding.sentence()).contains("đã ký điểm kiểm 300 mục");
        });
    }

    /** One bit of one byte: some of them, or all. */
    private static Stream<Change> bytes(String table, String column, String where, long position) {
        int length = length(table, column, where);
        IntStream tried = "all".equals(System.getProperty("bytes"))
                ? IntStream.range(0, length)
                : IntStream.concat(IntStream.of(0, length - 1), SEEDED.ints(BYTES_TRIED, 0, length));
        return tried.distinct()
                .mapToObj(at -> new Change(
                        "UPDATE ledger.%s SET %s = set_byte(%s, %d, get_byte(%s, %d) # %d) WHERE %s"
                                .formatted(table, column, column, at, column, at, 1 << SEEDED.nextInt(8), where),
                        position));
    }

    private static int length(String table, String column, String where) {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(
                        "SELECT octet_length(%s) FROM ledger.%s WHERE %s".formatted(column, table, where))) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Finding> found(String... changes) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (String table : List.of("entry", "node", "checkpoint", "publication")) {
                statement.execute("ALTER TABLE ledger." + table + " DISABLE TRIGGER append_only");
            }
            for (String change : changes) {
                statement.execute(change);
            }
            return new ArrayList<>(new BookCheck(
                            JdbcClient.create(new SingleConnectionDataSource(superuser, true)),
                            EventCatalog.WARD,
                            log.keys,
                            () -> log.announced,
                            log.guard)
                    .findings(entries -> {}));
        } finally {
            superuser.rollback();
        }
    }
}
