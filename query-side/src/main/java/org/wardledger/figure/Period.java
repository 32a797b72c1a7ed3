package org.wardledger.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretch of days a figure speaks of (kỳ): a year, half-year, quarter or month, or the year of Decree 09/2019. */
public record Period(String name, LocalDate from, LocalDate to) {
    private static final Pattern SPELLING = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(BC)|(0[1-9]|1[0-2])))?");
    private static final int YEAR_MIN = 1900;

    public static Period year(int year) {
        return new Period(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Reads {@code 2023}, {@code 2023-H1}, {@code 2023-Q3}, {@code 2023-07} and {@code 2023-BC}. */
    public static Period parse(String parameter, String text) {
        Matcher spelling = SPELLING.matcher(text);
        try {
            if (spelling.matches() && Integer.parseInt(spelling.group(1)) >= YEAR_MIN) {
                return read(text, Integer.parseInt(spelling.group(1)), spelling);
            }
        } catch (DateTimeException outOfRange) {
            // Answered below like any other spelling that names no period.
        }
        throw new BadQuestion(
                parameter,
                "Tham số %s phải là một kỳ: 2023, 2023-H1, 2023-Q3, 2023-07 hoặc 2023-BC; đã nhận “%s”."
                        .formatted(parameter, BadQuestion.quoted(text)));
    }

    private static Period read(String name, int year, Matcher spelling) {
        if (spelling.group(2) != null) {
            int half = Integer.parseInt(spelling.group(2));
            return months(name, YearMonth.of(year, half * 6 - 5), 6);
        }
        if (spelling.group(3) != null) {
            return months(name, YearMonth.of(year, Integer.parseInt(spelling.group(3)) * 3 - 2), 3);
        }
        if (spelling.group(4) != null) {
            // Decree 09/2019/NĐ-CP, Article 12: the reporting year runs from 15 December to 14 December.
            return new Period(name, LocalDate.of(year - 1, 12, 15), LocalDate.of(year, 12, 14));
        }
        return spelling.group(5) == null
                ? year(year)
                : months(name, YearMonth.of(year, Integer.parseInt(spelling.group(5))), 1);
    }

    private static Period months(String name, YearMonth first, int count) {
        return new Period(name, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Its Vietnamese name: {@code năm 2023}, {@code quý 3 năm 2023}. */
    public String label() {
        Matcher spelling = SPELLING.matcher(name);
        if (!spelling.matches()) {
            return name;
        }
        String year = "năm " + spelling.group(1);
        if (spelling.group(2) != null) {
            return "6 tháng " + (spelling.group(2).equals("1") ? "đầu " : "cuối ") + year;
        }
        if (spelling.group(3) != null) {
            return "quý " + spelling.group(3) + " " + year;
        }
        if (spelling.group(4) != null) {
            return "kỳ báo cáo " + year;
        }
        return spelling.group(5) == null ? year : "tháng " + Integer.parseInt(spelling.group(5)) + " " + year;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
