package org.wardledger.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.ledger.EntryMetadata;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.EventSerializer;
import org.wardledger.log.Leaf;

/** Holds the columns of an entry against each other and against the entry before it. */
final class EntryCheck {
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final EventCatalog catalog;
    private final EventSerializer serializer;
    private Instant recordedAt = Instant.EPOCH;
    private @Nullable UUID command;
    private int ordinal;

    EntryCheck(EventCatalog catalog) {
        this.catalog = catalog;
        this.serializer = new EventSerializer(catalog);
    }

    List<Finding> findings(StoredEntry entry) {
        List<String> wrong = new ArrayList<>();
        if (!Arrays.equals(entry.leafHash(), Leaf.hash(entry.leaf()))) {
            wrong.add("mã băm không phải của lá");
        }
        try {
            if (!Arrays.equals(entry.leaf(), leaf(entry))) {
                wrong.add("lá không phải của nội dung đã lưu");
            }
            EntryMetadata metadata = serializer.readMetadata(entry.metadata());
            if (!metadata.commandId().equals(entry.commandId()) || metadata.ordinal() != entry.ordinal()) {
                wrong.add("mã lệnh hoặc số thứ tự trong lệnh không như trong siêu dữ liệu");
            }
        } catch (RuntimeException unreadable) {
            wrong.add("nội dung đã lưu không đọc được");
        }
        if (!follows(entry)) {
            wrong.add("không nối tiếp các mục cùng lệnh đứng trước");
        }
        if (entry.recordedAt().isBefore(recordedAt)) {
            wrong.add("thời điểm ghi sớm hơn mục trước");
        }
        if (entry.recordedAt().getNano() % NANOS_PER_MILLI != 0) {
            wrong.add("thời điểm ghi không tròn mili giây");
        }
        recordedAt = entry.recordedAt();
        command = entry.commandId();
        ordinal = entry.ordinal();
        return wrong.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        entry.position(), "Mục %d: %s.".formatted(entry.position(), String.join("; ", wrong))));
    }

    /** The entries of one command stand side by side, from 0 on. */
    private boolean follows(StoredEntry entry) {
        return entry.commandId().equals(command) ? entry.ordinal() == ordinal + 1 : entry.ordinal() == 0;
    }

    private byte[] leaf(StoredEntry entry) {
        EventCatalog.Kind kind = catalog.kind(entry.kind());
        return Leaf.bytes(
                entry.envelope(), entry.salt(), kind.publicName(), serializer.publicMembers(kind, entry.payload()));
    }
}
