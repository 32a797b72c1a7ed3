package org.wardledger.law;

import java.time.LocalDate;

/** One line of the calendar (một dòng lịch): days off with their name, or a day of rest that is worked. */
public record CalendarLine(
        boolean works, LocalDate from, LocalDate to, String name, String source, Confidence confidence) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
