package org.wardledger.figure;

import java.math.BigDecimal;

/** Numbers as the office writes them: a comma before decimals, a dot between thousands ({@code 1.819}, {@code 99,45}). */
public final class VietnameseNumber {
    private VietnameseNumber() {}

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && (whole.length() - at) % 3 == 0) {
                written.append('.');
            }
            written.append(whole.charAt(at));
        }
        return point < 0
                ? written.toString()
                : written.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
