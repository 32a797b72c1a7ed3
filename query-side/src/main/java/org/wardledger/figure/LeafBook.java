package org.wardledger.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.ledger.Entry;

/**
 * The book as a stranger has it: public leaves and nothing else (sổ đọc từ lá công khai). Steps find together by what their
 * leaves share; what cannot be read is named by its position and never passed over in silence.
 */
final class LeafBook {
    private final LeafReader reader = new LeafReader();
    private final Map<String, List<Entry>> records = new LinkedHashMap<>();
    private final Map<Long, String> recordOf = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final List<Unread> unread = new ArrayList<>();
    private long size;
    private long sealed;

    /** A leaf that cannot be counted, and why. */
    record Unread(long position, String reason) {}

    /** Reads the first {@code size} leaves, or all where there are fewer. */
    LeafBook(Iterable<byte[]> leaves, long size) {
        Iterator<byte[]> next = leaves.iterator();
        while (this.size < size && next.hasNext()) {
            take(this.size, next.next());
            this.size++;
        }
    }

    private void take(long position, byte[] leaf) {
        try {
            LeafReader.Said said = reader.read(position, leaf);
            offices.add(said.office());
            if (said.entry() == null) {
                sealed++;
                return;
            }
            Entry entry = said.entry();
            String record = entry.event() instanceof CorrectionEvent correction ? named(correction) : entry.stream();
            recordOf.put(position, record);
            records.computeIfAbsent(record, first -> new ArrayList<>()).add(entry);
        } catch (LeafReader.Unreadable reason) {
            unread.add(new Unread(position, String.valueOf(reason.getMessage())));
        }
    }

    /** A correction belongs to the record of the entry it names; its own leaf names no record. */
    private String named(CorrectionEvent correction) {
        String record = recordOf.get(correction.corrects());
        if (record == null) {
            throw new LeafReader.Unreadable(
                    "it corrects entry " + correction.corrects() + ", which says nothing in public before it");
        }
        return record;
    }

    /** The facts of all records; a record that makes no sense is reported by the position of its last line. */
    List<Fact> facts(RecordFacts reading) {
        List<Fact> facts = new ArrayList<>();
        records.values().forEach(record -> {
            try {
                facts.addAll(reading.of(record));
            } catch (RuntimeException reason) {
                unread.add(new Unread(
                        record.getLast().position(),
                        "with it, the record from entry %d on makes no sense"
                                .formatted(record.getFirst().position())));
            }
        });
        return facts;
    }

    Collection<List<Entry>> records() {
        return records.values();
    }

    long size() {
        return size;
    }

    /** How many leaves show that something was recorded, and no more. */
    long sealed() {
        return sealed;
    }

    boolean isOf(String office) {
        return offices.contains(office);
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }
}
