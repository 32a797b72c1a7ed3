package org.wardledger.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in (tài khoản): duties, capacities, and the last day of use where there is one. */
public record Account(
        String name,
        String display,
        Set<Duty> duties,
        boolean readsDenunciations,
        boolean mustChangePassword,
        Instant passwordSetAt,
        @Nullable LocalDate expiresOn,
        boolean closed,
        List<Capacity> capacities) {

    /** What was typed, as accounts are named: phones begin a word with a capital letter. */
    static String nameFrom(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    Account in(List<Capacity> held) {
        return new Account(
                name, display, duties, readsDenunciations, mustChangePassword, passwordSetAt, expiresOn, closed, held);
    }

    public boolean openOn(LocalDate day) {
        return !closed && (expiresOn == null || !day.isAfter(expiresOn));
    }

    /** Nothing at all until a password chosen by somebody else has been changed. */
    public Set<Right> rights() {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        if (!mustChangePassword) {
            duties.forEach(duty -> rights.addAll(duty.rights()));
            if (readsDenunciations) {
                rights.add(Right.READ_DENUNCIATIONS);
            }
        }
        return Collections.unmodifiableSet(rights);
    }

    public List<Capacity> capacitiesOn(LocalDate day) {
        return capacities.stream().filter(capacity -> capacity.holdsOn(day)).toList();
    }

    Optional<Capacity> capacityOn(LocalDate day, long id) {
        return capacitiesOn(day).stream()
                .filter(capacity -> capacity.id() == id)
                .findFirst();
    }
}
