package org.wardledger.log;

import java.io.PrintStream;
import java.util.Locale;

/** What a verification says: one sentence for each check, on a line of its own (biên bản kiểm chứng). */
public final class Report {
    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    /** A check that held, or what was found. */
    public void say(String sentence) {
        out.println(line(sentence));
        out.flush();
    }

    /** What a log holds, word for word but for what a terminal must not see; indented, so that it is taken for no sentence of ours. */
    void show(String text) {
        out.println("  " + plain(text));
        out.flush();
    }

    /** A sentence with its figures, written alike in every country. */
    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String line(String sentence) {
        StringBuilder line = new StringBuilder(plain(sentence));
        if (line.isEmpty()) {
            return "";
        }
        // A sentence begins with a capital; an address or a file that begins one does not.
        if (line.toString().matches("(?s)\\p{L}+[ ,].*")) {
            int first = line.codePointAt(0);
            line.replace(0, Character.charCount(first), Character.toString(Character.toUpperCase(first)));
        }
        return ".!?:".indexOf(line.charAt(line.length() - 1)) < 0
                ? line.append('.').toString()
                : line.toString();
    }

    /** Fit for a terminal: much of what is said was written by whoever is being checked. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> '\uFFFD';
                    default -> point;
                })
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
