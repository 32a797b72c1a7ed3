package org.wardledger.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets up and takes away the tables of the read model. They hold nothing that the book could not say again. */
final class Shelves {
    private final JdbcClient jdbc;
    private final String definition;

    Shelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.definition = text("read_model/read_model.sql");
    }

    /** Makes the live shelf match this release; wants a transaction. True when it had to be emptied. */
    boolean ensure() {
        // Two nodes may start at once; the second finds what the first has made.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('read_model'))")
                .query((row, number) -> true)
                .single();
        if (liveVersion().filter(version()::equals).isPresent()) {
            return false;
        }
        drop(Schema.LIVE);
        create(Schema.LIVE, null);
        return true;
    }

    void create(Schema schema, @Nullable String by) {
        jdbc.sql("CREATE SCHEMA IF NOT EXISTS " + schema.sqlName()).update();
        jdbc.sql(schema.sql(definition)).update();
        jdbc.sql(schema.sql("INSERT INTO read_model.built (version, built_by) VALUES (?, ?)"))
                .param(version())
                .param(by)
                .update();
        new FactTable(jdbc, schema).begin();
    }

    void drop(Schema schema) {
        jdbc.sql("DROP SCHEMA IF EXISTS " + schema.sqlName() + " CASCADE").update();
    }

    /** Puts the shelf that was computed beside in the place of the live one; wants a transaction. */
    void putInPlace() {
        jdbc.sql("ALTER SCHEMA read_model RENAME TO read_model_old").update();
        jdbc.sql("ALTER SCHEMA read_model_next RENAME TO read_model").update();
        drop(Schema.OLD);
    }

    private Optional<String> liveVersion() {
        boolean stands = jdbc.sql("SELECT to_regclass('read_model.built') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return stands
                ? jdbc.sql("SELECT version FROM read_model.built")
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    private String version() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(definition.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
