package org.wardledger.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The account behind a request, by password or by token, and the capacity it acts in now (người đã đăng nhập). */
public record SignedIn(Account account, @Nullable Capacity capacity, Instant since) implements AuthenticatedPrincipal {

    /** Acts in the first capacity that holds on the day, until another is chosen. */
    static SignedIn on(LocalDate day, Account account, Instant since) {
        return new SignedIn(
                account, account.capacitiesOn(day).stream().findFirst().orElse(null), since);
    }

    public static Optional<SignedIn> in(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return account.name();
    }

    SignedIn as(Capacity chosen) {
        return new SignedIn(account, chosen, since);
    }

    /** The same session as of today: rights and capacities as they stand now, the chosen capacity while it holds. */
    SignedIn refreshed(Account now, LocalDate day) {
        SignedIn fresh = on(day, now, since);
        return capacity == null
                ? fresh
                : now.capacityOn(day, capacity.id()).map(fresh::as).orElse(fresh);
    }

    /** A session begun with an older password ends with it. */
    boolean holds(Account now, LocalDate day) {
        return now.openOn(day) && !since.isBefore(now.passwordSetAt());
    }

    public Authentication authentication(Collection<? extends GrantedAuthority> factors) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>(factors);
        account.rights().forEach(right -> authorities.add(new SimpleGrantedAuthority(right.name())));
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
