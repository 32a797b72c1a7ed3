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
        Database database = new Database(freshUrl(), "postgres", null);
        try {
            database.install();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return database;
    }

    /** Another way into a database that a closed node used. */
    public static Database sameDatabase(Database database) {
        return new Database(database.url(), "postgres", null);
    }

    /** The address of a fresh, empty database; its user is {@code postgres}, without a password. */
    public static String freshUrl() {
        String name = "book_" + TAKEN.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return SERVER.getJdbcUrl("postgres", name);
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
