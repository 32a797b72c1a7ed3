package org.wardledger.launcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wardledger.common.Refusal;
import org.wardledger.office.RefusalStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives what stopped a page the status it deserves: a lost database is not a fault of the page, and a refusal is none
 * at all. It stands outside sign-in, which asks the same database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class StoppedPages extends OncePerRequestFilter {

    /** Under this name the refused request carries the sentence the reader will see. */
    static final String SENTENCE = StoppedPages.class.getName() + ".sentence";

    private static final String PROGRAMS = "/api/";
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final int CAUSES_MAX = 20;
    private static final Logger LOG = LoggerFactory.getLogger(StoppedPages.class);

    private final Problems problems;

    StoppedPages(JsonMapper json) {
        this.problems = new Problems(json);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException stopped) {
            HttpStatus status = status(request, stopped);
            if (status == null || response.isCommitted()) {
                throw stopped;
            }
            if (status == HttpStatus.SERVICE_UNAVAILABLE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            }
            if (status == HttpStatus.SERVICE_UNAVAILABLE
                    && request.getRequestURI().startsWith(PROGRAMS)) {
                problems.lost(request, response);
            } else {
                response.sendError(status.value());
            }
        }
    }

    private static @Nullable HttpStatus status(HttpServletRequest request, Throwable stopped) {
        int depth = 0;
        for (Throwable cause = stopped; cause != null && depth < CAUSES_MAX; cause = cause.getCause(), depth++) {
            if (cause instanceof Refusal refusal) {
                request.setAttribute(SENTENCE, refusal.getMessage());
                return RefusalStatus.of(refusal.reason());
            }
            if (isLostDatabase(cause)) {
                // One line: while it is away every page ends here, and the pool has said the rest.
                LOG.error("The database does not answer: {}", cause.getMessage());
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
        }
        return null;
    }

    private static boolean isLostDatabase(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException;
    }
}
