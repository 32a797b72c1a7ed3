package org.wardledger.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;

/**
 * A document's number and symbol, taken apart (số, ký hiệu). Two spellings of one number are one number: a leading zero, a
 * blank in the symbol and the caret of an inserted letter count for nothing.
 *
 * @param number the serial number, from 1
 * @param suffix the letter of a number inserted between two others ({@code A} in 19^A); empty as a rule
 * @param year the year a normative document carries in its number; none for others
 * @param symbol type and body, without blanks: {@code KH-UBND}, {@code KH/KDV-UBND}, {@code PNV}
 * @param type the type its symbol names; none where the symbol names a body alone, as on a letter
 */
public record DocumentNumber(
        int number,
        String suffix,
        @Nullable Integer year,
        String symbol,
        @Nullable DocumentType type) {
    // 24/KH-UBND · 01/2023/QĐ-UBND · 19^A/QĐ-UBND · 02-KH/KDV-UBND · 309-CV/ĐU · 452/PNV
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,6})\\^?(\\p{L}?)(?:/((?:19|20)\\d{2}))?([/-])(\\p{L}[\\p{L}\\p{N}./-]*)");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)(?:[/-].*)?$");

    /** Reads a number as registered; empty where it is not written like one. */
    public static Optional<DocumentNumber> of(DocumentCode code) {
        Matcher matcher = WRITTEN.matcher(code.value().replaceAll("\\s+", ""));
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        String symbol = matcher.group(5);
        return Optional.of(new DocumentNumber(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2).toUpperCase(Locale.ROOT),
                year == null ? null : Integer.valueOf(year),
                symbol,
                type(symbol)));
    }

    private static @Nullable DocumentType type(String symbol) {
        Matcher first = FIRST_WORD.matcher(symbol);
        return first.matches() ? DocumentType.ofSymbol(first.group(1)).orElse(null) : null;
    }

    /** Whether it is the number of a normative document, which runs in a series of its own. */
    public boolean isNormative() {
        return year != null;
    }

    /** What may stand once in a register: {@code 19A}. */
    public String inRegister() {
        return number + suffix;
    }

    /** Whether it was put between two numbers given before. */
    public boolean isInserted() {
        return !suffix.isEmpty();
    }
}
