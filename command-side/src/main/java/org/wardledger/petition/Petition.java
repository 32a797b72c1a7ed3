package org.wardledger.petition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.wardledger.petition.Progress.State.OPEN;
import static org.wardledger.petition.Progress.State.PAUSED;
import static org.wardledger.petition.Progress.State.RESOLVED;
import static org.wardledger.petition.Progress.State.TRANSFERRED;
import static org.wardledger.petition.Progress.State.WITHDRAWN;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.office.Rules;
import org.wardledger.petition.PetitionCommand.AcceptPetition;
import org.wardledger.petition.PetitionCommand.ClassifyPetition;
import org.wardledger.petition.PetitionCommand.ExtendPetition;
import org.wardledger.petition.PetitionCommand.PausePetition;
import org.wardledger.petition.PetitionCommand.ReceivePetition;
import org.wardledger.petition.PetitionCommand.ReopenPetition;
import org.wardledger.petition.PetitionCommand.ResolvePetition;
import org.wardledger.petition.PetitionCommand.ResumePetition;
import org.wardledger.petition.PetitionCommand.TransferPetition;
import org.wardledger.petition.PetitionCommand.WithdrawPetition;
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

/** One petition (đơn), from receipt to its end, which may be taken back. */
public class Petition {
    @AggregateIdentifier
    private PetitionId petitionId;

    private CaseRef caseRef;
    private Progress progress;
    private boolean accepted;

    @SuppressWarnings("NullAway.Init") // Axon fills a record by replaying its events.
    Petition() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceivePetition command) {
        if (caseRef != null) {
            throw Refusal.conflict(
                    "number",
                    "Đơn %s đã có trong sổ, nhận ngày %s."
                            .formatted(command.number(), Rules.day(progress.receivedOn())));
        }
        apply(new PetitionReceived(
                command.petitionId(),
                command.caseRef(),
                command.number(),
                command.occurredOn(),
                command.type(),
                command.channel(),
                command.overTheHead(),
                command.firstSentTo(),
                command.firstSentOn(),
                command.inAuthority(),
                command.field(),
                command.residentialGroup(),
                command.dueOn(),
                command.sender(),
                command.content()));
    }

    @CommandHandler
    void handle(ClassifyPetition command) {
        progress.allow("phân loại", command.number(), command.occurredOn(), OPEN);
        Rules.dueNotBefore(command.dueOn(), progress.receivedOn(), "ngày nhận đơn");
        apply(new PetitionClassified(
                petitionId,
                caseRef,
                command.occurredOn(),
                command.type(),
                command.field(),
                command.inAuthority(),
                command.dueOn(),
                command.note()));
    }

    @CommandHandler
    void handle(AcceptPetition command) {
        progress.allow("thụ lý", command.number(), command.occurredOn(), OPEN);
        if (accepted) {
            throw Refusal.conflict("number", "Đơn %s đã thụ lý rồi.".formatted(command.number()));
        }
        apply(new PetitionAccepted(petitionId, caseRef, command.occurredOn(), command.dueOn(), command.document()));
    }

    @CommandHandler
    void handle(TransferPetition command) {
        progress.allow("chuyển", command.number(), command.occurredOn(), OPEN);
        apply(new PetitionTransferred(
                petitionId, caseRef, command.occurredOn(), command.transferredTo(), command.document()));
    }

    @CommandHandler
    void handle(ExtendPetition command) {
        progress.allow("gia hạn", command.number(), command.occurredOn(), OPEN);
        progress.lengthened(command.dueOn());
        apply(new PetitionExtended(
                petitionId, caseRef, command.occurredOn(), command.dueOn(), command.decision(), command.reason()));
    }

    @CommandHandler
    void handle(PausePetition command) {
        progress.allow("tạm đình chỉ", command.number(), command.occurredOn(), OPEN);
        apply(new PetitionPaused(petitionId, caseRef, command.occurredOn(), command.decision(), command.reason()));
    }

    @CommandHandler
    void handle(ResumePetition command) {
        progress.allow("tiếp tục", command.number(), command.occurredOn(), PAUSED);
        apply(new PetitionResumed(petitionId, caseRef, command.occurredOn(), command.dueOn()));
    }

    @CommandHandler
    void handle(ResolvePetition command) {
        progress.allow("giải quyết", command.number(), command.occurredOn(), OPEN);
        apply(new PetitionResolved(petitionId, caseRef, command.occurredOn(), command.document(), command.outcome()));
    }

    /** A sender may take it back at any time before it is settled (Law 02/2011, Article 10). */
    @CommandHandler
    void handle(WithdrawPetition command) {
        progress.allow("rút", command.number(), command.occurredOn(), OPEN, PAUSED);
        apply(new PetitionWithdrawn(petitionId, caseRef, command.occurredOn(), command.reason()));
    }

    @CommandHandler
    void handle(ReopenPetition command) {
        progress.allow("mở lại", command.number(), command.occurredOn(), RESOLVED, WITHDRAWN);
        apply(new PetitionReopened(petitionId, caseRef, command.occurredOn(), command.dueOn(), command.reason()));
    }

    @EventSourcingHandler
    void on(PetitionEvent event) {
        switch (event) {
            case PetitionReceived received -> {
                petitionId = received.petitionId();
                caseRef = received.caseRef();
                progress = Progress.received(received.occurredOn(), received.dueOn());
            }
            case PetitionClassified classified ->
                progress = progress.due(OPEN, classified.occurredOn(), classified.dueOn());
            case PetitionAccepted taken -> {
                accepted = true;
                progress = progress.due(OPEN, taken.occurredOn(), taken.dueOn());
            }
            case PetitionTransferred transferred -> progress = progress.now(TRANSFERRED, transferred.occurredOn());
            case PetitionExtended extended -> progress = progress.due(OPEN, extended.occurredOn(), extended.dueOn());
            case PetitionPaused paused -> progress = progress.now(PAUSED, paused.occurredOn());
            case PetitionResumed resumed -> progress = progress.again(resumed.occurredOn(), resumed.dueOn());
            case PetitionResolved resolved -> progress = progress.now(RESOLVED, resolved.occurredOn());
            case PetitionWithdrawn withdrawn -> progress = progress.now(WITHDRAWN, withdrawn.occurredOn());
            case PetitionReopened reopened -> {
                accepted = false;
                progress = progress.again(reopened.occurredOn(), reopened.dueOn());
            }
        }
    }
}
