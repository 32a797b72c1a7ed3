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

    /** A sentence with its figures, written alike in every country. */
    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** A sentence fit for a terminal: much of it was written by whoever is being checked. */
    static String line(String sentence) {
        StringBuilder line = new StringBuilder();
        sentence.codePoints()
                .map(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> '\uFFFD';
                    default -> point;
                })
                .forEach(line::appendCodePoint);
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
}
