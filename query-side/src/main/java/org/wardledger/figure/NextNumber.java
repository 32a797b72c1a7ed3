package org.wardledger.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts a register on (số kế tiếp): the number after the one that was entered last. A proposal, never a claim. */
public final class NextNumber {
    private static final Pattern LAST_DIGITS = Pattern.compile("^(.*?)(\\d{1,9})$");

    private final JdbcClient reader;

    public NextNumber(JdbcClient reader) {
        this.reader = reader;
    }

    /** The proposed number; none where the register is empty or its numbers do not end in digits. */
    public Optional<String> in(String office, String book) {
        return reader.sql("""
                        SELECT number FROM read_model.record WHERE office = ? AND book = ? ORDER BY position DESC LIMIT 1
                        """)
                .params(office, book)
                .query(String.class)
                .optional()
                .flatMap(NextNumber::after);
    }

    /** {@code ĐT-2023-09} is followed by {@code ĐT-2023-10}; leading zeros are kept. */
    static Optional<String> after(String number) {
        Matcher digits = LAST_DIGITS.matcher(number);
        if (!digits.matches()) {
            return Optional.empty();
        }
        String next = Long.toString(Long.parseLong(digits.group(2)) + 1);
        return Optional.of(digits.group(1)
                + "0".repeat(Math.max(0, digits.group(2).length() - next.length()))
                + next);
    }
}
