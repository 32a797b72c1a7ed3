package org.wardledger.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Refusal;

/** The accounts of the office (sổ tài khoản), written by nobody but the account keeper. */
public final class Accounts {
    private final JdbcClient sql;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(JdbcClient sql, Passwords passwords, Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Optional<Account> find(String name) {
        return sql.sql("SELECT * FROM account.account WHERE name = :name")
                .param("name", name)
                .query(Accounts::account)
                .optional()
                .map(this::withCapacities);
    }

    public List<Account> all() {
        return sql.sql("SELECT * FROM account.account ORDER BY name").query(Accounts::account).list().stream()
                .map(this::withCapacities)
                .toList();
    }

    @Nullable
    String passwordOf(String name) {
        return sql.sql("SELECT password FROM account.account WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Opens an account; {@code by} is the administrator who does it, null where the installation does. */
    void open(NewAccount account, @Nullable String by) {
        String hash = passwords.accepted(account.password(), account.name());
        int opened = sql.sql("""
                        WITH opened AS (
                            INSERT INTO account.account (name, display, password, password_set_at, must_change, duties,
                                reads_denunciations, expires_on, opened_at)
                            VALUES (:name, :display, :password, :at, :mustChange, string_to_array(:duties, ','),
                                :readsDenunciations, :expiresOn, :at)
                            ON CONFLICT (name) DO NOTHING
                            RETURNING name),
                        held AS (
                            INSERT INTO account.capacity (account, position, body, from_on, to_on)
                            SELECT name, :position, :body, :fromOn, :toOn FROM opened
                            WHERE CAST(:position AS text) IS NOT NULL)
                        INSERT INTO account.change (at, by_account, account, what)
                        SELECT :at, :by, name, 'opened as ' || :duties FROM opened""")
                .param("name", account.name())
                .param("display", account.display())
                .param("password", hash)
                .param("at", now())
                .param("mustChange", account.mustChangePassword())
                .param(
                        "duties",
                        account.duties().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("readsDenunciations", account.readsDenunciations())
                .param("expiresOn", account.expiresOn())
                .param("position", account.position())
                .param("body", account.body())
                .param("fromOn", account.fromOn())
                .param("toOn", account.toOn())
                .param("by", by)
                .update();
        if (opened == 0) {
            throw Refusal.conflict("name", "Tên đăng nhập %s đã có.".formatted(account.name()));
        }
    }

    /** Sets a new password; {@code mustChange} where somebody else chose it. Sessions begun with the old one end. */
    void setPassword(String name, String password, boolean mustChange, @Nullable String by) {
        changed(
                sql.sql("""
                                WITH done AS (
                                    UPDATE account.account
                                    SET password = :password, password_set_at = :at, must_change = :mustChange
                                    WHERE name = :name RETURNING name)
                                INSERT INTO account.change (at, by_account, account, what)
                                SELECT :at, :by, name, 'password set' FROM done""")
                        .param("password", passwords.accepted(password, name))
                        .param("mustChange", mustChange),
                name,
                by);
    }

    /** Closes an account for good; its entries in the book keep its name. */
    void close(String name, @Nullable String by) {
        changed(sql.sql("""
                        WITH done AS (
                            UPDATE account.account SET closed_at = :at
                            WHERE name = :name AND closed_at IS NULL RETURNING name)
                        INSERT INTO account.change (at, by_account, account, what)
                        SELECT :at, :by, name, 'closed' FROM done"""), name, by);
    }

    /** Lets an account act in one more capacity. */
    void addCapacity(String name, String position, String body, LocalDate fromOn, @Nullable LocalDate toOn, String by) {
        changed(
                sql.sql("""
                                WITH done AS (
                                    INSERT INTO account.capacity (account, position, body, from_on, to_on)
                                    VALUES (:name, :position, :body, :fromOn, :toOn)
                                    RETURNING account, position)
                                INSERT INTO account.change (at, by_account, account, what)
                                SELECT :at, :by, account, 'may act as ' || position FROM done""")
                        .param("position", position)
                        .param("body", body)
                        .param("fromOn", fromOn)
                        .param("toOn", toOn),
                name,
                by);
    }

    /** Names somebody for denunciations, or takes the naming back. */
    void nameForDenunciations(String name, boolean named, String by) {
        changed(sql.sql("""
                                WITH done AS (
                                    UPDATE account.account SET reads_denunciations = :named
                                    WHERE name = :name RETURNING name)
                                INSERT INTO account.change (at, by_account, account, what)
                                SELECT :at, :by, name,
                                    CASE WHEN :named THEN 'named for denunciations' ELSE 'no longer named for denunciations' END
                                FROM done""").param("named", named), name, by);
    }

    /** Writes down one try to sign in; a name that is no account is not written down. */
    void recordSignIn(String name, String address, boolean ok) {
        sql.sql("""
                        INSERT INTO account.sign_in (at, account, address, ok)
                        VALUES (:at, (SELECT name FROM account.account WHERE name = :name), :address, :ok)""")
                .param("at", now())
                .param("name", name)
                .param("address", address)
                .param("ok", ok)
                .update();
    }

    /** The last tries to sign in as this account, newest first. */
    List<Try> lastTries(String name, int limit) {
        return sql.sql(
                        "SELECT at, address, ok FROM account.sign_in WHERE account = :name ORDER BY at DESC LIMIT :limit")
                .param("name", name)
                .param("limit", limit)
                .query((row, number) -> new Try(instant(row, "at"), row.getString("address"), row.getBoolean("ok")))
                .list();
    }

    private void changed(JdbcClient.StatementSpec statement, String name, @Nullable String by) {
        int changed =
                statement.param("at", now()).param("name", name).param("by", by).update();
        if (changed == 0) {
            throw Refusal.unknown("name", "Không có tài khoản %s đang mở.".formatted(name));
        }
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("display"),
                duties((String[]) row.getArray("duties").getArray()),
                row.getBoolean("reads_denunciations"),
                row.getBoolean("must_change"),
                instant(row, "password_set_at"),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("closed_at") != null,
                List.of());
    }

    private Account withCapacities(Account account) {
        return account.in(
                sql.sql("""
                        SELECT id, position, body, from_on, to_on FROM account.capacity
                        WHERE account = :name ORDER BY from_on, id""").param("name", account.name()).query(Capacity.class).list());
    }

    private static Set<Duty> duties(String[] names) {
        return Arrays.stream(names)
                .map(Duty::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Whole milliseconds, so that what was stored never lies after what a session remembers. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    /** One try to sign in. */
    record Try(Instant at, String address, boolean ok) {}
}
