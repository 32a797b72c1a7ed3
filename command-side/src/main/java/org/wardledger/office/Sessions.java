package org.wardledger.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What an open session is worth now (phiên làm việc): an account that ended yesterday ends its sessions today. */
public final class Sessions {
    private final Accounts accounts;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The session with rights and capacities as they stand now; empty where the account is no longer welcome. */
    public Optional<Authentication> refreshed(Authentication remembered) {
        LocalDate today = LocalDate.now(clock);
        return SignedIn.in(remembered)
                .flatMap(signedIn -> accounts.find(signedIn.getName())
                        .filter(account -> signedIn.holds(account, today))
                        .map(account -> signedIn.refreshed(account, today)))
                .map(signedIn -> signedIn.authentication(factors(remembered)));
    }

    /** Goes on in the same session as somebody else: in another capacity, or with a new password. */
    void continueAs(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication(before == null ? List.of() : factors(before)));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
    }

    /** How somebody proved who they are, as Spring Security notes it beside the rights. */
    private static List<? extends GrantedAuthority> factors(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(authority -> String.valueOf(authority.getAuthority()).startsWith("FACTOR_"))
                .toList();
    }
}
