package org.wardledger.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code /tai-khoan} shows: who is signed in, the capacities to choose from, tokens and the last sign-ins. */
public record AccountView(
        String name,
        String display,
        List<String> duties,
        @Nullable String until,
        boolean mustChangePassword,
        List<Choice> capacities,
        boolean administers,
        boolean mayHoldTokens,
        List<Token> tokens,
        List<Try> tries,
        @Nullable String refusal,
        @Nullable String said,
        @Nullable String newToken) {

    /** A capacity, and whether it is the acting one. */
    public record Choice(long id, String words, boolean chosen) {}

    /** A token that still opens something. */
    public record Token(String id, String label, String until) {}

    /** One try to sign in. */
    public record Try(String at, String address, boolean ok) {}
}
