package org.wardledger.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which days an office works (lịch làm việc): Monday to Friday but for days off, and days of rest that were declared
 * worked. Tết and swaps follow a yearly decision, so they are entered and never computed.
 */
public final class WorkingCalendar {
    private final List<CalendarLine> lines;

    /** @param lines the later stands over the earlier where both speak of a day */
    WorkingCalendar(List<CalendarLine> lines) {
        this.lines = List.copyOf(lines);
    }

    WorkingCalendar with(List<CalendarLine> later) {
        List<CalendarLine> all = new ArrayList<>(lines);
        all.addAll(later);
        return new WorkingCalendar(all);
    }

    public boolean works(LocalDate day) {
        return line(day).map(CalendarLine::works).orElseGet(() -> !isWeekend(day));
    }

    /** What makes a day a day off, other than the week itself. */
    public Optional<CalendarLine> dayOff(LocalDate day) {
        return line(day).filter(line -> !line.works());
    }

    /** The first working day that is not before a day. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether anybody has entered the holidays of a year. */
    public boolean knows(int year) {
        return lines.stream().anyMatch(line -> !line.works() && line.from().getYear() == year);
    }

    /** The lines of one year, in the order of their days. */
    public List<CalendarLine> year(int year) {
        return lines.stream()
                .filter(line -> line.from().getYear() == year || line.to().getYear() == year)
                .sorted(Comparator.comparing(CalendarLine::from))
                .toList();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Optional<CalendarLine> line(LocalDate day) {
        return lines.reversed().stream().filter(line -> line.covers(day)).findFirst();
    }
}
