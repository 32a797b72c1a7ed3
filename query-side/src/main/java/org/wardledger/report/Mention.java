package org.wardledger.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.DocumentNumber;

/** A document that a text names by its number, with its day where the text has it (văn bản được nêu trong đoạn viết). */
record Mention(DocumentCode code, @Nullable LocalDate day) {
    // số 1211/QĐ-UBND ngày 02/11/2022 · 675/KH - UBND · 19^A/QĐ-UBND · số 452/PNV
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\p{N}/.^-])(số\\s+)?"
            + "(\\d{1,6}\\^?\\p{Lu}?(?:/(?:19|20)\\d{2})?\\s?[/-]\\s?\\p{Lu}[\\p{L}\\p{N}]+(?:\\s?[/-]\\s?\\p{Lu}{2}[\\p{L}\\p{N}]*)*)"
            + "(?:,?\\s+ngày\\s+(\\d{1,2})/(\\d{1,2})/(\\d{4}))?");

    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher found = WRITTEN.matcher(text);
        while (found.find()) {
            DocumentCode code = new DocumentCode(found.group(2));
            // “Đề án 06/CP” is a name: without the word “số” only a symbol that names a type makes a number.
            boolean isNumber = DocumentNumber.of(code)
                    .filter(number -> found.group(1) != null || number.type() != null)
                    .isPresent();
            if (isNumber) {
                mentions.add(new Mention(code, day(found).orElse(null)));
            }
        }
        return mentions;
    }

    private static Optional<LocalDate> day(Matcher found) {
        if (found.group(3) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(5)),
                    Integer.parseInt(found.group(4)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As the text has it. */
    String shown() {
        return "số " + code.value() + (day == null ? "" : " ngày " + VietnameseProse.shortDay(day));
    }
}
