package org.wardledger.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as people mean it, however it was typed: «NGÀY  TRẢ», «Ngày trả» and «ngay tra» are one. */
final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    static String of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** The same letters in one form (NFC), with single spaces. */
    static String spaced(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
