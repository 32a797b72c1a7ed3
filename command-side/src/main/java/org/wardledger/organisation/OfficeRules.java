package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.organisation.OrganisationEvent.OfficeClosed;
import org.wardledger.organisation.OrganisationEvent.OfficeEvent;
import org.wardledger.organisation.OrganisationEvent.OfficeOpened;
import org.wardledger.organisation.OrganisationEvent.OfficeRenamed;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;
import org.wardledger.organisation.OrganisationEvent.SuperiorNamed;

/** What may happen to offices (luật tổ chức bộ máy): one name means one office on a day, and nobody is their own superior. */
record OfficeRules(Offices offices) {
    void permit(OfficeEvent next) {
        LocalDate day = next.occurredOn();
        switch (next) {
            case OfficeOpened it -> {
                free("body", it.body(), day);
                superior(
                        it.superior(),
                        day,
                        at -> NamedForATime.key(at.value())
                                .equals(NamedForATime.key(it.body().value())),
                        it.body());
            }
            case OfficeRenamed it -> {
                Office office = offices.standing("body", it.body(), day);
                inOrder("occurredOn", office, office.lastNamedOn(), day);
                free("name", it.name(), day);
            }
            case SuperiorNamed it -> {
                Office office = offices.standing("body", it.body(), day);
                if (office.superiors().containsKey(day)) {
                    throw Refusal.conflict(
                            "occurredOn", "Ngày %s sổ đã ghi cấp trên của «%s».".formatted(Rules.day(day), it.body()));
                }
                superior(it.superior(), day, at -> office.wasEverCalled(at.value()), it.body());
            }
            case OfficesMerged it -> merged(it, day);
            case OfficeClosed it -> {
                ending("body", it.body(), day);
                if (it.successor() != null) {
                    offices.standing("successor", it.successor(), day);
                }
            }
        }
    }

    private void merged(OfficesMerged it, LocalDate day) {
        Set<Office> seen = new HashSet<>();
        for (Body body : it.merged()) {
            if (!seen.add(ending("merged", body, day))) {
                throw Refusal.rule("merged", "«%s» được ghi hai lần.".formatted(body));
            }
        }
        if (offices.holdsName(it.into(), day)) {
            offices.standing("into", it.into(), day);
        } else if (seen.size() < 2) {
            throw Refusal.rule(
                    "merged",
                    "Sáp nhập thành cơ quan mới cần ít nhất hai cơ quan; một cơ quan đổi tên thì ghi đổi tên.");
        }
    }

    private Office ending(String field, Body body, LocalDate day) {
        Office office = offices.standing(field, body, day);
        inOrder(field, office, office.lastChangedOn(), day);
        return office;
    }

    private static void inOrder(String field, Office office, LocalDate last, LocalDate day) {
        if (!last.isBefore(day)) {
            throw Refusal.conflict(
                    field,
                    "Sổ đã ghi một việc của «%s» ngày %s; việc này phải ở sau ngày đó."
                            .formatted(office.nameOn(day), Rules.day(last)));
        }
    }

    private void free(String field, Body name, LocalDate day) {
        if (offices.holdsName(name, day)) {
            throw Refusal.conflict(field, "«%s» đang là tên của một cơ quan trong sổ.".formatted(name));
        }
    }

    /** A superior the book knows must be there on the day; from then on nobody is above themselves. */
    private void superior(@Nullable Body superior, LocalDate day, Predicate<Body> self, Body body) {
        if (superior == null) {
            return;
        }
        if (!self.test(superior) && offices.meantBy(superior, day).isPresent()) {
            offices.standing("superior", superior, day);
        }
        Stream<LocalDate> changes =
                offices.all().stream().flatMap(office -> office.superiors().tailMap(day, false).keySet().stream());
        List<LocalDate> days = Stream.concat(Stream.of(day), changes).toList();
        if (days.stream().anyMatch(one -> leadsTo(superior, self, one))) {
            throw Refusal.rule(
                    "superior", "«%s» ở dưới «%s», nên không là cấp trên của cơ quan ấy.".formatted(superior, body));
        }
    }

    private boolean leadsTo(Body superior, Predicate<Body> self, LocalDate day) {
        Set<String> seen = new HashSet<>();
        for (Body at = superior; at != null && seen.add(NamedForATime.key(at.value())); ) {
            if (self.test(at)) {
                return true;
            }
            at = offices.meantBy(at, day).map(office -> office.superiorOn(day)).orElse(null);
        }
        return false;
    }
}
