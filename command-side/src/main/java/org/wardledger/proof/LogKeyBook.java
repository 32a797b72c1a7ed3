package org.wardledger.proof;

import java.util.HashSet;
import java.util.Set;
import org.wardledger.common.Refusal;
import org.wardledger.log.NotVerified;
import org.wardledger.log.VerifierKey;
import org.wardledger.office.RecordRules;
import org.wardledger.proof.ProofEvent.LogKeyAnnounced;

/** Which keys of the log were announced (sổ khóa ký): each once, and the earlier ones sign at least until that day. */
public final class LogKeyBook implements RecordRules<ProofEvent> {
    private final Set<VerifierKey> announced = new HashSet<>();

    @Override
    public void permit(ProofEvent next) {
        LogKeyAnnounced it = (LogKeyAnnounced) next;
        if (announced.contains(key(it))) {
            throw Refusal.conflict("vkey", "Khóa này đã được công bố.");
        }
        if (it.othersUntil().isBefore(it.occurredOn())) {
            throw Refusal.rule(
                    "othersUntil",
                    "Các khóa trước phải ký ít nhất đến ngày khóa mới bắt đầu ký, %s.".formatted(it.occurredOn()));
        }
    }

    @Override
    public void take(ProofEvent line) {
        announced.add(key((LogKeyAnnounced) line));
    }

    private static VerifierKey key(LogKeyAnnounced announced) {
        try {
            VerifierKey key = VerifierKey.parse(announced.vkey());
            if (key.type() == VerifierKey.Type.LOG) {
                return key;
            }
        } catch (NotVerified unreadable) {
            throw Refusal.rule("vkey", "«%s» không phải khóa kiểm chứng dạng tên+mã+khóa.".formatted(announced.vkey()));
        }
        throw Refusal.rule("vkey", "Đây là khóa của bên chứng kiến, không phải khóa ký nhật ký.");
    }
}
