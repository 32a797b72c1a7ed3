package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;

/** One office with its names, its level and those it has reported to (một cơ quan). */
final class Office extends NamedForATime {
    private final OfficeLevel level;
    private final TreeMap<LocalDate, Body> superiors = new TreeMap<>();

    Office(LocalDate from, Body name, OfficeLevel level) {
        super(from, name.value());
        this.level = level;
    }

    OfficeLevel level() {
        return level;
    }

    @Nullable
    Body superiorOn(LocalDate day) {
        Map.Entry<LocalDate, Body> superior = superiors.floorEntry(day);
        return superior == null ? null : superior.getValue();
    }

    void reportsTo(Body superior, LocalDate day) {
        superiors.put(day, superior);
    }

    NavigableMap<LocalDate, Body> superiors() {
        return superiors;
    }

    /** The last day on which the book says something new of it. */
    LocalDate lastChangedOn() {
        LocalDate named = lastNamedOn();
        return superiors.isEmpty() || superiors.lastKey().isBefore(named) ? named : superiors.lastKey();
    }
}
