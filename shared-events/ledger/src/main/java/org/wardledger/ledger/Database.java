package org.wardledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The one PostgreSQL behind an installation, entered under one role at a time. */
public final class Database implements AutoCloseable {
    private static final Duration CONNECTION_WAIT_MAX = Duration.ofSeconds(5);

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Map<Role, HikariDataSource> pools = new EnumMap<>(Role.class);

    public Database(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Its JDBC address. */
    public String url() {
        return url;
    }

    /** A pool of connections that act as {@code role} and as nothing else; at most {@code sizeMax} of them. */
    public synchronized DataSource pool(Role role, int sizeMax) {
        return pools.computeIfAbsent(role, key -> {
            HikariDataSource pool = new HikariDataSource();
            pool.setPoolName(key.sqlName());
            pool.setJdbcUrl(url);
            pool.setUsername(user);
            pool.setPassword(password);
            pool.setConnectionInitSql("SET ROLE " + key.sqlName());
            pool.setMaximumPoolSize(sizeMax);
            pool.setConnectionTimeout(CONNECTION_WAIT_MAX.toMillis());
            // A page must survive the loss of the database and recover by itself, so a failed start is not fatal here.
            pool.setInitializationFailTimeout(-1);
            return pool;
        });
    }

    /** A connection of its own, outside every pool; the caller closes it. */
    public Connection connect(Role role) throws SQLException {
        Connection connection = login();
        try (var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role.sqlName());
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Creates what is missing of roles, ledger and vault. Running it again changes nothing. */
    public void install() throws SQLException {
        try (Connection connection = login()) {
            if (mayCreateRoles(connection)) {
                ScriptUtils.executeSqlScript(
                        connection,
                        new org.springframework.core.io.support.EncodedResource(new ClassPathResource("db/roles.sql")),
                        false,
                        false,
                        "--",
                        ScriptUtils.EOF_STATEMENT_SEPARATOR,
                        "/*",
                        "*/");
            }
        }
        migrate(Role.KEEPER, "ledger", "classpath:db/ledger");
        migrate(Role.KEEPER, "vault", "classpath:db/vault");
        migrate(Role.READER, "projection", "classpath:db/projection");
    }

    /** Brings one schema to its newest version, acting as the role that owns it. */
    public void migrate(Role owner, String schema, String location) {
        Flyway.configure()
                .dataSource(url, user, password)
                .initSql("SET ROLE " + owner.sqlName())
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                // roles.sql made the schema; what stands in it before the first migration is nothing.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations(location)
                .load()
                .migrate();
    }

    private static boolean mayCreateRoles(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private Connection login() throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public synchronized void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
    }
}
