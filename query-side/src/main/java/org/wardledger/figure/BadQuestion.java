package org.wardledger.figure;

import org.jspecify.annotations.Nullable;

/** A question that cannot be read, with the sentence that names the parameter and its rule. */
public class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int QUOTED_LENGTH_MAX = 40;

    private final @Nullable String parameter;

    public BadQuestion(@Nullable String parameter, String sentence) {
        super(sentence, null, false, false);
        this.parameter = parameter;
    }

    public @Nullable String parameter() {
        return parameter;
    }

    /** What was asked, short enough to be repeated in the answer. */
    public static String quoted(String text) {
        return text.length() <= QUOTED_LENGTH_MAX ? text : text.substring(0, QUOTED_LENGTH_MAX) + "…";
    }
}
