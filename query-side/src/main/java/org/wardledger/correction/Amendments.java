package org.wardledger.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;

/**
 * Everything that was put right in one record, in order (các lần đính chính của một hồ sơ). A pure function of its lines;
 * both versions of each line stay readable here for ever.
 */
public final class Amendments {
    private final List<Amendment> all = new ArrayList<>();
    private final List<Entry> struck = new ArrayList<>();

    private Amendments() {}

    /** @param record all entries of one record, in order, as far as they are known */
    public static Amendments of(List<Entry> record) {
        Amendments amendments = new Amendments();
        SortedMap<Long, Entry> lines = new TreeMap<>();
        SortedMap<Long, WardEvent> said = new TreeMap<>();
        for (Entry entry : record) {
            lines.put(entry.sequence(), entry);
            if (entry.event() instanceof CorrectionEvent) {
                Entry line = root(entry, lines);
                @Nullable WardEvent before = Standing.of(said).get(line.sequence());
                said.put(entry.sequence(), entry.event());
                @Nullable WardEvent after = Standing.of(said).get(line.sequence());
                amendments.all.add(new Amendment(entry, line, before, after));
            }
            said.put(entry.sequence(), entry.event());
        }
        if (amendments.all.isEmpty()) {
            return amendments;
        }
        SortedMap<Long, WardEvent> standing = Standing.of(said);
        record.stream()
                .filter(entry -> !(entry.event() instanceof Appendix) && !standing.containsKey(entry.sequence()))
                .forEach(amendments.struck::add);
        return amendments;
    }

    /** The action meant in the end: a correction that is struck out speaks of the action it had corrected. */
    private static Entry root(Entry entry, SortedMap<Long, Entry> lines) {
        Entry line = entry;
        while (line.event() instanceof CorrectionEvent correction) {
            line = Objects.requireNonNull(lines.get(correction.line()), "a correction of a line that is not there");
        }
        return line;
    }

    public List<Amendment> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What was put right in one line, the first time first. */
    public List<Amendment> of(Entry line) {
        return all.stream()
                .filter(amendment -> amendment.line().sequence() == line.sequence())
                .toList();
    }

    /** The actions that stand no more, as they were recorded. */
    public List<Entry> struck() {
        return struck;
    }

    public boolean isStruck(Entry line) {
        return struck.stream().anyMatch(entry -> entry.sequence() == line.sequence());
    }
}
