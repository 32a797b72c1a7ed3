package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.organisation.OrganisationEvent.AuthorityDelegated;
import org.wardledger.organisation.OrganisationEvent.DelegationEnded;

/** What positions decide for one another (ủy quyền); a delegation is named by its paper and its matter. */
final class Delegations {
    private final List<AuthorityDelegated> given = new ArrayList<>();
    private final List<DelegationEnded> ended = new ArrayList<>();

    void permit(AuthorityDelegated next) {
        if (Capacities.same(next.delegatedBy(), next.delegatedTo())) {
            throw Refusal.rule("delegatedTo", "Không ủy quyền cho chính chức danh ấy.");
        }
        if (known(next.document(), next.matter()).isPresent()) {
            throw Refusal.conflict(
                    "document", "Việc «%s» theo %s đã có trong sổ.".formatted(next.matter(), next.document()));
        }
    }

    void permit(DelegationEnded next) {
        AuthorityDelegated known = known(next.document(), next.matter())
                .orElseThrow(() -> Refusal.unknown(
                        "document", "Sổ không có ủy quyền «%s» theo %s.".formatted(next.matter(), next.document())));
        LocalDate day = next.occurredOn();
        Rules.notBefore("occurredOn", "Ngày", day, known.from(), "ngày đầu ủy quyền,");
        if (day.isAfter(known.until())) {
            throw Refusal.conflict(
                    "occurredOn", "Ủy quyền này chỉ đến hết ngày %s.".formatted(Rules.day(known.until())));
        }
        if (ended.stream().anyMatch(one -> is(one.document(), one.matter(), next.document(), next.matter()))) {
            throw Refusal.conflict("document", "Sổ đã ghi chấm dứt ủy quyền này.");
        }
    }

    void take(AuthorityDelegated line) {
        given.add(line);
    }

    void take(DelegationEnded line) {
        ended.add(line);
    }

    private Optional<AuthorityDelegated> known(DocumentCode document, String matter) {
        return given.stream()
                .filter(one -> is(one.document(), one.matter(), document, matter))
                .findFirst();
    }

    private static boolean is(DocumentCode document, String matter, DocumentCode named, String about) {
        return Capacities.same(document.value(), named.value()) && Capacities.same(matter, about);
    }
}
