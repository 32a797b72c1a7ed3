package org.wardledger.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as the arithmetic writes them: 15/11/2023. */
final class LawDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    private LawDays() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return of(from);
        }
        return (from.getYear() == to.getYear() ? SHORT : DAY).format(from) + "–" + of(to);
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? "chủ nhật"
                : switch (day.getDayOfWeek()) {
                    case MONDAY -> "thứ hai";
                    case TUESDAY -> "thứ ba";
                    case WEDNESDAY -> "thứ tư";
                    case THURSDAY -> "thứ năm";
                    case FRIDAY -> "thứ sáu";
                    default -> "thứ bảy";
                };
    }
}
