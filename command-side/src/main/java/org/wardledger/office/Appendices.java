package org.wardledger.office;

import java.util.SortedMap;
import org.wardledger.common.Appendix;
import org.wardledger.common.Openness;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.correction.CorrectionEvent.Corrected;
import org.wardledger.correction.CorrectionEvent.Struck;
import org.wardledger.correction.Standing;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.privacy.PrivacyEvent;
import org.wardledger.privacy.PrivacyRules;

/** Which lines of no concept may be added to a record (luật của dòng chung). */
final class Appendices {
    private Appendices() {}

    static void permit(SortedMap<Long, WardEvent> lines, Appendix next) {
        if (next instanceof CorrectionEvent correction) {
            permit(lines, correction);
        }
        if (next instanceof PrivacyEvent privacy) {
            PrivacyRules.permit(lines, privacy);
        }
    }

    private static void permit(SortedMap<Long, WardEvent> lines, CorrectionEvent next) {
        WardEvent target = lines.get(next.line());
        if (target == null) {
            throw Refusal.unknown("position", "Mục %d không có trong sổ.".formatted(next.corrects()));
        }
        if (Standing.struck(lines).contains(next.line())) {
            throw Refusal.conflict("position", "Mục %d đã hủy từ trước.".formatted(next.corrects()));
        }
        if (openness(next) != openness(target)) {
            throw new IllegalStateException("A correction is as open as the line it names");
        }
        switch (next) {
            case Corrected corrected -> permit(lines, corrected, target);
            case Struck struck -> permit(struck, target);
        }
    }

    private static void permit(SortedMap<Long, WardEvent> lines, Corrected next, WardEvent target) {
        if (target instanceof Appendix) {
            throw Refusal.conflict(
                    "position",
                    "Mục %d không phải một việc của sổ nên không đính chính được; nếu ghi nhầm thì hủy nó."
                            .formatted(next.corrects()));
        }
        if (next.action().getClass() != target.getClass()) {
            throw new IllegalStateException("A correction does not change the kind of an action");
        }
        if (next.action().equals(Standing.of(lines).get(next.line()))) {
            throw Refusal.conflict(
                    "changes", "Không có gì khác với nội dung hiện hành của mục %d.".formatted(next.corrects()));
        }
    }

    /** A paper leaves by an erasure, and a hold by being lifted: what was struck out would be as if it had never been. */
    private static void permit(Struck next, WardEvent target) {
        if (target instanceof PrivacyEvent) {
            throw Refusal.conflict("position", "Mục %d không hủy được.".formatted(next.corrects()));
        }
    }

    private static Openness openness(WardEvent line) {
        return EventCatalog.WARD.kindOf(line.getClass()).openness();
    }
}
