package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something that began on a day, may have ended on another, and is called by one name at a time (tên theo ngày). */
class NamedForATime {
    private final LocalDate from;
    private final TreeMap<LocalDate, String> names = new TreeMap<>();
    private @Nullable LocalDate until;

    NamedForATime(LocalDate from, String name) {
        this.from = from;
        names.put(from, name);
    }

    /** How names are compared: as they are read aloud. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    LocalDate from() {
        return from;
    }

    /** The first day on which it is no more. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Its name on a day; before its first day the first, after its last the last. */
    String nameOn(LocalDate day) {
        Map.Entry<LocalDate, String> name = names.floorEntry(day);
        return name == null ? names.firstEntry().getValue() : name.getValue();
    }

    boolean isCalled(String name, LocalDate day) {
        return standsOn(day) && key(nameOn(day)).equals(key(name));
    }

    boolean wasEverCalled(String name) {
        return names.values().stream().anyMatch(one -> key(one).equals(key(name)));
    }

    /** Whether it is called so on this day or on any later one. */
    boolean holdsName(String name, LocalDate day) {
        return isCalled(name, day)
                || names.tailMap(day, false).entrySet().stream().anyMatch(later -> isCalled(name, later.getKey()));
    }

    LocalDate lastNamedOn() {
        return names.lastKey();
    }

    void calledFrom(LocalDate day, String name) {
        names.put(day, name);
    }

    void endedOn(LocalDate day) {
        until = day;
    }
}
