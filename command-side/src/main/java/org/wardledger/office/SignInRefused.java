package org.wardledger.office;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Why somebody was not let in, in the sentence they will read (không đăng nhập được). */
public final class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Duration wait;

    SignInRefused(Reason reason, Duration wait, String sentence) {
        super(sentence);
        this.reason = reason;
        this.wait = wait;
    }

    SignInRefused(Reason reason, String sentence) {
        this(reason, Duration.ZERO, sentence);
    }

    public Reason reason() {
        return reason;
    }

    /** How long to wait before another try can be heard; zero where waiting changes nothing. */
    public Duration waiting() {
        return wait;
    }

    /** What kind of refusal; the web gives each its status. */
    public enum Reason {
        WRONG,
        TOO_MANY,
        BUSY,
        CLOSED,
        TOKEN_UNKNOWN,
        TOKEN_EXPIRED
    }
}
