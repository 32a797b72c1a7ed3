package org.wardledger.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of days a figure speaks of (kỳ): a year, half-year, quarter or month of the calendar, the same of Decree
 * 09/2019, whose year runs from 15 December to 14 December, or any days from one to another.
 */
public record Period(String name, LocalDate from, LocalDate to) {
    /** How a period may be written; refusals list it. */
    static final String SPELLINGS =
            "2023, 2023-H1, 2023-Q3, 2023-07 (lịch); 2023-BC, 2023-BC-H1, 2023-BC-9T, 2023-BC-Q3,"
                    + " 2023-BC-07 (kỳ báo cáo theo Nghị định 09/2019/NĐ-CP); 2023-01-01..2023-10-30 (tự chọn)";

    private static final Pattern NAMED =
            Pattern.compile("(?<year>\\d{4})(?<decree>-BC)?(?:-(?<part>H[12]|9T|Q[1-4]|0[1-9]|1[0-2]))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final String NINE_MONTHS = "9T";
    private static final int YEAR_MIN = 1900;
    /** A mistyped year would else ask for the months of a lifetime. */
    private static final int YEARS_MAX = 10;
    /** Decree 09/2019/NĐ-CP, Article 12: a month of reports runs from the 15th of the month before to its own 14th. */
    private static final int DECREE_DAY = 15;

    public static Period year(int year) {
        return calendar(Integer.toString(year), year, null);
    }

    /** Reads a period as it is written; see {@link #SPELLINGS}. */
    public static Period parse(String parameter, String text) {
        try {
            Period period = read(text);
            if (period != null
                    && period.to.getYear() >= YEAR_MIN
                    && period.from.getYear() >= YEAR_MIN - 1
                    && !period.to.isBefore(period.from)
                    && period.to.isBefore(period.from.plusYears(YEARS_MAX))) {
                return period;
            }
        } catch (DateTimeException noSuchDay) {
            // Answered below like any other spelling that names no period.
        }
        throw new BadQuestion(
                parameter,
                "Tham số %s phải là một kỳ: %s, ngày đầu không sau ngày cuối, dài nhất %d năm; đã nhận “%s”."
                        .formatted(parameter, SPELLINGS, YEARS_MAX, BadQuestion.quoted(text)));
    }

    private static @Nullable Period read(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int year = Integer.parseInt(named.group("year"));
            String part = named.group("part");
            return named.group("decree") != null
                    ? decree(text, year, part)
                    : NINE_MONTHS.equals(part) ? null : calendar(text, year, part);
        }
        Matcher days = DAYS.matcher(text);
        return days.matches() ? new Period(text, LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))) : null;
    }

    private static Period calendar(String name, int year, @Nullable String part) {
        YearMonth first = YearMonth.of(year, firstMonth(part));
        return new Period(
                name, first.atDay(1), first.plusMonths(months(part) - 1L).atEndOfMonth());
    }

    private static Period decree(String name, int year, @Nullable String part) {
        LocalDate from = YearMonth.of(year, firstMonth(part)).minusMonths(1).atDay(DECREE_DAY);
        return new Period(name, from, from.plusMonths(months(part)).minusDays(1));
    }

    private static int firstMonth(@Nullable String part) {
        if (part == null || part.equals(NINE_MONTHS)) {
            return 1;
        }
        return switch (part.charAt(0)) {
            case 'H' -> digit(part) * 6 - 5;
            case 'Q' -> digit(part) * 3 - 2;
            default -> Integer.parseInt(part);
        };
    }

    private static int months(@Nullable String part) {
        if (part == null) {
            return 12;
        }
        if (part.equals(NINE_MONTHS)) {
            return 9;
        }
        return switch (part.charAt(0)) {
            case 'H' -> 6;
            case 'Q' -> 3;
            default -> 1;
        };
    }

    private static int digit(String part) {
        return part.charAt(1) - '0';
    }

    /** The same stretch of the year before (cùng kỳ), cut by the same rule; of chosen days the same days. */
    public Period before() {
        Matcher named = NAMED.matcher(name);
        if (!named.matches()) {
            LocalDate first = from.minusYears(1);
            LocalDate last = to.minusYears(1);
            return new Period(first + ".." + last, first, last);
        }
        int year = Integer.parseInt(named.group("year")) - 1;
        String earlier = "%04d%s".formatted(year, name.substring(4));
        String part = named.group("part");
        return named.group("decree") != null ? decree(earlier, year, part) : calendar(earlier, year, part);
    }

    /** Its Vietnamese name: {@code năm 2023}, {@code quý 3 năm 2023}, {@code quý 3 kỳ báo cáo năm 2023}. */
    public String label() {
        Matcher named = NAMED.matcher(name);
        if (!named.matches()) {
            return DAYS.matcher(name).matches()
                    ? "kỳ từ %s đến %s".formatted(VietnameseDate.of(from), VietnameseDate.of(to))
                    : name;
        }
        String year = (named.group("decree") == null ? "năm " : "kỳ báo cáo năm ") + named.group("year");
        String part = named.group("part");
        if (part == null) {
            return year;
        }
        if (part.equals(NINE_MONTHS)) {
            return "9 tháng đầu " + year;
        }
        return switch (part.charAt(0)) {
            case 'H' -> "6 tháng " + (digit(part) == 1 ? "đầu " : "cuối ") + year;
            case 'Q' -> "quý " + digit(part) + " " + year;
            default -> "tháng " + Integer.parseInt(part) + " " + year;
        };
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
