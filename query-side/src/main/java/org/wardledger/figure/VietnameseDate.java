package org.wardledger.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Days and moments as the office writes them: {@code 30/10/2023}, {@code thứ tư}. */
public final class VietnameseDate {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
    private static final List<String> WEEKDAYS =
            List.of("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");

    private VietnameseDate() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** At the head of a line: {@code Thứ tư, 08/11/2023}. */
    public static String withWeekday(LocalDate day) {
        String weekday = weekday(day);
        return Character.toUpperCase(weekday.charAt(0)) + weekday.substring(1) + ", " + of(day);
    }
}
