package org.wardledger.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardledger.inspection.Points;
import org.wardledger.office.Question;

/** A cell as the answer to a question, in the words the desk takes: days, counts and constants as programs write them. */
final class Answered {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Set<String> YES = Set.of("true", "co", "x", "dung", "1", "yes");
    private static final Set<String> NO = Set.of("false", "khong", "sai", "0", "no");

    private Answered() {}

    static String by(Cell.Counted cell, Question question) {
        return question.type() == LocalDate.class ? cell.day() : by(cell.plain(), question);
    }

    /** What the desk would not understand either way is handed on as it stands: its sentence says what it takes. */
    static String by(String written, Question question) {
        String text = written.strip();
        if (question.type() == LocalDate.class) {
            return day(text);
        }
        if (question.type() == boolean.class) {
            return truth(text);
        }
        if (question.type() == int.class || question.type() == Integer.class) {
            return THOUSANDS.matcher(text).matches() ? text.replace(".", "") : text;
        }
        if (question.type() == Points.class) {
            return text.replace(',', '.');
        }
        return question.type().isEnum() ? constant(text, question.type()) : text;
    }

    private static String day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return iso(text, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? iso(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : text;
    }

    private static String iso(String text, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    private static String truth(String text) {
        String folded = Folded.of(text);
        return YES.contains(folded) ? "true" : NO.contains(folded) ? "false" : text;
    }

    private static String constant(String text, Class<?> list) {
        String folded = Folded.of(text);
        for (Object constant : list.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            if (name.equals(text.toUpperCase(Locale.ROOT))
                    || Folded.of(Question.words(constant)).equals(folded)) {
                return name;
            }
        }
        return text;
    }
}
