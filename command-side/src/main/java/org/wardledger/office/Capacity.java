package org.wardledger.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The position and body somebody acts for (chức danh), with the days on which it holds; {@code toOn} is the last. */
public record Capacity(
        long id,
        String position,
        String body,
        LocalDate fromOn,
        @Nullable LocalDate toOn) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
    }
}
