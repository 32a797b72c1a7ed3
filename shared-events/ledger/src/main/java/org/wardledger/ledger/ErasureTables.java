package org.wardledger.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.PersonRef;
import org.wardledger.ledger.ErasureRegister.Line;

/** The rows an erasure takes: found by their record once, and from then on by the ids the register has. */
final class ErasureTables {
    private final JdbcClient vault;

    ErasureTables(DataSource vault) {
        this.vault = JdbcClient.create(vault);
    }

    /** Orders carried out in this database. */
    List<UUID> orders() {
        return vault.sql("SELECT order_id FROM vault.erased").query(UUID.class).list();
    }

    List<UUID> personsOfOtherRecords(Erasure erasure) {
        return vault.sql("""
                        SELECT person_ref FROM vault.person
                        WHERE person_ref = ANY(:persons::uuid[]) AND stream <> :stream ORDER BY person_ref""")
                .param("persons", named(erasure))
                .param("stream", erasure.stream())
                .query(UUID.class)
                .list();
    }

    /** All that is in the vault of this record now. */
    Line of(Erasure erasure, Instant at) {
        List<UUID> persons = vault.sql("""
                        SELECT person_ref FROM vault.person WHERE stream = :stream
                        UNION SELECT unnest(:persons::uuid[]) ORDER BY 1""")
                .param("stream", erasure.stream())
                .param("persons", named(erasure))
                .query(UUID.class)
                .list();
        List<UUID> keys = vault.sql("""
                        SELECT key_id FROM vault.secret_key WHERE scope = :stream
                        UNION SELECT key_id FROM vault.attachment WHERE stream = :stream
                        UNION SELECT key_id FROM vault.person WHERE person_ref = ANY(:persons::uuid[]) ORDER BY 1""")
                .param("stream", erasure.stream())
                .param("persons", array(persons.stream()))
                .query(UUID.class)
                .list();
        List<UUID> attachments = vault.sql(
                        "SELECT attachment_id FROM vault.attachment WHERE stream = :stream ORDER BY 1")
                .param("stream", erasure.stream())
                .query(UUID.class)
                .list();
        return Line.of(erasure, at, keys, persons, attachments);
    }

    /**
     * Deletes whatever of these lines is here, and notes them as carried out here. In a restored backup a person may lie
     * under a key that was given up before the erasure, and that one goes too.
     */
    int delete(List<Line> lines, Instant now) {
        String keys = ids(lines, Line::keys);
        String persons = ids(lines, Line::persons);
        String attachments = ids(lines, Line::attachments);
        int gone = vault.sql("""
                        DELETE FROM vault.secret_key WHERE key_id = ANY(:keys::uuid[]) OR key_id IN (
                            SELECT key_id FROM vault.person WHERE person_ref = ANY(:persons::uuid[]))""").param("keys", keys).param("persons", persons).update();
        gone += vault.sql("DELETE FROM vault.person WHERE person_ref = ANY(:persons::uuid[])")
                .param("persons", persons)
                .update();
        vault.sql("DELETE FROM vault.person_index WHERE person_ref = ANY(:persons::uuid[])")
                .param("persons", persons)
                .update();
        gone += vault.sql("""
                        DELETE FROM vault.attachment
                        WHERE attachment_id = ANY(:attachments::uuid[]) OR key_id = ANY(:keys::uuid[])""")
                .param("attachments", attachments)
                .param("keys", keys)
                .update();
        // A backup may be older than what was erased; "erased" is said of it all the same.
        vault.sql("""
                        INSERT INTO vault.issued (id)
                        SELECT unnest(:keys::uuid[] || :persons::uuid[] || :attachments::uuid[])
                        ON CONFLICT DO NOTHING""")
                .param("keys", keys)
                .param("persons", persons)
                .param("attachments", attachments)
                .update();
        vault.sql("""
                        INSERT INTO vault.erased (order_id, erased_at, backups_until)
                        SELECT order_id, :now, until
                        FROM unnest(:orders::uuid[], :untils::date[]) AS line (order_id, until)
                        ON CONFLICT DO NOTHING""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("orders", array(lines.stream().map(Line::order)))
                .param("untils", array(lines.stream().map(Line::backupsUntil)))
                .update();
        return gone;
    }

    private static String named(Erasure erasure) {
        return array(erasure.persons().stream().map(PersonRef::value));
    }

    private static String ids(List<Line> lines, Function<Line, List<UUID>> of) {
        return array(lines.stream().map(of).flatMap(List::stream));
    }

    /** As PostgreSQL reads an array; there is nothing to escape in an id or a date. */
    private static String array(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
