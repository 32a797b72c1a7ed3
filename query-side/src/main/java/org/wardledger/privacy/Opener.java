package org.wardledger.privacy;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever asks, and what is sealed he may open: of the books he keeps or leads, or whose data he protects. */
public record Opener(String account, Set<String> rights) {
    public Opener {
        rights = Set.copyOf(rights);
    }

    public static Opener ofCaller() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || !caller.isAuthenticated()
                ? new Opener("", Set.of())
                : new Opener(
                        caller.getName(),
                        caller.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
    }

    public boolean mayOpen(String book) {
        return protectsData()
                || rights.contains("LEAD")
                || rights.contains("dossier".equals(book) ? "RECORD_DOSSIER" : "RECORD");
    }

    public boolean protectsData() {
        return rights.contains("PROTECT_DATA");
    }
}
