package org.wardledger.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wardledger.figure.VietnameseNumber;

/**
 * How numbers, days and lists are written in an official document (thể thức văn bản): decimal comma, thousands dot,
 * leading zeros as Annex I of Decree 30/2020/NĐ-CP and the habit of the offices have them.
 */
public final class VietnameseProse {
    private static final Pattern LEVEL = Pattern.compile("^(.*(?:thị xã|thành phố|huyện|quận|tỉnh)) \\p{Lu}.*$");

    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}\\p{N}]|\\p{Lu}\\p{Ll}*\\s+\\p{Lu}|(?:Bí thư|Chủ tịch|Phó Chủ tịch|Đảng|Nhà nước|Nhân dân|Mặt trận|Quốc hội|Ủy ban)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private VietnameseProse() {}

    /** {@code 4}, {@code 1.819}. */
    public static String count(long count) {
        return VietnameseNumber.of(count);
    }

    /** {@code 02}, {@code 12}: counts below ten carry a zero, so that a digit cannot be slipped in before them. */
    public static String countPadded(long count) {
        return count >= 0 && count < 10 ? "0" + count : count(count);
    }

    /** {@code 90,5%}: points of a hundred, rounded half up. */
    public static String percent(BigDecimal points, int decimals) {
        return VietnameseNumber.of(points.setScale(decimals, RoundingMode.HALF_UP)) + "%";
    }

    /** {@code 17/3/2023} but {@code 09/01/2023}: days below ten and the months one and two carry a zero. */
    public static String shortDay(LocalDate day) {
        return dayOf(day) + "/" + monthOf(day) + "/" + day.getYear();
    }

    /** {@code ngày 05 tháng 3 năm 2023}. */
    public static String longDay(LocalDate day) {
        return "ngày " + dayOf(day) + " tháng " + monthOf(day) + " năm " + day.getYear();
    }

    /** {@code 02}, {@code 10}: January and February carry a zero. */
    static String month(LocalDate day) {
        return monthOf(day);
    }

    /** {@code thứ 4}; the week is counted from Sunday. */
    public static String weekday(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ " + (day.getValue() + 1);
    }

    /** {@code TDP1, TDP2, TDP3 và TDP5}. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items) : String.join(", ", items.subList(0, last)) + " và " + items.get(last);
    }

    /** The first letter large, as a sentence begins. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * The first letter small, as a title is written inside a sentence: {@code công chức Văn phòng – Thống kê}. Names keep
     * theirs: abbreviations, two words with capitals, and the bodies and heads that Decree 30/2020/NĐ-CP, Annex II capitalises.
     */
    public static String inSentence(String words) {
        return words.isEmpty() || NAME.matcher(words).find()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code UBND thị xã}: a ward has one superior of each level, so its proper name may be left out. */
    public static String levelOnly(String body) {
        return LEVEL.matcher(body).replaceFirst("$1");
    }

    private static String dayOf(LocalDate day) {
        return twoDigits(day.getDayOfMonth());
    }

    private static String monthOf(LocalDate day) {
        return day.getMonthValue() <= 2 ? twoDigits(day.getMonthValue()) : String.valueOf(day.getMonthValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
