package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The days that a count of working days has passed over (ngày không kể), and those of rest it counted all the same. */
final class PassedOver {
    private final WorkingCalendar calendar;
    private final Map<CalendarLine, List<LocalDate>> daysOff = new LinkedHashMap<>();
    private final List<LocalDate> worked = new ArrayList<>();
    private int weekendDays;

    PassedOver(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void see(LocalDate day) {
        if (calendar.works(day)) {
            if (WorkingCalendar.isWeekend(day)) {
                worked.add(day);
            }
            return;
        }
        calendar.dayOff(day)
                .ifPresentOrElse(
                        line -> daysOff.computeIfAbsent(line, first -> new ArrayList<>())
                                .add(day),
                        () -> weekendDays++);
    }

    /** With the comma before it; empty where nothing was passed over. */
    String words() {
        List<String> parts = new ArrayList<>();
        if (weekendDays > 0) {
            parts.add(weekendDays + " ngày thứ bảy, chủ nhật");
        }
        if (!daysOff.isEmpty()) {
            parts.add(daysOff.values().stream().mapToInt(List::size).sum() + " ngày nghỉ ("
                    + daysOff.entrySet().stream()
                            .map(off -> name(off.getKey()) + " "
                                    + LawDays.range(
                                            off.getValue().getFirst(),
                                            off.getValue().getLast()))
                            .collect(Collectors.joining("; "))
                    + ")");
        }
        String passed = parts.isEmpty() ? "" : ", không kể " + String.join(" và ", parts);
        return worked.isEmpty()
                ? passed
                : passed + ", có kể "
                        + worked.stream()
                                .map(day -> LawDays.weekday(day) + " " + LawDays.of(day))
                                .collect(Collectors.joining(", "))
                        + " làm bù";
    }

    static String name(CalendarLine line) {
        return line.confidence().isConfirmed()
                ? line.name()
                : line.name() + ", " + line.confidence().label() + ",";
    }
}
