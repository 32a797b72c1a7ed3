package org.wardledger.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wardledger.common.Openness;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.privacy.PrivacyEvent;

/** How much whoever asks may read (quyền xem). The command side grants the rights; their names are all that is shared. */
public record Rights(boolean readsBooks, boolean records, boolean readsDenunciations) {
    public static final Rights PUBLIC = new Rights(false, false, false);

    private static final Set<String> READERS =
            Set.of("RECORD", "RECORD_DOSSIER", "LEAD", "INSPECT", "AUDIT", "PROTECT_DATA");
    private static final Set<String> RECORDERS = Set.of("RECORD", "RECORD_DOSSIER", "LEAD");
    private static final String DENUNCIATION_READER = "READ_DENUNCIATIONS";

    /** Of whoever sent the request that this thread answers. */
    public static Rights ofCaller() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Rights of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return PUBLIC;
        }
        Set<String> held = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return new Rights(
                held.stream().anyMatch(READERS::contains),
                held.stream().anyMatch(RECORDERS::contains),
                held.contains(DENUNCIATION_READER));
    }

    /** Whether an entry may be read beyond its leaf; only who is named for denunciations reads what concerns them. */
    public boolean mayRead(Entry entry) {
        boolean sealed = EventCatalog.WARD.kind(entry.kind()).openness() == Openness.SEALED;
        return sealed && !(entry.event() instanceof PrivacyEvent) ? readsDenunciations : readsBooks;
    }

    public boolean mayRead(Figure figure) {
        return switch (figure.visibility()) {
            case EVERYONE -> true;
            case BOOK_READERS -> readsBooks;
            case DENUNCIATION_READERS -> readsDenunciations;
        };
    }
}
