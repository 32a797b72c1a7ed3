package org.wardledger.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of a JVM, durable as in an office; each test class takes a database of its own. */
public final class TestPostgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private TestPostgres() {}

    /** A fresh, installed database of its own. */
    public static Database freshDatabase() {
        return new Database(createdUrl("TEMPLATE " + Installed.TEMPLATE), "postgres", null);
    }

    /** Another way into a database that a closed node used. */
    public static Database sameDatabase(Database database) {
        return new Database(database.url(), "postgres", null);
    }

    /** The address of a fresh, empty database; its user is {@code postgres}, without a password. */
    public static String freshUrl() {
        return createdUrl("");
    }

    private static String createdUrl(String from) {
        String name = "book_" + TAKEN.incrementAndGet();
        execute("CREATE DATABASE " + name + " " + from);
        if (!from.isEmpty()) {
            // A copy has the template's schemas, but not what roles.sql granted on the database itself.
            execute("GRANT CREATE ON DATABASE " + name + " TO keeper, reader");
        }
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static void execute(String statement) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Installed once and then copied, which takes a tenth of the time. */
    private static final class Installed {
        private static final String TEMPLATE = install();

        private static String install() {
            execute("CREATE DATABASE installed");
            try (Database database = new Database(SERVER.getJdbcUrl("postgres", "installed"), "postgres", null)) {
                database.install();
                return "installed";
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
