package org.wardledger.privacy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.Corrected;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;
import org.wardledger.privacy.PrivacyEvent.ErasureHeld;
import org.wardledger.privacy.PrivacyEvent.ErasureHoldLifted;
import org.wardledger.privacy.PrivacyEvent.ErasureOrdered;

/** What a record keeps under seal, and what was decided about it (phần niêm phong của một hồ sơ). Nothing is opened here. */
final class SealedRecord {
    private static final Map<String, String> LABELS = Map.of(
            "content", "Nội dung",
            "sender", "Người gửi",
            "applicant", "Người nộp hồ sơ",
            "person", "Cá nhân được nêu",
            "subject", "Trích yếu",
            "reason", "Lý do",
            "note", "Ghi chú",
            "outcome", "Kết quả",
            "title", "Tên giấy tờ");

    private final List<Entry> lines;
    private final List<Text> texts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();

    SealedRecord(List<Entry> lines) {
        this.lines = List.copyOf(lines);
        Set<Object> known = new HashSet<>();
        for (Entry line : lines) {
            if (line.event() instanceof AttachmentAdded added) {
                papers.add(new Paper(line, position(added.line()), added));
            } else {
                take(line, line.event(), known);
            }
        }
    }

    /** A text of one line; the same text repeated in a correction is there once. */
    record Text(long position, String what, String kind, String field, Sealed sealed) {}

    record Person(long position, String what, PersonRef person) {}

    /** A file and the action it belongs to. */
    record Paper(Entry entry, long of, AttachmentAdded added) {}

    /** An order to erase, and what says it was carried out. */
    record Order(Entry ordered, @Nullable Entry completed) {
        ErasureOrdered order() {
            return (ErasureOrdered) ordered.event();
        }

        @Nullable
        ErasureCompleted completion() {
            return completed == null ? null : (ErasureCompleted) completed.event();
        }
    }

    Entry first() {
        return lines.getFirst();
    }

    List<Text> texts() {
        return texts;
    }

    List<Person> persons() {
        return persons;
    }

    List<Paper> papers() {
        return papers;
    }

    boolean isEmpty() {
        return texts.isEmpty() && persons.isEmpty() && papers.isEmpty();
    }

    /** The hold that stands. */
    Optional<ErasureHeld> hold() {
        ErasureHeld standing = null;
        for (Entry line : lines) {
            if (line.event() instanceof ErasureHeld held) {
                standing = held;
            } else if (line.event() instanceof ErasureHoldLifted) {
                standing = null;
            }
        }
        return Optional.ofNullable(standing);
    }

    List<Order> orders() {
        return orders(lines);
    }

    /** Pairs the orders of one record or of many with what says that they were carried out. */
    static List<Order> orders(List<Entry> entries) {
        List<Order> orders = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof ErasureOrdered) {
                orders.add(new Order(
                        entry,
                        entries.stream()
                                .filter(other -> other.event() instanceof ErasureCompleted completed
                                        && completed.order().equals(entry.eventId()))
                                .findFirst()
                                .orElse(null)));
            }
        }
        return orders;
    }

    /** The order that took what was written at a position. */
    Optional<Order> erasureOf(long position) {
        return orders().stream()
                .filter(order -> order.ordered().position() > position)
                .findFirst();
    }

    private void take(Entry line, WardEvent said, Set<Object> known) {
        String kind = EventCatalog.WARD.kindOf(said.getClass()).name();
        for (RecordComponent component : said.getClass().getRecordComponents()) {
            Object value = value(said, component);
            String what =
                    "%s, %s".formatted(LABELS.getOrDefault(component.getName(), component.getName()), Words.kind(kind));
            if (value instanceof Sealed sealed && known.add(sealed)) {
                texts.add(new Text(line.position(), what, kind, component.getName(), sealed));
            } else if (value instanceof PersonRef person && known.add(person)) {
                persons.add(new Person(line.position(), what, person));
            }
        }
        if (said instanceof Corrected correction) {
            take(line, correction.action(), known);
        }
    }

    private long position(long line) {
        return lines.stream()
                .filter(entry -> entry.sequence() == line)
                .mapToLong(Entry::position)
                .findFirst()
                .orElse(-1);
    }

    private static @Nullable Object value(WardEvent said, RecordComponent component) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(said.getClass() + " is not readable", impossible);
        }
    }
}
