package org.wardledger.launcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wardledger.office.Sessions;
import org.wardledger.office.SignedIn;

/** Asks with each page whether the account behind the session is still welcome, and what it may do today. */
final class SessionFilter extends OncePerRequestFilter {
    private static final String ACCOUNT = "/tai-khoan";
    private static final String SIGN_OUT = "/dang-xuat";

    private final Sessions sessions;
    private final SecurityContextLogoutHandler leave = new SecurityContextLogoutHandler();

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication remembered = SecurityContextHolder.getContext().getAuthentication();
        if (SignedIn.in(remembered).isPresent() && remembered != null) {
            Optional<Authentication> now = sessions.refreshed(remembered);
            if (now.isEmpty()) {
                leave.logout(request, response, remembered);
            } else if (mustChangePassword(now.get()) && !leadsToChange(request)) {
                response.sendRedirect(ACCOUNT);
                return;
            } else {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(now.get());
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean mustChangePassword(Authentication authentication) {
        return SignedIn.in(authentication)
                .filter(signedIn -> signedIn.account().mustChangePassword())
                .isPresent();
    }

    private static boolean leadsToChange(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(ACCOUNT) || path.startsWith(ACCOUNT + "/") || path.equals(SIGN_OUT);
    }
}
