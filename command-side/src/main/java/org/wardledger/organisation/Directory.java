package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.common.WardEvent;
import org.wardledger.office.RecordRules;
import org.wardledger.organisation.OrganisationEvent.BodyAliasGiven;
import org.wardledger.organisation.OrganisationEvent.CapacityEvent;
import org.wardledger.organisation.OrganisationEvent.GroupEvent;
import org.wardledger.organisation.OrganisationEvent.OfficeEvent;
import org.wardledger.organisation.OrganisationEvent.OfficeOpened;
import org.wardledger.organisation.OrganisationEvent.OfficeRenamed;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;

/**
 * How the ward and the bodies it deals with are organised (danh bạ cơ quan, tổ chức bộ máy), in one record so that its
 * rules see all of it. An old name is not put in the place of a new one: what a document says, it says for ever.
 */
public final class Directory implements RecordRules<OrganisationEvent> {
    private final Map<String, Body> aliases = new HashMap<>();
    private final Map<String, List<Body>> before = new HashMap<>();
    private final Offices offices = new Offices();
    private final Groups groups = new Groups();
    private final Capacities capacities = new Capacities(offices);

    /** The directory as its lines make it. */
    public static Directory of(Iterable<? extends WardEvent> lines) {
        Directory directory = new Directory();
        lines.forEach(line -> directory.take((OrganisationEvent) line));
        return directory;
    }

    /** The body a name means; a name nobody has explained means itself. */
    public Body meant(Body named) {
        return Objects.requireNonNullElse(aliases.get(NamedForATime.key(named.value())), named);
    }

    /** The names under which what an office does now was done before: merged into it, or its own before it was renamed. */
    public List<Body> predecessors(Body office) {
        return before.getOrDefault(NamedForATime.key(office.value()), List.of());
    }

    /** The number of the residential group a name meant on a day: «TDP1» of one year is not always that of another. */
    public Optional<Integer> group(ResidentialGroup name, LocalDate day) {
        return groups.meant(name, day);
    }

    /** Why somebody who acts in a position on a day should look again; it is recorded all the same. */
    public Optional<String> warning(String position, String body, LocalDate day) {
        return capacities.warning(position, meant(new Body(body)), day);
    }

    @Override
    public void permit(OrganisationEvent next) {
        switch (next) {
            case BodyAliasGiven given -> permit(given);
            case OfficeEvent office -> {
                named(office).ifPresent(this::refuseAlias);
                offices.permit(office);
            }
            case GroupEvent group -> groups.permit(group);
            case CapacityEvent capacity -> capacities.permit(capacity);
        }
    }

    private void permit(BodyAliasGiven given) {
        String alias = NamedForATime.key(given.alias());
        if (alias.equals(NamedForATime.key(given.body().value()))) {
            throw Refusal.rule("alias", "Tên gọi khác phải khác tên của cơ quan.");
        }
        Body known = aliases.get(alias);
        if (known != null) {
            throw Refusal.conflict("alias", "«%s» đã là tên gọi của %s.".formatted(given.alias(), known));
        }
        if (aliases.containsKey(NamedForATime.key(given.body().value()))) {
            throw Refusal.conflict("body", "«%s» là tên gọi khác của %s.".formatted(given.body(), meant(given.body())));
        }
        if (offices.all().stream().anyMatch(office -> office.wasEverCalled(given.alias()))) {
            throw Refusal.conflict("alias", "«%s» là tên của một cơ quan trong sổ.".formatted(given.alias()));
        }
    }

    /** The name a line brings in. */
    private static Optional<Body> named(OfficeEvent line) {
        return switch (line) {
            case OfficeOpened it -> Optional.of(it.body());
            case OfficeRenamed it -> Optional.of(it.name());
            case OfficesMerged it -> Optional.of(it.into());
            default -> Optional.empty();
        };
    }

    private void refuseAlias(Body name) {
        if (aliases.containsKey(NamedForATime.key(name.value()))) {
            throw Refusal.conflict("body", "«%s» là tên gọi khác của %s.".formatted(name, meant(name)));
        }
    }

    @Override
    public void take(OrganisationEvent line) {
        switch (line) {
            case BodyAliasGiven given -> aliases.put(NamedForATime.key(given.alias()), given.body());
            case OfficeEvent office -> {
                offices.take(office);
                follow(office);
            }
            case GroupEvent group -> groups.take(group);
            case CapacityEvent capacity -> capacities.take(capacity);
        }
    }

    private void follow(OfficeEvent line) {
        switch (line) {
            case OfficeRenamed it -> follow(it.name(), List.of(it.body()));
            case OfficesMerged it -> follow(it.into(), it.merged());
            default -> {
                // Nobody takes another's place.
            }
        }
    }

    private void follow(Body office, List<Body> earlier) {
        before.computeIfAbsent(NamedForATime.key(office.value()), first -> new ArrayList<>())
                .addAll(earlier);
    }
}
