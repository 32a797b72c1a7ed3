package org.wardledger.office;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.wardledger.common.Openness;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;

/** Who does something, in what capacity, by what road (form, api, import) and with what rights (người thực hiện). */
public record Acting(String account, String position, String body, String channel, Set<Right> rights) {

    /** Whoever is signed in; refused where no capacity holds today, since an entry must say for whom it was made. */
    public static Acting of(Authentication authentication, String channel) {
        SignedIn signedIn = SignedIn.in(authentication)
                .orElseThrow(() -> new Refusal(
                        Refusal.Reason.FORBIDDEN, null, "Cần đăng nhập trước khi ghi. Chưa ghi gì vào sổ."));
        Capacity capacity = signedIn.capacity();
        if (capacity == null) {
            throw new Refusal(
                    Refusal.Reason.FORBIDDEN,
                    null,
                    "Tài khoản %s không có chức danh nào còn hiệu lực hôm nay. Chưa ghi gì vào sổ."
                            .formatted(signedIn.getName()));
        }
        return new Acting(
                signedIn.getName(),
                capacity.position(),
                capacity.body(),
                channel,
                signedIn.account().rights());
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /**
     * Whether a record, by its first line, may not even be known of: the number of a denunciation or of a secret document
     * is not to be found out by asking for one after another.
     */
    boolean mayNotKnowOf(Entry first) {
        return EventCatalog.WARD.kind(first.kind()).openness() == Openness.SEALED && !may(Right.READ_DENUNCIATIONS);
    }
}
