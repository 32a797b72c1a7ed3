package org.wardledger.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.Standing;
import org.wardledger.document.DocumentEvent.SecretDocumentRegistered;
import org.wardledger.office.Rules;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;
import org.wardledger.privacy.PrivacyEvent.ErasureHeld;
import org.wardledger.privacy.PrivacyEvent.ErasureHoldLifted;
import org.wardledger.privacy.PrivacyEvent.ErasureOrdered;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;

/** When a record's personal data may be held, erased or added to (luật giữ lại, xóa và đính kèm). */
public final class PrivacyRules {
    private PrivacyRules() {}

    /**
     * Between an order and its completion nothing else is written: a text sealed before and recorded after would lose
     * its key, and nobody could ever read it.
     */
    public static void refuseWhileErasing(SortedMap<Long, WardEvent> lines, WardEvent next) {
        ErasureOrdered order = lastOrder(lines);
        if (order != null && !(next instanceof ErasureCompleted)) {
            throw Refusal.conflict(
                    "stream",
                    "Hồ sơ đang được xóa dữ liệu theo lệnh %s ngày %s; xóa xong mới ghi tiếp được."
                            .formatted(order.decision(), Rules.day(order.occurredOn())));
        }
    }

    /** Throws a {@link Refusal} where the line may not be added. */
    public static void permit(SortedMap<Long, WardEvent> lines, PrivacyEvent next) {
        refuseWhereNothingIsKept(Objects.requireNonNull(lines.get(lines.firstKey())));
        switch (next) {
            case AttachmentAdded attachment -> permit(lines, attachment);
            case ErasureHeld held -> {
                ErasureHeld hold = lastHold(lines);
                if (hold != null) {
                    throw Refusal.conflict("ground", "Hồ sơ đã được giữ lại " + because(hold) + ".");
                }
            }
            case ErasureHoldLifted lifted -> permit(lastHold(lines), lifted);
            case ErasureOrdered order -> permit(lines, order);
            case ErasureCompleted completed -> {
                if (lastOrder(lines) == null) {
                    throw Refusal.conflict("order", "Không có lệnh xóa nào đang chờ thực hiện trong hồ sơ này.");
                }
            }
            case OpeningsCounted counted -> throw new IllegalStateException("A day's count is a record of its own");
        }
    }

    private static void refuseWhereNothingIsKept(WardEvent first) {
        if (first instanceof DenunciationEvent) {
            throw Refusal.rule(
                    "stream",
                    "Sổ không giữ danh tính và nội dung tố cáo (Quyết định 774/QĐ-TTg), nên không có gì để giữ lại, xóa"
                            + " hay đính kèm.");
        }
        if (first instanceof SecretDocumentRegistered) {
            throw Refusal.rule(
                    "stream", "Văn bản mật chỉ có số trong sổ mật giấy, nên không có gì để giữ lại, xóa hay đính kèm.");
        }
    }

    private static void permit(SortedMap<Long, WardEvent> lines, AttachmentAdded next) {
        WardEvent target = lines.get(next.line());
        if (target == null) {
            throw Refusal.unknown("position", "Mục được đính kèm không có trong sổ.");
        }
        if (target instanceof Appendix) {
            throw Refusal.conflict("position", "Chỉ đính kèm vào một việc của sổ, không vào đính chính hay lệnh xóa.");
        }
        if (!Standing.of(lines).containsKey(next.line())) {
            throw Refusal.conflict("position", "Mục này đã hủy, nên không đính kèm được.");
        }
    }

    private static void permit(@Nullable ErasureHeld hold, ErasureHoldLifted next) {
        if (hold == null) {
            throw Refusal.conflict("document", "Hồ sơ không bị giữ lại, nên không có gì để thôi giữ.");
        }
        Rules.notBefore("occurredOn", "Ngày thôi giữ", next.occurredOn(), hold.occurredOn(), "ngày giữ lại,");
    }

    private static void permit(SortedMap<Long, WardEvent> lines, ErasureOrdered next) {
        ErasureHeld hold = lastHold(lines);
        if (hold != null) {
            throw Refusal.conflict(
                    "stream",
                    "Chưa xóa được: hồ sơ được giữ lại " + because(hold)
                            + ". Xóa sau khi có văn bản thôi giữ; người yêu cầu phải được trả lời lý do này.");
        }
        SortedMap<Long, WardEvent> standing = Standing.of(lines);
        lastDay(standing)
                .ifPresent(lastOn -> Retention.WARD
                        .of(kind(Objects.requireNonNull(standing.get(standing.firstKey()))), next.occurredOn())
                        .filter(period -> next.occurredOn().isBefore(lastOn.plusYears(period.years())))
                        .ifPresent(period -> refuseRetained(period, lastOn, next)));
    }

    /** What nobody has checked in the law's own text warns, and does not block whoever has the authority's word. */
    private static void refuseRetained(Retention.Period period, LocalDate lastOn, ErasureOrdered next) {
        String kept = "hồ sơ được lưu %d năm kể từ việc cuối cùng ngày %s, tức đến ngày %s"
                .formatted(period.years(), Rules.day(lastOn), Rules.day(lastOn.plusYears(period.years())));
        if (period.confirmed()) {
            throw Refusal.rule(
                    "occurredOn",
                    "Chưa xóa được: %s (%s). Thời hạn lưu trữ đứng trên yêu cầu xóa; người yêu cầu phải được trả lời lý do này."
                            .formatted(kept, period.source()));
        }
        if (next.despiteRetention() == null) {
            throw Refusal.rule(
                    "despiteRetention",
                    "Chưa xóa: %s (%s; chưa được đối chiếu với văn bản gốc). Nếu cơ quan có thẩm quyền cho xóa, ghi số văn bản ấy vào «Văn bản cho xóa dù còn hạn lưu trữ» (despiteRetention)."
                            .formatted(kept, period.source()));
        }
    }

    private static Optional<LocalDate> lastDay(SortedMap<Long, WardEvent> standing) {
        return standing.values().stream().map(WardEvent::occurredOn).max(Comparator.naturalOrder());
    }

    private static String kind(WardEvent line) {
        return Objects.requireNonNull(line.getClass().getAnnotation(RecordedAs.class))
                .value();
    }

    private static String because(ErasureHeld hold) {
        return "từ ngày %s vì %s, theo văn bản %s"
                .formatted(Rules.day(hold.occurredOn()), hold.ground().label(), hold.document());
    }

    private static @Nullable ErasureHeld lastHold(SortedMap<Long, WardEvent> lines) {
        ErasureHeld standing = null;
        for (WardEvent line : lines.values()) {
            if (line instanceof ErasureHeld held) {
                standing = held;
            } else if (line instanceof ErasureHoldLifted) {
                standing = null;
            }
        }
        return standing;
    }

    private static @Nullable ErasureOrdered lastOrder(SortedMap<Long, WardEvent> lines) {
        ErasureOrdered open = null;
        for (WardEvent line : lines.values()) {
            if (line instanceof ErasureOrdered ordered) {
                open = ordered;
            } else if (line instanceof ErasureCompleted) {
                open = null;
            }
        }
        return open;
    }
}
