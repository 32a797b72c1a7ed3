package org.wardledger.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.EvidenceRow;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.register.Registers;

/** One session, or a day that should have had one (một buổi tiếp). */
public record ReceptionSession(
        LocalDate on,
        String what,
        String kind,
        String place,
        String host,
        String result,
        @Nullable Long position,
        boolean struck,
        List<PutRight> putRight) {
    static final String HELD = "HELD";
    static final String CANCELLED = "CANCELLED";
    static final String SILENT = "SILENT";

    static ReceptionSession held(long position, ReceptionHeld it) {
        return new ReceptionSession(
                it.occurredOn(),
                HELD,
                it.kind().name(),
                it.place(),
                it.host() + (it.delegated() ? " (được ủy quyền)" : ""),
                "%d lượt, %d người, %d đơn".formatted(it.turns(), it.persons(), it.petitions()),
                position,
                false,
                List.of());
    }

    static ReceptionSession cancelled(long position, ReceptionCancelled it) {
        return new ReceptionSession(
                it.occurredOn(),
                CANCELLED,
                it.kind().name(),
                it.place(),
                "",
                "Lý do: " + it.reason(),
                position,
                false,
                List.of());
    }

    /** The same with what was put right in its line; struck out it counts no more. */
    ReceptionSession with(List<PutRight> noted, boolean isStruck) {
        return new ReceptionSession(on, what, kind, place, host, result, position, isStruck, noted);
    }

    static ReceptionSession silent(EvidenceRow expected) {
        return new ReceptionSession(
                expected.occurredOn(),
                SILENT,
                ReceptionKind.SCHEDULED.name(),
                expected.place(),
                expected.host(),
                "Sổ không ghi đã tiếp, cũng không ghi lý do",
                null,
                false,
                List.of());
    }

    boolean is(String asked) {
        return what.equals(asked) || (what.equals(HELD) && kind.equals(asked));
    }

    public String kindLabel() {
        return Registers.capital(ReceptionKind.valueOf(kind).label());
    }

    public String stateCss() {
        return switch (what) {
            case HELD -> "settled";
            case CANCELLED -> "withdrawn";
            default -> "overdue";
        };
    }

    public String stateLabel() {
        return switch (what) {
            case HELD -> "Đã tiếp";
            case CANCELLED -> "Không tổ chức";
            default -> "Bỏ trống";
        };
    }
}
