package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;

/** The term of a denunciation (thời hạn tố cáo; Law 25/2018, Articles 24 and 30). */
final class DenunciationClock {
    private final Law law;
    private final List<DenunciationExtended> extensions = new ArrayList<>();
    private boolean inAuthority;
    private LocalDate receivedOn = LocalDate.MIN;
    private @Nullable LocalDate acceptedOn;

    DenunciationClock(Law law) {
        this.law = law;
    }

    void take(DenunciationEvent event) {
        switch (event) {
            case DenunciationReceived it -> {
                receivedOn = it.occurredOn();
                inAuthority = it.inAuthority();
            }
            case DenunciationAccepted it -> acceptedOn = it.occurredOn();
            case DenunciationExtended it -> extensions.add(it);
            // The term itself does not change when the case ends.
            case DenunciationTransferred it -> {}
            case DenunciationConcluded it -> {}
            case DenunciationWithdrawn it -> {}
        }
    }

    Optional<DueDay> due() {
        if (acceptedOn == null) {
            return extensions.isEmpty()
                    ? term(
                                    inAuthority ? LawKey.DENUNCIATION_INITIAL_CHECK : LawKey.DENUNCIATION_TRANSFER,
                                    "Nhận",
                                    receivedOn)
                            .map(term -> term.due(law.calendar()))
                    : Optional.empty();
        }
        return term(LawKey.DENUNCIATION_RESOLVE, "Thụ lý", acceptedOn)
                .flatMap(this::extended)
                .map(term -> term.due(law.calendar()));
    }

    private Optional<Term> term(LawKey key, String began, LocalDate from) {
        return law.inForce(key, from).map(parameter -> Term.by(parameter, began, from));
    }

    /** Once where it is complex, twice where it is very complex, and no more. */
    private Optional<Term> extended(Term term) {
        List<LawKey> steps = List.of(LawKey.DENUNCIATION_EXTEND_COMPLEX, LawKey.DENUNCIATION_EXTEND_VERY_COMPLEX);
        if (extensions.size() > steps.size()) {
            return Optional.empty();
        }
        Term longer = term;
        for (int step = 0; step < extensions.size(); step++) {
            DenunciationExtended extension = extensions.get(step);
            Optional<Parameter> more = law.inForce(steps.get(step), extension.occurredOn());
            if (more.isEmpty()) {
                return Optional.empty();
            }
            longer = longer.extended(
                    more.get().value(), "quyết định " + extension.decision().value());
        }
        return Optional.of(longer);
    }
}
