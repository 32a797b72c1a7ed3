package org.wardledger.petition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.wardledger.petition.Progress.State.OPEN;
import static org.wardledger.petition.Progress.State.RESOLVED;
import static org.wardledger.petition.Progress.State.TRANSFERRED;
import static org.wardledger.petition.Progress.State.WITHDRAWN;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.wardledger.common.Refusal;
import org.wardledger.petition.DenunciationCommand.AcceptDenunciation;
import org.wardledger.petition.DenunciationCommand.ConcludeDenunciation;
import org.wardledger.petition.DenunciationCommand.ExtendDenunciation;
import org.wardledger.petition.DenunciationCommand.ReceiveDenunciation;
import org.wardledger.petition.DenunciationCommand.TransferDenunciation;
import org.wardledger.petition.DenunciationCommand.WithdrawDenunciation;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;

/** One denunciation (tố cáo), known by its number in the paper secret register alone. */
public class Denunciation {
    @AggregateIdentifier
    private PetitionId petitionId;

    private Progress progress;
    private boolean accepted;

    @SuppressWarnings("NullAway.Init") // Axon fills a record by replaying its events.
    Denunciation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveDenunciation command) {
        if (progress != null) {
            throw Refusal.conflict(
                    "secretRegisterNumber",
                    "Số %s trong sổ mật đã được ghi.".formatted(command.secretRegisterNumber()));
        }
        apply(new DenunciationReceived(
                command.petitionId(),
                command.secretRegisterNumber(),
                command.occurredOn(),
                command.channel(),
                command.inAuthority(),
                command.dueOn()));
    }

    @CommandHandler
    void handle(AcceptDenunciation command) {
        progress.allow("thụ lý", command.secretRegisterNumber(), command.occurredOn(), OPEN);
        if (accepted) {
            throw Refusal.conflict("secretRegisterNumber", "Tố cáo này đã thụ lý rồi.");
        }
        apply(new DenunciationAccepted(petitionId, command.occurredOn(), command.dueOn(), command.document()));
    }

    @CommandHandler
    void handle(TransferDenunciation command) {
        progress.allow("chuyển", command.secretRegisterNumber(), command.occurredOn(), OPEN);
        apply(new DenunciationTransferred(
                petitionId, command.occurredOn(), command.transferredTo(), command.document()));
    }

    /** An extension is a written decision (Law 25/2018, Article 30, paragraph 4). */
    @CommandHandler
    void handle(ExtendDenunciation command) {
        progress.allow("gia hạn", command.secretRegisterNumber(), command.occurredOn(), OPEN);
        progress.lengthened(command.dueOn());
        apply(new DenunciationExtended(petitionId, command.occurredOn(), command.dueOn(), command.decision()));
    }

    @CommandHandler
    void handle(ConcludeDenunciation command) {
        progress.allow("kết luận", command.secretRegisterNumber(), command.occurredOn(), OPEN);
        apply(new DenunciationConcluded(petitionId, command.occurredOn(), command.document()));
    }

    /** In writing, before the conclusion (Law 25/2018, Article 33). */
    @CommandHandler
    void handle(WithdrawDenunciation command) {
        progress.allow("rút", command.secretRegisterNumber(), command.occurredOn(), OPEN);
        apply(new DenunciationWithdrawn(petitionId, command.occurredOn()));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenunciationReceived received -> {
                petitionId = received.petitionId();
                progress = Progress.received(received.occurredOn(), received.dueOn());
            }
            case DenunciationAccepted taken -> {
                accepted = true;
                progress = progress.due(OPEN, taken.occurredOn(), taken.dueOn());
            }
            case DenunciationTransferred transferred -> progress = progress.now(TRANSFERRED, transferred.occurredOn());
            case DenunciationExtended extended ->
                progress = progress.due(OPEN, extended.occurredOn(), extended.dueOn());
            case DenunciationConcluded concluded -> progress = progress.now(RESOLVED, concluded.occurredOn());
            case DenunciationWithdrawn withdrawn -> progress = progress.now(WITHDRAWN, withdrawn.occurredOn());
        }
    }
}
