package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.law.Term.Pause;
import org.wardledger.petition.Difficulty;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;
import org.wardledger.petition.PetitionType;

/** The term of a petition other than a denunciation (thời hạn của đơn): type and step decide which. */
final class PetitionClock {
    private final List<Pause> pauses = new ArrayList<>();
    private PetitionType type = PetitionType.RECOMMENDATION;
    private boolean inAuthority;
    private Difficulty difficulty = Difficulty.NORMAL;
    private String began = "Nhận đơn";
    private LocalDate startedOn = LocalDate.MIN;
    private @Nullable LocalDate acceptedOn;
    private @Nullable PetitionExtended extended;
    private @Nullable LocalDate stoppedOn;

    void take(PetitionEvent event) {
        switch (event) {
            case PetitionReceived it -> {
                type = it.type();
                inAuthority = it.inAuthority();
                startedOn = it.firstReceivedOn() == null ? it.occurredOn() : it.firstReceivedOn();
            }
            case PetitionClassified it -> {
                type = it.type();
                inAuthority = it.inAuthority();
            }
            case PetitionAccepted it -> {
                acceptedOn = it.occurredOn();
                difficulty = it.difficulty() == null ? Difficulty.NORMAL : it.difficulty();
            }
            case PetitionExtended it -> extended = it;
            case PetitionPaused it -> stoppedOn = it.occurredOn();
            case PetitionResumed it -> {
                if (stoppedOn != null) {
                    pauses.add(new Pause(stoppedOn, it.occurredOn()));
                    stoppedOn = null;
                }
            }
            case PetitionReopened it -> {
                began = "Mở lại";
                startedOn = it.occurredOn();
                acceptedOn = null;
                extended = null;
                stoppedOn = null;
                pauses.clear();
            }
            // The term itself does not change when the case ends.
            case PetitionTransferred it -> {}
            case PetitionResolved it -> {}
            case PetitionWithdrawn it -> {}
        }
    }

    Optional<DueDay> due(Law law) {
        if (extended != null) {
            return Optional.of(byDecision(extended, law));
        }
        boolean resolves = type == PetitionType.COMPLAINT && acceptedOn != null;
        LocalDate from = resolves && acceptedOn != null ? acceptedOn : startedOn;
        return law.inForce(resolves ? resolution() : beforeAcceptance(), from)
                .map(parameter -> Term.by(parameter, resolves ? "Thụ lý" : began, from))
                .map(term -> paused(term).due(law.calendar()));
    }

    private LawKey resolution() {
        return switch (difficulty) {
            case NORMAL -> LawKey.COMPLAINT_FIRST_NORMAL;
            case COMPLEX -> LawKey.COMPLAINT_FIRST_COMPLEX;
            case REMOTE -> LawKey.COMPLAINT_FIRST_REMOTE;
            case REMOTE_COMPLEX -> LawKey.COMPLAINT_FIRST_REMOTE_COMPLEX;
        };
    }

    /** What is not for this ward is only sorted and passed on. */
    private LawKey beforeAcceptance() {
        if (!inAuthority) {
            return LawKey.PETITION_PROCESSING;
        }
        return switch (type) {
            case COMPLAINT -> LawKey.COMPLAINT_ACCEPT;
            case LAND_DISPUTE -> LawKey.LAND_CONCILIATION;
            case RECOMMENDATION, FEEDBACK -> LawKey.PETITION_PROCESSING;
        };
    }

    private Term paused(Term term) {
        Term paused = term;
        for (Pause pause : pauses) {
            if (!pause.stoppedOn().isBefore(term.from())) {
                paused = paused.paused(pause.stoppedOn(), pause.resumedOn());
            }
        }
        return paused;
    }

    /** The day stands in a written decision; only what was left of it when the clock stopped is counted. */
    private DueDay byDecision(PetitionExtended decision, Law law) {
        String words = "Gia hạn theo quyết định " + decision.decision() + " ngày";
        int days = (int) (decision.dueOn().toEpochDay() - decision.occurredOn().toEpochDay());
        Term term = paused(new Term(words, decision.occurredOn(), days, TermUnit.DAYS, null, List.of(), List.of()));
        return term.pauses().isEmpty()
                ? new DueDay(
                        decision.dueOn(),
                        List.of("%s %s: hết ngày %s."
                                .formatted(words, LawDays.of(decision.occurredOn()), LawDays.of(decision.dueOn()))),
                        null)
                : term.due(law.calendar());
    }
}
