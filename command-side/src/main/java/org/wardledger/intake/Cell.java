package org.wardledger.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one place of a table (ô). Nothing in it is ever carried out: a formula is what it says or showed last. */
sealed interface Cell {
    Cell EMPTY = new Written("");

    /** Letters, as they stand; a number written as letters stays letters. */
    record Written(String text) implements Cell {}

    /** A number of a spreadsheet, which may also mean a day. */
    record Counted(BigDecimal number, boolean from1904) implements Cell {
        // Day 0 of the two calendars of spreadsheets; the first counts a 29/02/1900 that never was (ECMA-376,
        // 18.17.4.1).
        private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
        private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
        private static final long LAST_DAY = 2_958_465;

        /** The day of this number as ISO writes it; the number itself where it is no day. */
        String day() {
            long days = number.longValue();
            if (days < 61 || days > LAST_DAY) {
                return plain();
            }
            return (from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days).toString();
        }

        String plain() {
            // 1E+999999 would be written out as a million digits.
            return number.precision() - number.scale() > 30 || number.scale() > 30
                    ? number.toString()
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    /** What cannot be read, and why. */
    record Unreadable(String why) implements Cell {}

    default boolean isBlank() {
        return this instanceof Written written && written.text().isBlank();
    }
}
