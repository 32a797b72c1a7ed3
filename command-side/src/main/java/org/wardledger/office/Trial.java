package org.wardledger.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/**
 * The book as it would become (ghi thử): lines that stand in it and lines tried after them, held against the same rules
 * as in earnest. It lives in memory and leaves nothing behind.
 */
public final class Trial {
    private static final int RECORDS_AT_ONCE = 1_000;

    private final BatchDesk desk;
    private final LedgerReader book;
    private final Map<String, SortedMap<Long, WardEvent>> records = new HashMap<>();
    private final Set<String> standing = new HashSet<>();
    private final Set<UUID> recorded = new HashSet<>();

    private Trial(BatchDesk desk, LedgerReader book) {
        this.desk = desk;
        this.book = book;
    }

    static Trial of(List<HandedIn> acts, BatchDesk desk, LedgerReader book) {
        Trial trial = new Trial(desk, book);
        List<String> streams = acts.stream().map(HandedIn::stream).distinct().toList();
        for (int from = 0; from < streams.size(); from += RECORDS_AT_ONCE) {
            trial.open(streams.subList(from, Math.min(from + RECORDS_AT_ONCE, streams.size())));
        }
        return trial;
    }

    private void open(List<String> streams) {
        streams.forEach(stream -> records.put(stream, new TreeMap<>()));
        for (Entry entry : book.streamsUpTo(streams, Long.MAX_VALUE)) {
            lines(entry.stream()).put(entry.sequence(), entry.event());
            standing.add(entry.stream());
            recorded.add(entry.commandId());
        }
    }

    /**
     * Tries acts that would be recorded as one; where one is refused, none of them counts for those that come after.
     *
     * @return how many of them the book does not hold yet
     * @throws RowRefused naming, by its place in the list, the act that keeps the others out; where there is only one, the
     *     refusal itself
     */
    public int permit(List<HandedIn> acts) {
        List<SortedMap<Long, WardEvent>> written = new ArrayList<>();
        int fresh = 0;
        try {
            for (int at = 0; at < acts.size(); at++) {
                HandedIn act = acts.get(at);
                fresh += Scribe.inRow(acts.size(), at, () -> holds(act) ? 0 : decide(act, written));
            }
            return fresh;
        } catch (Refusal refusal) {
            written.reversed().forEach(record -> record.remove(record.lastKey()));
            throw refusal;
        }
    }

    // Only of a record that is in the book: asking for another would already give it a key in the vault.
    private boolean holds(HandedIn act) {
        return standing.contains(act.stream()) && recorded.contains(desk.commandId(act));
    }

    private int decide(HandedIn act, List<SortedMap<Long, WardEvent>> written) {
        WardCommand command = desk.unsealed(act);
        List<WardEvent> lines = new ArrayList<>();
        Stream.concat(Stream.of(command), command.together().stream()).forEach(one -> {
            SortedMap<Long, WardEvent> record = lines(one.stream());
            WardEvent line = RuleBook.WARD.decide(record, one);
            if (line != null) {
                record.put(record.isEmpty() ? 0 : record.lastKey() + 1, line);
                written.add(record);
                lines.add(line);
            }
        });
        return lines.isEmpty() ? 0 : 1;
    }

    private SortedMap<Long, WardEvent> lines(String stream) {
        SortedMap<Long, WardEvent> known = records.get(stream);
        if (known == null) {
            open(List.of(stream));
            known = lines(stream);
        }
        return known;
    }
}
