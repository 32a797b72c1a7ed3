package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.ledger.Entry;
import org.wardledger.organisation.OrganisationEvent.AuthorityDelegated;
import org.wardledger.organisation.OrganisationEvent.BodyAliasGiven;
import org.wardledger.organisation.OrganisationEvent.CapacityEnded;
import org.wardledger.organisation.OrganisationEvent.CapacityGiven;
import org.wardledger.organisation.OrganisationEvent.DelegationEnded;
import org.wardledger.organisation.OrganisationEvent.GroupDissolved;
import org.wardledger.organisation.OrganisationEvent.GroupFormed;
import org.wardledger.organisation.OrganisationEvent.GroupRenamed;
import org.wardledger.organisation.OrganisationEvent.GroupsMerged;
import org.wardledger.organisation.OrganisationEvent.OfficeClosed;
import org.wardledger.organisation.OrganisationEvent.OfficeOpened;
import org.wardledger.organisation.OrganisationEvent.OfficeRenamed;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;
import org.wardledger.organisation.OrganisationEvent.SuperiorNamed;
import org.wardledger.organisation.OrganisationView.Delegated;
import org.wardledger.organisation.OrganisationView.Held;
import org.wardledger.organisation.OrganisationView.Named;
import org.wardledger.organisation.OrganisationView.Unit;

/** The directory read up to a day (bộ máy vào một ngày): lines recorded late take the place of their day. */
final class OrganisationOnADay {
    private final LocalDate day;
    private final List<Known> offices = new ArrayList<>();
    private final Map<Integer, Known> groups = new LinkedHashMap<>();
    private final List<CapacityGiven> given = new ArrayList<>();
    private final List<CapacityEnded> ended = new ArrayList<>();
    private final List<AuthorityDelegated> delegated = new ArrayList<>();
    private final List<DelegationEnded> delegationsEnded = new ArrayList<>();
    private final List<OfficesMerged> mergers = new ArrayList<>();

    /** @param standing the lines of the directory as they stand */
    OrganisationOnADay(List<Entry> standing, LocalDate day) {
        this.day = day;
        standing.stream()
                .map(entry -> (OrganisationEvent) entry.event())
                .filter(line -> !line.occurredOn().isAfter(day))
                .sorted(Comparator.comparing(OrganisationEvent::occurredOn))
                .forEach(this::take);
    }

    /** An office or a group while its lines are read. */
    private static final class Known {
        private final LocalDate from;
        private final List<Named> names = new ArrayList<>();
        private final String level;
        private @Nullable Body superior;
        private @Nullable LocalDate until;

        private Known(LocalDate from, String name, String level) {
            this.from = from;
            this.level = level;
            names.add(new Named(name, from));
        }

        private String name() {
            return names.getFirst().name();
        }
    }

    private void take(OrganisationEvent line) {
        LocalDate on = line.occurredOn();
        switch (line) {
            case BodyAliasGiven it -> {
                // Another word for a body changes nothing about it.
            }
            case OfficeOpened it -> {
                Known office = new Known(on, it.body().value(), it.level().label());
                office.superior = it.superior();
                offices.add(office);
            }
            case OfficeRenamed it ->
                office(it.body())
                        .ifPresent(office ->
                                office.names.addFirst(new Named(it.name().value(), on)));
            case SuperiorNamed it -> office(it.body()).ifPresent(office -> office.superior = it.superior());
            case OfficesMerged it -> merge(it);
            case OfficeClosed it -> office(it.body()).ifPresent(office -> office.until = on);
            case GroupFormed it ->
                groups.put(it.group(), new Known(on, it.name().value(), ""));
            case GroupRenamed it ->
                group(it.group())
                        .ifPresent(group ->
                                group.names.addFirst(new Named(it.name().value(), on)));
            case GroupsMerged it -> {
                Set<String> merged =
                        it.merged().stream().map(name -> key(name.value())).collect(Collectors.toSet());
                groups.values().stream()
                        .filter(group -> group.until == null && merged.contains(key(group.name())))
                        .forEach(group -> group.until = on);
                groups.put(it.group(), new Known(on, it.into().value(), ""));
            }
            case GroupDissolved it -> group(it.group()).ifPresent(group -> group.until = on);
            case CapacityGiven it -> given.add(it);
            case CapacityEnded it -> ended.add(it);
            case AuthorityDelegated it -> delegated.add(it);
            case DelegationEnded it -> delegationsEnded.add(it);
        }
    }

    private void merge(OfficesMerged it) {
        mergers.add(it);
        List<Known> merged =
                it.merged().stream().flatMap(body -> office(body).stream()).toList();
        if (office(it.into()).isEmpty()) {
            offices.add(new Known(it.occurredOn(), it.into().value(), merged.isEmpty() ? "" : merged.getFirst().level));
        }
        merged.forEach(office -> office.until = it.occurredOn());
    }

    private Optional<Known> office(Body body) {
        return offices.stream()
                .filter(office -> office.until == null && key(office.name()).equals(key(body.value())))
                .findFirst();
    }

    private Optional<Known> group(int number) {
        return Optional.ofNullable(groups.get(number));
    }

    List<OfficesMerged> mergers() {
        return mergers;
    }

    /** Offices that stand first, then those that are no more. */
    List<Unit> offices() {
        return offices.stream()
                .sorted(Comparator.comparing((Known office) -> office.until != null)
                        .thenComparing(Known::name))
                .map(office ->
                        new Unit(office.name(), above(office), List.copyOf(office.names), office.from, office.until))
                .toList();
    }

    private String above(Known office) {
        List<String> chain = new ArrayList<>(List.of(office.level));
        Set<String> seen = new HashSet<>();
        for (Body at = office.superior; at != null && seen.add(key(at.value())); ) {
            String name = at.value();
            // A superior may have been renamed since it was named.
            Known superior = offices.stream()
                    .filter(one -> one.names.stream()
                            .anyMatch(named -> key(named.name()).equals(key(name))))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            chain.add(
                    superior == null
                            ? name
                            : superior.until == null ? superior.name() : superior.name() + " (đã kết thúc)");
            at = superior == null ? null : superior.superior;
        }
        return String.join(" › ", chain);
    }

    List<Unit> groups() {
        return groups.entrySet().stream()
                .map(group -> new Unit(
                        group.getValue().name(),
                        "tổ số " + group.getKey(),
                        List.copyOf(group.getValue().names),
                        group.getValue().from,
                        group.getValue().until))
                .sorted(Comparator.comparing((Unit unit) -> unit.until() != null))
                .toList();
    }

    /** Positions in force; of an office that is no more, none. */
    List<Held> positions() {
        return given.stream()
                .filter(it -> !it.from().isAfter(day)
                        && (it.until() == null || !it.until().isBefore(day)))
                .filter(it -> ended.stream()
                        .noneMatch(end -> key(end.position()).equals(key(it.position()))
                                && sameOffice(end.body(), it.body())
                                && !end.occurredOn().isBefore(it.from())))
                .filter(it -> everCalled(it.body()).allMatch(office -> office.until == null))
                .map(it -> new Held(it.position(), it.body().value(), it.from(), it.until()))
                .toList();
    }

    private Stream<Known> everCalled(Body body) {
        return offices.stream()
                .filter(office -> office.names.stream()
                        .anyMatch(named -> key(named.name()).equals(key(body.value()))));
    }

    private boolean sameOffice(Body one, Body other) {
        return key(one.value()).equals(key(other.value()))
                || everCalled(one).anyMatch(office -> everCalled(other).anyMatch(same -> same == office));
    }

    List<Delegated> delegations() {
        return delegated.stream()
                .filter(it -> !it.from().isAfter(day) && !it.until().isBefore(day))
                .filter(it -> delegationsEnded.stream()
                        .noneMatch(end -> key(end.matter()).equals(key(it.matter()))
                                && key(end.document().value())
                                        .equals(key(it.document().value()))))
                .map(it -> new Delegated(
                        it.delegatedBy(),
                        it.delegatedTo(),
                        it.body().value(),
                        it.matter(),
                        it.until(),
                        it.document().value()))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
