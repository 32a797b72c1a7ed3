package org.wardledger.office;

import org.springframework.http.HttpStatus;
import org.wardledger.common.Refusal;

/** The HTTP status of a refusal, the same for a page and for a program. */
public final class RefusalStatus {
    private RefusalStatus() {}

    public static HttpStatus of(Refusal.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> HttpStatus.BAD_REQUEST;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
