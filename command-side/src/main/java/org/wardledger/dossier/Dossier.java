package org.wardledger.dossier;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierCommand.IssueApology;
import org.wardledger.dossier.DossierCommand.ReceiveDossier;
import org.wardledger.dossier.DossierCommand.RequestSupplement;
import org.wardledger.dossier.DossierCommand.ReturnDossier;
import org.wardledger.dossier.DossierCommand.SupplementDossier;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.office.Rules;

/** One dossier at the one-stop counter (hồ sơ một cửa), from its appointment to its result. */
public class Dossier {
    @AggregateIdentifier
    private DossierId dossierId;

    private CaseRef caseRef;
    private LocalDate lastOn;
    private @Nullable LocalDate returnedOn;
    private boolean waitingForApplicant;
    private boolean apologised;

    @SuppressWarnings("NullAway.Init") // Axon fills a record by replaying its events.
    Dossier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveDossier command) {
        if (caseRef != null) {
            throw Refusal.conflict("code", "Hồ sơ %s đã có trong sổ.".formatted(command.code()));
        }
        apply(new DossierReceived(
                command.dossierId(),
                command.caseRef(),
                command.code(),
                command.occurredOn(),
                command.channel(),
                command.field(),
                command.procedure(),
                command.dueOn(),
                command.applicant()));
    }

    @CommandHandler
    void handle(RequestSupplement command) {
        allow(command);
        if (waitingForApplicant) {
            throw Refusal.conflict("code", "Hồ sơ %s đang chờ công dân bổ sung.".formatted(command.code()));
        }
        apply(new DossierSupplementRequested(
                dossierId, caseRef, command.occurredOn(), command.slip(), command.reason()));
    }

    @CommandHandler
    void handle(SupplementDossier command) {
        allow(command);
        if (!waitingForApplicant) {
            throw Refusal.conflict("code", "Hồ sơ %s không chờ bổ sung.".formatted(command.code()));
        }
        apply(new DossierSupplemented(dossierId, caseRef, command.occurredOn(), command.dueOn()));
    }

    /** A day is promised anew once at most (Decree 61/2018/NĐ-CP, Article 19). */
    @CommandHandler
    void handle(IssueApology command) {
        allow(command);
        if (apologised) {
            throw Refusal.conflict(
                    "code", "Hồ sơ %s đã xin lỗi và hẹn lại một lần; không hẹn lần nữa.".formatted(command.code()));
        }
        apply(new DossierApologyIssued(
                dossierId, caseRef, command.occurredOn(), command.promisedOn(), command.slip(), command.reason()));
    }

    @CommandHandler
    void handle(ReturnDossier command) {
        allow(command);
        if (waitingForApplicant && command.result() == DossierResult.GRANTED) {
            throw Refusal.conflict(
                    "code", "Hồ sơ %s đang chờ công dân bổ sung: ghi nhận bổ sung trước.".formatted(command.code()));
        }
        apply(new DossierReturned(dossierId, caseRef, command.occurredOn(), command.result()));
    }

    private void allow(DossierCommand command) {
        if (returnedOn != null) {
            throw Refusal.conflict("code", "Hồ sơ %s đã trả ngày %s.".formatted(command.code(), Rules.day(returnedOn)));
        }
        Rules.notBefore("occurredOn", "Ngày", command.occurredOn(), lastOn, "bước trước, ngày");
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        lastOn = event.occurredOn();
        switch (event) {
            case DossierReceived received -> {
                dossierId = received.dossierId();
                caseRef = received.caseRef();
            }
            case DossierSupplementRequested requested -> waitingForApplicant = true;
            case DossierSupplemented supplemented -> waitingForApplicant = false;
            case DossierApologyIssued apology -> apologised = true;
            case DossierReturned returned -> returnedOn = returned.occurredOn();
        }
    }
}
