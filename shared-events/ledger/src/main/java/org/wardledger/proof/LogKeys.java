package org.wardledger.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardledger.log.SigningKey;
import org.wardledger.log.VerifierKey;

/**
 * Which keys sign the log, and until when (khóa của nhật ký). The first is the one that signed the empty log; each later
 * one was announced in the book, and says there until when those before it still sign.
 */
public final class LogKeys {
    private final KeyFolder folder;
    private final String origin;

    public LogKeys(KeyFolder folder, String origin) {
        this.folder = folder;
        this.origin = origin;
    }

    /** What the book says about a key: from which day it signs, and until which the earlier ones do. */
    public record Announced(VerifierKey key, LocalDate from, LocalDate othersUntil) {}

    /**
     * The keys whose signature a checkpoint of this day bears, the newest first.
     *
     * @param firstKeyId which key signed the empty log; none before that was done
     */
    List<VerifierKey> signing(Optional<Integer> firstKeyId, List<Announced> announced, LocalDate day) {
        List<VerifierKey> signing = new ArrayList<>(first(firstKeyId).stream().toList());
        for (Announced next : announced) {
            if (next.from().isAfter(day)) {
                continue;
            }
            if (next.othersUntil().isBefore(day)) {
                signing.clear();
            }
            signing.addFirst(next.key());
        }
        return signing;
    }

    /** Every key that ever signed or may sign, as far as its public half is known here or stands in the book. */
    Set<VerifierKey> known(List<Announced> announced) {
        Set<VerifierKey> known = new LinkedHashSet<>(ours());
        announced.forEach(key -> known.add(key.key()));
        return known;
    }

    /** The key of an empty log, made where there is none yet. */
    VerifierKey firstOrNew() {
        return ours().stream().findFirst().orElseGet(() -> folder.create(origin, VerifierKey.Type.LOG));
    }

    Optional<SigningKey> secret(VerifierKey key) {
        return folder.signing(key);
    }

    private Optional<VerifierKey> first(Optional<Integer> keyId) {
        return ours().stream()
                .filter(key -> keyId.isPresent() && key.keyId() == keyId.get())
                .findFirst();
    }

    private List<VerifierKey> ours() {
        return folder.verifiers().stream()
                .filter(key -> key.type() == VerifierKey.Type.LOG && key.name().equals(origin))
                .toList();
    }
}
