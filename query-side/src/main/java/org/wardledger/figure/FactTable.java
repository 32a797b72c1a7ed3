package org.wardledger.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Openness;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;

/** The rows of the read model and its place in the book, on one of the two shelves. Every method wants a transaction. */
final class FactTable {
    static final String PROJECTION = "read-model";
    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final Schema schema;

    FactTable(JdbcClient jdbc, Schema schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** How far it has come, and the digest of its rows in hexadecimal. */
    record Place(long size, String digest) {}

    /** Its place; until the transaction ends nobody else moves it. */
    Place lock() {
        return jdbc.sql(
                        schema.sql(
                                "SELECT size, encode(digest, 'hex') AS digest FROM read_model.projection WHERE name = ? FOR UPDATE"))
                .param(PROJECTION)
                .query((row, number) -> new Place(row.getLong("size"), row.getString("digest")))
                .single();
    }

    Place place() {
        return jdbc.sql(schema.sql(
                        "SELECT size, encode(digest, 'hex') AS digest FROM read_model.projection WHERE name = ?"))
                .param(PROJECTION)
                .query((row, number) -> new Place(row.getLong("size"), row.getString("digest")))
                .single();
    }

    void begin() {
        jdbc.sql(schema.sql("INSERT INTO read_model.projection (name, size, digest) VALUES (?, 0, decode(?, 'hex'))"))
                .params(PROJECTION, HexFormat.of().formatHex(FactRow.digestOfNothing()))
                .update();
    }

    void moveTo(Place place) {
        jdbc.sql(schema.sql("UPDATE read_model.projection SET size = ?, digest = decode(?, 'hex') WHERE name = ?"))
                .params(place.size(), place.digest(), PROJECTION)
                .update();
    }

    void insert(List<FactRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql(schema.sql("""
                INSERT INTO read_model.fact (position, ordinal, source_position, office, stream, measure, occurred_on,
                       cohort_on, until_on, quantity, days, kind, field, place, host, channel, over_the_head)
                SELECT * FROM unnest(?::bigint[], ?::integer[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[],
                       ?::date[], ?::date[], ?::bigint[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[],
                       ?::text[], ?::boolean[])
                """))
                .params(
                        column(rows, Long[]::new, FactRow::position),
                        column(rows, Integer[]::new, FactRow::ordinal),
                        column(rows, Long[]::new, row -> row.fact().source()),
                        column(rows, String[]::new, row -> row.fact().office()),
                        column(rows, String[]::new, row -> row.fact().stream()),
                        column(rows, String[]::new, row -> row.fact().measure()),
                        column(
                                rows,
                                String[]::new,
                                row -> row.fact().occurredOn().toString()),
                        column(rows, String[]::new, row -> row.fact().cohortOn().toString()),
                        column(
                                rows,
                                String[]::new,
                                row -> row.fact().until() == null
                                        ? null
                                        : row.fact().until().toString()),
                        column(rows, Long[]::new, row -> row.fact().quantity()),
                        column(rows, Integer[]::new, row -> row.fact().days()),
                        column(rows, String[]::new, row -> row.fact().traits().kind()),
                        column(rows, String[]::new, row -> row.fact().traits().field()),
                        column(rows, String[]::new, row -> row.fact().traits().place()),
                        column(rows, String[]::new, row -> row.fact().traits().host()),
                        column(rows, String[]::new, row -> row.fact().traits().channel()),
                        column(rows, Boolean[]::new, row -> row.fact().traits().overTheHead()))
                .update();
        addUp(rows.getFirst().position(), rows.getLast().position());
    }

    /** Adds to the day totals what the entries from one position to another brought. */
    private void addUp(long first, long last) {
        jdbc.sql(schema.sql("""
                INSERT INTO read_model.day_total AS total (office, measure, occurred_on, kind, field, place, host,
                       channel, over_the_head, quantity)
                SELECT office, measure, occurred_on, kind, field, place, host, channel, over_the_head, sum(quantity)
                  FROM read_model.fact
                 WHERE position BETWEEN ? AND ?
                 GROUP BY office, measure, occurred_on, kind, field, place, host, channel, over_the_head
                ON CONFLICT (office, measure, occurred_on, kind, field, place, host, channel, over_the_head)
                DO UPDATE SET quantity = total.quantity + excluded.quantity
                """)).params(first, last).update();
        jdbc.sql(schema.sql("""
                INSERT INTO read_model.days_total AS total (office, measure, occurred_on, days, quantity)
                SELECT office, measure, occurred_on, days, sum(quantity)
                  FROM read_model.fact
                 WHERE position BETWEEN ? AND ? AND days IS NOT NULL
                 GROUP BY office, measure, occurred_on, days
                ON CONFLICT (office, measure, occurred_on, days)
                DO UPDATE SET quantity = total.quantity + excluded.quantity
                """)).params(first, last).update();
    }

    /** A record, the entry that opened it, and its number. */
    record NumberedRecord(Entry opened, String book, String number) {}

    void insertRecords(List<NumberedRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        jdbc.sql(schema.sql("""
                INSERT INTO read_model.record (office, book, number, stream, position, opened_on)
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::date[])
                ON CONFLICT DO NOTHING
                """))
                .params(
                        column(records, String[]::new, record -> record.opened().office()),
                        column(records, String[]::new, NumberedRecord::book),
                        column(records, String[]::new, NumberedRecord::number),
                        column(records, String[]::new, record -> record.opened().stream()),
                        column(records, Long[]::new, record -> record.opened().position()),
                        column(
                                records,
                                String[]::new,
                                record -> record.opened().event().occurredOn().toString()))
                .update();
    }

    /** Records are listed by the day on which they were opened, which a correction may move. */
    void moveOpenings(List<Entry> opened) {
        opened.forEach(entry -> jdbc.sql(
                        schema.sql("UPDATE read_model.record SET opened_on = ? WHERE stream = ? AND opened_on <> ?"))
                .params(
                        entry.event().occurredOn(),
                        entry.stream(),
                        entry.event().occurredOn())
                .update());
    }

    void insertActions(List<Entry> entries) {
        jdbc.sql(schema.sql("""
                INSERT INTO read_model.action (position, kind, occurred_on, sealed)
                SELECT * FROM unnest(?::bigint[], ?::text[], ?::date[], ?::boolean[])
                """))
                .params(
                        column(entries, Long[]::new, Entry::position),
                        column(entries, String[]::new, Entry::kind),
                        column(
                                entries,
                                String[]::new,
                                entry -> entry.event().occurredOn().toString()),
                        column(
                                entries,
                                Boolean[]::new,
                                entry -> EventCatalog.WARD.kind(entry.kind()).openness() == Openness.SEALED))
                .update();
    }

    /** The digest that the rows themselves give, in hexadecimal. */
    String digestOfRows() {
        byte[][] digest = {FactRow.digestOfNothing()};
        read(row -> digest[0] = row.chainedTo(digest[0]));
        return HexFormat.of().formatHex(digest[0]);
    }

    /** All rows in order, a bounded range at a time. */
    private void read(Consumer<FactRow> reader) {
        long position = -1;
        int ordinal = 0;
        while (true) {
            List<FactRow> range = jdbc.sql(schema.sql("""
                            SELECT * FROM read_model.fact
                             WHERE (position, ordinal) > (?, ?)
                             ORDER BY position, ordinal
                             LIMIT ?
                            """))
                    .params(position, ordinal, ROWS_AT_ONCE)
                    .query(FactTable::row)
                    .list();
            if (range.isEmpty()) {
                return;
            }
            range.forEach(reader);
            position = range.getLast().position();
            ordinal = range.getLast().ordinal();
        }
    }

    static FactRow row(ResultSet row, int number) throws SQLException {
        return new FactRow(
                row.getLong("position"),
                row.getInt("ordinal"),
                new Fact(
                        row.getLong("source_position"),
                        row.getString("office"),
                        row.getString("stream"),
                        row.getString("measure"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getObject("cohort_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getLong("quantity"),
                        row.getObject("days", Integer.class),
                        traits(row)));
    }

    static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                row.getString("kind"),
                row.getString("field"),
                row.getString("place"),
                row.getString("host"),
                row.getString("channel"),
                row.getBoolean("over_the_head"));
    }

    private static <T, V> Object column(
            List<T> rows, IntFunction<V[]> array, Function<T, ? extends @Nullable V> value) {
        return rows.stream().map(value).toArray(array);
    }
}
