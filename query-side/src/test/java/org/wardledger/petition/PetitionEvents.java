package org.wardledger.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;

/** Petition events as a test says them: a number and days. */
public record PetitionEvents(String number) {
    private static final DocumentCode DECISION = new DocumentCode("7/QĐ-UBND");

    private PetitionId id() {
        return new PetitionId("petition-" + number);
    }

    private CaseRef caseRef() {
        return new CaseRef(new UUID(7, number.hashCode()));
    }

    public PetitionReceived received(String on, String dueOn) {
        return received(on, dueOn, PetitionType.FEEDBACK, null);
    }

    public PetitionReceived received(String on, String dueOn, PetitionType type, @Nullable PetitionField field) {
        return new PetitionReceived(
                id(),
                caseRef(),
                new RecordNumber(number),
                LocalDate.parse(on),
                type,
                PetitionChannel.DIRECT,
                false,
                null,
                null,
                true,
                field,
                null,
                LocalDate.parse(dueOn),
                null,
                null,
                null);
    }

    public PetitionClassified classified(String on, PetitionType type, String dueOn) {
        return new PetitionClassified(
                id(), caseRef(), LocalDate.parse(on), type, null, true, LocalDate.parse(dueOn), null);
    }

    public PetitionExtended extended(String on, String dueOn) {
        return new PetitionExtended(id(), caseRef(), LocalDate.parse(on), LocalDate.parse(dueOn), DECISION, null);
    }

    public PetitionPaused paused(String on) {
        return new PetitionPaused(id(), caseRef(), LocalDate.parse(on), DECISION, null);
    }

    public PetitionResumed resumed(String on, String dueOn) {
        return new PetitionResumed(id(), caseRef(), LocalDate.parse(on), LocalDate.parse(dueOn));
    }

    public PetitionResolved resolved(String on) {
        return new PetitionResolved(id(), caseRef(), LocalDate.parse(on), null, null);
    }

    public PetitionTransferred transferred(String on) {
        return new PetitionTransferred(id(), caseRef(), LocalDate.parse(on), new Body("UBND thị xã Đức Phổ"), DECISION);
    }

    public PetitionWithdrawn withdrawn(String on) {
        return new PetitionWithdrawn(id(), caseRef(), LocalDate.parse(on), null);
    }

    public PetitionReopened reopened(String on, String dueOn) {
        return new PetitionReopened(id(), caseRef(), LocalDate.parse(on), LocalDate.parse(dueOn), null);
    }
}
