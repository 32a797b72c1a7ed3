package org.wardledger.common;

import org.jspecify.annotations.Nullable;

/** Why an action was not recorded, in the sentence the official will read. Nothing was recorded when it is thrown. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String field;

    public Refusal(Reason reason, @Nullable String field, String sentence) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    /** A rule of the law or the office forbids it. */
    public static Refusal rule(String field, String sentence) {
        return new Refusal(Reason.RULE, field, sentence);
    }

    /** It contradicts what the book already says. */
    public static Refusal conflict(String field, String sentence) {
        return new Refusal(Reason.CONFLICT, field, sentence);
    }

    /** What it speaks of is not in the book. */
    public static Refusal unknown(String field, String sentence) {
        return new Refusal(Reason.UNKNOWN, field, sentence);
    }

    public Reason reason() {
        return reason;
    }

    /** The field the sentence speaks of, where there is one. */
    public @Nullable String field() {
        return field;
    }

    /** What kind of refusal; the web gives each its status. */
    public enum Reason {
        UNREADABLE,
        RULE,
        CONFLICT,
        UNKNOWN,
        FORBIDDEN,
        BUSY
    }
}
