package org.wardledger.launcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wardledger.office.ApiTokens;
import org.wardledger.office.SignInRefused;
import org.wardledger.office.SignedIn;

/** Signs a program in by the token it sends; a token that opens nothing is refused even where none is needed. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Problems problems;

    BearerFilter(ApiTokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                SignedIn signedIn = tokens.signIn(token(header));
                context.setAuthentication(signedIn.authentication(List.of()));
                SecurityContextHolder.setContext(context);
            } catch (SignInRefused refused) {
                problems.refuse(request, response, refused);
                return;
            } catch (DataAccessException lost) {
                problems.unavailable(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static String token(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
