package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.organisation.OrganisationEvent.OfficeClosed;
import org.wardledger.organisation.OrganisationEvent.OfficeEvent;
import org.wardledger.organisation.OrganisationEvent.OfficeOpened;
import org.wardledger.organisation.OrganisationEvent.OfficeRenamed;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;
import org.wardledger.organisation.OrganisationEvent.SuperiorNamed;

/** The offices the book knows (các cơ quan), each from its first day to its last. */
final class Offices {
    private final List<Office> all = new ArrayList<>();

    /** Holds a line against what is known; {@link OfficeRules} says what is refused. */
    void permit(OfficeEvent next) {
        new OfficeRules(this).permit(next);
    }

    void take(OfficeEvent line) {
        LocalDate day = line.occurredOn();
        switch (line) {
            case OfficeOpened it -> {
                Office office = new Office(day, it.body(), it.level());
                if (it.superior() != null) {
                    office.reportsTo(it.superior(), day);
                }
                all.add(office);
            }
            case OfficeRenamed it ->
                called(it.body(), day)
                        .ifPresent(office -> office.calledFrom(day, it.name().value()));
            case SuperiorNamed it -> called(it.body(), day).ifPresent(office -> office.reportsTo(it.superior(), day));
            case OfficesMerged it -> merge(it, day);
            case OfficeClosed it -> called(it.body(), day).ifPresent(office -> office.endedOn(day));
        }
    }

    private void merge(OfficesMerged it, LocalDate day) {
        List<Office> merged =
                it.merged().stream().flatMap(body -> called(body, day).stream()).toList();
        if (called(it.into(), day).isEmpty()) {
            OfficeLevel level =
                    merged.isEmpty() ? OfficeLevel.COMMUNE : merged.getFirst().level();
            all.add(new Office(day, it.into(), level));
        }
        merged.forEach(office -> office.endedOn(day));
    }

    List<Office> all() {
        return all;
    }

    /** The office that is called so on a day. */
    Optional<Office> called(Body name, LocalDate day) {
        return all.stream().filter(office -> office.isCalled(name.value(), day)).findFirst();
    }

    /** The office a name means where the day does not settle it: the last that was ever called so. */
    Optional<Office> meantBy(Body name, LocalDate day) {
        return called(name, day)
                .or(() -> all.stream()
                        .filter(office -> office.wasEverCalled(name.value()))
                        .reduce((earlier, later) -> later));
    }

    boolean holdsName(Body name, LocalDate day) {
        return all.stream().anyMatch(office -> office.holdsName(name.value(), day));
    }

    /** The office that is called so on a day, or the reason why there is none. */
    Office standing(String field, Body name, LocalDate day) {
        return called(name, day).orElseThrow(() -> missing(field, name, day));
    }

    Refusal missing(String field, Body name, LocalDate day) {
        Office office = meantBy(name, day).orElse(null);
        if (office == null) {
            return Refusal.unknown(field, "Sổ chưa ghi cơ quan «%s»; ghi cơ quan trước.".formatted(name));
        }
        if (day.isBefore(office.from())) {
            return Refusal.rule(
                    field,
                    "Ngày %s ở trước ngày «%s» được thành lập, %s."
                            .formatted(Rules.day(day), name, Rules.day(office.from())));
        }
        if (!office.standsOn(day)) {
            return Refusal.conflict(
                    field,
                    "«%s» không còn hoạt động từ ngày %s."
                            .formatted(name, office.until().map(Rules::day).orElse("")));
        }
        return Refusal.conflict(
                field, "Ngày %s cơ quan «%s» có tên «%s».".formatted(Rules.day(day), name, office.nameOn(day)));
    }
}
