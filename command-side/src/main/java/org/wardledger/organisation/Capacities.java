package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.organisation.OrganisationEvent.AuthorityDelegated;
import org.wardledger.organisation.OrganisationEvent.CapacityEnded;
import org.wardledger.organisation.OrganisationEvent.CapacityEvent;
import org.wardledger.organisation.OrganisationEvent.CapacityGiven;
import org.wardledger.organisation.OrganisationEvent.DelegationEnded;

/** The positions of offices (chức danh), each with its days; an office that ends takes its positions with it. */
final class Capacities {
    private final Offices offices;
    private final Delegations delegations = new Delegations();
    private final List<Held> positions = new ArrayList<>();

    Capacities(Offices offices) {
        this.offices = offices;
    }

    void permit(CapacityEvent next) {
        switch (next) {
            case CapacityGiven it -> {
                offices.standing("body", it.body(), it.from());
                of(it.position(), it.body(), it.from())
                        .filter(held -> held.meets(it.from(), it.until()))
                        .findFirst()
                        .ifPresent(held -> {
                            throw Refusal.conflict(
                                    "position",
                                    "«%s» của %s đã có trong sổ từ ngày %s."
                                            .formatted(it.position(), it.body(), Rules.day(held.from)));
                        });
            }
            case CapacityEnded it -> {
                if (present("position", it.position(), it.body(), it.occurredOn())
                        .from
                        .equals(it.occurredOn())) {
                    throw Refusal.rule("occurredOn", "Chức danh này mới có từ ngày đó; nếu ghi nhầm thì hủy mục ấy.");
                }
            }
            case AuthorityDelegated it -> {
                present("delegatedBy", it.delegatedBy(), it.body(), it.from());
                present("delegatedTo", it.delegatedTo(), it.body(), it.from());
                delegations.permit(it);
            }
            case DelegationEnded it -> delegations.permit(it);
        }
    }

    void take(CapacityEvent line) {
        switch (line) {
            case CapacityGiven it -> positions.add(new Held(it.position(), it.body(), it.from(), it.until()));
            case CapacityEnded it ->
                of(it.position(), it.body(), it.occurredOn())
                        .filter(held -> held.holdsOn(it.occurredOn()))
                        .forEach(held -> held.until = it.occurredOn().minusDays(1));
            case AuthorityDelegated it -> delegations.take(it);
            case DelegationEnded it -> delegations.take(it);
        }
    }

    /** Why somebody acting so on a day should look again; nothing of a body whose positions the book does not list. */
    Optional<String> warning(String position, Body body, LocalDate day) {
        Office office = offices.meantBy(body, day).orElse(null);
        if (office != null && !office.isCalled(body.value(), day)) {
            return Optional.ofNullable(offices.missing("body", body, day).getMessage());
        }
        List<Held> listed = positions.stream()
                .filter(held -> isOf(held, body, day) && !day.isBefore(held.from))
                .toList();
        List<Held> held =
                listed.stream().filter(one -> same(one.position, position)).toList();
        if (listed.isEmpty() || held.stream().anyMatch(one -> one.holdsOn(day))) {
            return Optional.empty();
        }
        return Optional.of(
                held.isEmpty() || held.getLast().until == null
                        ? "Ngày %s danh sách chức danh của %s không có «%s».".formatted(Rules.day(day), body, position)
                        : "Chức danh «%s» của %s chỉ có đến hết ngày %s."
                                .formatted(position, body, Rules.day(held.getLast().until)));
    }

    private Held present(String field, String position, Body body, LocalDate day) {
        offices.standing("body", body, day);
        return of(position, body, day)
                .filter(held -> held.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(
                        field, "Ngày %s sổ không có chức danh «%s» của %s.".formatted(Rules.day(day), position, body)));
    }

    private Stream<Held> of(String position, Body body, LocalDate day) {
        return positions.stream().filter(held -> same(held.position, position) && isOf(held, body, day));
    }

    /** A renamed office keeps its positions. */
    private boolean isOf(Held held, Body body, LocalDate day) {
        return same(held.body.value(), body.value())
                || offices.meantBy(held.body, held.from)
                        .filter(office -> offices.meantBy(body, day).stream().anyMatch(other -> other == office))
                        .isPresent();
    }

    static boolean same(String one, String other) {
        return NamedForATime.key(one).equals(NamedForATime.key(other));
    }

    /** A position with its first day and its last. */
    private static final class Held {
        private final String position;
        private final Body body;
        private final LocalDate from;
        private @Nullable LocalDate until;

        private Held(String position, Body body, LocalDate from, @Nullable LocalDate until) {
            this.position = position;
            this.body = body;
            this.from = from;
            this.until = until;
        }

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        private boolean meets(LocalDate first, @Nullable LocalDate last) {
            return (until == null || !first.isAfter(until)) && (last == null || !from.isAfter(last));
        }
    }
}
