package org.wardledger.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Openness;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionEvent.Struck;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;

/**
 * One time a line was put right (một lần đính chính hoặc hủy).
 *
 * @param entry the correction itself
 * @param line the action whose meaning it changes, also where it strikes out a correction of that action
 * @param before what the line said until then; null where it was void
 * @param after what it says from then on; null where it is void
 */
public record Amendment(
        Entry entry,
        Entry line,
        @Nullable WardEvent before,
        @Nullable WardEvent after) {
    private CorrectionEvent correction() {
        return (CorrectionEvent) entry.event();
    }

    /** What was done, in the words of the office. */
    public String title() {
        if (after == null) {
            return "Hủy mục ghi nhầm";
        }
        if (before == null) {
            return "Khôi phục mục đã hủy";
        }
        return correction() instanceof Struck ? "Bỏ lần đính chính trước" : "Đính chính";
    }

    public boolean voids() {
        return after == null;
    }

    public String ground() {
        return correction().ground().label();
    }

    public CorrectionGround groundInList() {
        return correction().ground();
    }

    /** Position of the entry it names, which may be a correction in its turn. */
    public long corrects() {
        return correction().corrects();
    }

    /** Its reason in words; none where it is sealed, or where no words may be kept. */
    public @Nullable String reason() {
        return switch (correction()) {
            case ActionCorrected it -> it.reason();
            case ActionStruck it -> it.reason();
            default -> null;
        };
    }

    /** What is said instead of a reason that cannot be read. */
    public String reasonWithheld() {
        return openness() == Openness.CASE ? "Lý do được niêm phong." : "Chỉ ghi căn cứ, không ghi lý do.";
    }

    private Openness openness() {
        return EventCatalog.WARD.kind(entry.kind()).openness();
    }

    /** Members whose words changed, as far as this reader may read them. */
    public List<Difference> differences(Rights rights) {
        return Difference.between(before, after, !rights.mayRead(line));
    }

    public String recordedOn() {
        return VietnameseDate.of(VietnameseDate.day(entry.recordedAt()));
    }

    public String recordedAt() {
        return VietnameseDate.of(entry.recordedAt());
    }

    public String recordedBy() {
        return entry.metadata().position() + ", thay mặt " + entry.metadata().body();
    }
}
