package org.wardledger.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the book: in order, by record, by entry. Every question is one short statement; nothing holds a snapshot. */
public final class LedgerReader {
    private static final String ENTRY = """
            SELECT position, event_id, command_id, office, stream, sequence, kind, revision, recorded_at, payload,
                   metadata
              FROM ledger.entry
            """;

    private final JdbcClient jdbc;
    private final EventSerializer serializer;

    public LedgerReader(JdbcClient jdbc, EventCatalog catalog) {
        this.jdbc = jdbc;
        this.serializer = new EventSerializer(catalog);
    }

    /** How many entries the book holds; the position of the next one. */
    public long size() {
        return jdbc.sql("SELECT coalesce(max(position) + 1, 0) FROM ledger.entry")
                .query(Long.class)
                .single();
    }

    /** At most {@code limit} entries after a position, in order; −1 is before the first. */
    public List<Entry> after(long position, int limit) {
        return jdbc.sql(ENTRY + "WHERE position > ? ORDER BY position LIMIT ?")
                .params(position, limit)
                .query(this::entry)
                .list();
    }

    /** One record from its beginning. */
    public List<Entry> stream(String stream) {
        return stream(stream, 0);
    }

    /** One record from the entry with this number in the record on. */
    public List<Entry> stream(String stream, long firstSequence) {
        return jdbc.sql(ENTRY + "WHERE stream = ? AND sequence >= ? ORDER BY sequence")
                .params(stream, firstSequence)
                .query(this::entry)
                .list();
    }

    /** The number of a record's last entry, within the record; none when there is no such record. */
    public Optional<Long> lastSequence(String stream) {
        return jdbc.sql("SELECT sequence FROM ledger.entry WHERE stream = ? ORDER BY sequence DESC LIMIT 1")
                .param(stream)
                .query(Long.class)
                .optional();
    }

    /** What some records held when the book had {@code size} entries, in the order of the book. */
    public List<Entry> streamsUpTo(Collection<String> streams, long size) {
        return jdbc.sql(ENTRY + "WHERE stream = ANY(?) AND position < ? ORDER BY position")
                .params(streams.toArray(String[]::new), size)
                .query(this::entry)
                .list();
    }

    /**
     * Some records as they stood when the book had {@code size} entries, corrections heeded, in the order of the book;
     * a record wholly struck out is missing.
     */
    public List<Entry> standing(Collection<String> streams, long size) {
        Map<String, List<Entry>> records =
                streamsUpTo(streams, size).stream().collect(Collectors.groupingBy(Entry::stream));
        return records.values().stream()
                .flatMap(record -> Entry.standing(record).stream())
                .sorted(Comparator.comparingLong(Entry::position))
                .toList();
    }

    /** What one command led to, in its order; empty when it was not recorded. */
    public List<Entry> byCommand(UUID commandId) {
        return jdbc.sql(ENTRY + "WHERE command_id = ? ORDER BY ordinal")
                .param(commandId)
                .query(this::entry)
                .list();
    }

    /** Which of these commands stand in the book. */
    public Set<UUID> recorded(Collection<UUID> commands) {
        return jdbc.sql("SELECT DISTINCT command_id FROM ledger.entry WHERE command_id = ANY(?)")
                .param(commands.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    public Optional<Entry> byEventId(UUID eventId) {
        return jdbc.sql(ENTRY + "WHERE event_id = ?")
                .param(eventId)
                .query(this::entry)
                .optional();
    }

    public Optional<Entry> at(long position) {
        return jdbc.sql(ENTRY + "WHERE position = ?")
                .param(position)
                .query(this::entry)
                .optional();
    }

    /** Orders to erase of which the book does not say yet that they were carried out, in its order. */
    public List<Entry> openErasures() {
        return jdbc.sql(ENTRY + """
                WHERE kind = 'erasure-ordered'
                  AND NOT EXISTS (SELECT FROM ledger.entry done
                                   WHERE done.kind = 'erasure-completed' AND done.stream = entry.stream
                                     AND done.sequence > entry.sequence)
                ORDER BY position""").query(this::entry).list();
    }

    /** Orders to erase and what says that they were carried out, in the order of the book. */
    public List<Entry> erasures() {
        return jdbc.sql(ENTRY + "WHERE kind IN ('erasure-ordered', 'erasure-completed') ORDER BY position")
                .query(this::entry)
                .list();
    }

    /** The days whose openings of the vault were counted, the last recorded first. */
    public List<Entry> openingsCounted(int limit) {
        return jdbc.sql(ENTRY + "WHERE kind = 'openings-counted' ORDER BY position DESC LIMIT ?")
                .param(limit)
                .query(this::entry)
                .list();
    }

    /** All that says an order to erase was carried out, in the order of the book. */
    public List<Entry> completedErasures() {
        return jdbc.sql(ENTRY + "WHERE kind = 'erasure-completed' ORDER BY position")
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Entry(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("command_id", UUID.class),
                row.getString("office"),
                row.getString("stream"),
                row.getLong("sequence"),
                kind,
                row.getInt("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                serializer.readEvent(kind, row.getBytes("payload")),
                serializer.readMetadata(row.getBytes("metadata")));
    }
}
