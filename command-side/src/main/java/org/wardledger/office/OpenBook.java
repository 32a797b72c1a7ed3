package org.wardledger.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.Standing;
import org.wardledger.law.Law;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/**
 * Records of the book as they lie open (sổ đang mở): the lines that stand, and the lines decided after them by the same
 * rules as always. It lives in memory; whoever wants its lines in the book writes them there.
 */
final class OpenBook {
    private static final int RECORDS_AT_ONCE = 1_000;

    private final LedgerReader book;
    private final Law law;
    private final Map<String, SortedMap<Long, WardEvent>> records = new HashMap<>();

    OpenBook(LedgerReader book, Law law) {
        this.book = book;
        this.law = law;
    }

    /** One line that was decided here, with its number in its record. */
    record Line(String stream, long number, WardEvent event) {}

    /** Opens records many at a time, and returns what the book holds of them. */
    List<Entry> open(Collection<String> streams) {
        List<String> closed = streams.stream()
                .distinct()
                .filter(stream -> !records.containsKey(stream))
                .toList();
        List<Entry> held = new ArrayList<>();
        for (int from = 0; from < closed.size(); from += RECORDS_AT_ONCE) {
            List<String> some = closed.subList(from, Math.min(from + RECORDS_AT_ONCE, closed.size()));
            some.forEach(stream -> records.put(stream, new TreeMap<>()));
            for (Entry entry : book.streamsUpTo(some, Long.MAX_VALUE)) {
                lines(entry.stream()).put(entry.sequence(), entry.event());
                held.add(entry);
            }
        }
        return held;
    }

    /**
     * Decides an act after what stands in its record, with all that is recorded together with it.
     *
     * @return the lines it leads to; none where the records say so already
     * @throws org.wardledger.common.Refusal where a rule forbids one of them; then none of them is here
     */
    List<Line> decide(Drafted act) {
        WardCommand command =
                act.following(List.copyOf(Standing.of(lines(act.stream())).values()), law);
        List<Line> decided = new ArrayList<>();
        try {
            Stream.concat(Stream.of(command), command.together().stream()).forEach(one -> {
                SortedMap<Long, WardEvent> record = lines(one.stream());
                WardEvent event = RuleBook.WARD.decide(record, one);
                if (event != null) {
                    long number = record.isEmpty() ? 0 : record.lastKey() + 1;
                    record.put(number, event);
                    decided.add(new Line(one.stream(), number, event));
                }
            });
            return decided;
        } catch (RuntimeException refused) {
            takeBack(decided);
            throw refused;
        }
    }

    /** As if these had never been decided; they must be the last of their records. */
    void takeBack(List<Line> decided) {
        decided.forEach(line -> lines(line.stream()).remove(line.number()));
    }

    private SortedMap<Long, WardEvent> lines(String stream) {
        if (!records.containsKey(stream)) {
            open(List.of(stream));
        }
        return Objects.requireNonNull(records.get(stream));
    }
}
