package org.wardledger.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Appendix;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/**
 * The one way from entries to rows, live and when computed anew. Entries it has taken already are passed over, and
 * entries it has missed are fetched first, so that every entry counts once whatever hands them over.
 */
final class Folding {
    private static final int RANGE = 1_000;

    private final LedgerReader book;
    private final RecordFacts records;

    Folding(LedgerReader book, RecordFacts records) {
        this.book = book;
        this.records = records;
    }

    /** Folds what is new of {@code entries} into a shelf; wants a transaction. Returns the size reached. */
    long fold(JdbcClient jdbc, Schema schema, List<Entry> entries) {
        FactTable table = new FactTable(jdbc, schema);
        FactTable.Place place = table.lock();
        long size = place.size();
        List<Entry> fresh =
                entries.stream().filter(entry -> entry.position() >= size).toList();
        if (fresh.isEmpty()) {
            return size;
        }
        while (place.size() < fresh.getFirst().position()) {
            int missed = (int) Math.min(RANGE, fresh.getFirst().position() - place.size());
            place = write(table, place, book.after(place.size() - 1, missed));
        }
        return write(table, place, fresh).size();
    }

    private FactTable.Place write(FactTable table, FactTable.Place place, List<Entry> entries) {
        Map<String, List<Entry>> histories = earlier(entries);
        Map<String, List<Fact>> known = new HashMap<>();
        List<FactRow> rows = new ArrayList<>();
        byte[] digest = HexFormat.of().parseHex(place.digest());
        for (Entry entry : entries) {
            try {
                List<Entry> history = histories.computeIfAbsent(entry.stream(), stream -> new ArrayList<>());
                List<Fact> before = known.computeIfAbsent(entry.stream(), stream -> facts(history));
                history.add(entry);
                List<Fact> after = facts(history);
                known.put(entry.stream(), after);
                for (FactRow row : FactRow.changes(entry, before, after)) {
                    rows.add(row);
                    digest = row.chainedTo(digest);
                }
            } catch (RuntimeException reason) {
                throw new Unfoldable(entry.position(), entry.kind(), reason);
            }
        }
        table.insert(rows);
        table.insertActions(entries);
        table.insertRecords(
                entries.stream().flatMap(entry -> number(entry).stream()).toList());
        FactTable.Place reached = new FactTable.Place(
                entries.getLast().position() + 1, HexFormat.of().formatHex(digest));
        table.moveOpenings(entries.stream()
                .filter(entry -> entry.event() instanceof CorrectionEvent)
                .map(entry -> Entry.standing(Objects.requireNonNull(histories.get(entry.stream()))))
                .filter(standing -> !standing.isEmpty())
                .map(List::getFirst)
                .toList());
        table.moveTo(reached);
        return reached;
    }

    List<Fact> facts(List<Entry> history) {
        return records.of(history);
    }

    private Optional<FactTable.NumberedRecord> number(Entry entry) {
        return entry.event() instanceof Appendix ? Optional.empty() : numbered(entry);
    }

    private Optional<FactTable.NumberedRecord> numbered(Entry entry) {
        return records.covering(entry)
                .number(entry.event())
                .map(number -> new FactTable.NumberedRecord(entry, number.book(), number.text()));
    }

    /** What the book held, before this batch, of the records that the batch continues: one question, or none. */
    private Map<String, List<Entry>> earlier(List<Entry> entries) {
        Map<String, Entry> first = new LinkedHashMap<>();
        entries.forEach(entry -> first.putIfAbsent(entry.stream(), entry));
        List<String> continued = first.values().stream()
                .filter(entry -> entry.sequence() > 0)
                .map(Entry::stream)
                .toList();
        return continued.isEmpty()
                ? new LinkedHashMap<>()
                : book.streamsUpTo(continued, entries.getFirst().position()).stream()
                        .collect(Collectors.groupingBy(
                                Entry::stream, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** An entry that cannot be folded: the projection stands still before it, visibly, and skips nothing. */
    static final class Unfoldable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long position;

        Unfoldable(long position, String kind, Throwable reason) {
            super("Entry %d (%s) cannot be folded: %s".formatted(position, kind, reason.getMessage()), reason);
            this.position = position;
        }

        long position() {
            return position;
        }
    }
}
