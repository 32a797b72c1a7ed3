package org.wardledger.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
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

/** One petition for tests, received on 11/01/2023 and due on 08/02/2023: what is asked of it, what has happened. */
final class Petitions {
    private static final String OFFICE = "phuong-thu";
    private static final RecordNumber NUMBER = new RecordNumber("ĐT-2023-01");
    private static final PetitionId ID = PetitionId.of(OFFICE, NUMBER);
    private static final CaseRef CASE = new CaseRef(new UUID(0, 1));
    private static final DocumentCode DECISION = new DocumentCode("12/QĐ-UBND");
    static final Body TOWN = new Body("UBND thị xã Đức Phổ");

    private Petitions() {}

    static ReceivePetition receive(boolean overTheHead, @Nullable Body firstSentTo) {
        return receive(overTheHead, firstSentTo, null, "2023-02-08");
    }

    static ReceivePetition receive(Body firstSentTo, @Nullable String firstSentOn, String dueOn) {
        return receive(true, firstSentTo, firstSentOn == null ? null : day(firstSentOn), dueOn);
    }

    static ReceivePetition receive(
            boolean overTheHead, @Nullable Body firstSentTo, @Nullable LocalDate firstSentOn, String dueOn) {
        return new ReceivePetition(
                OFFICE,
                CASE,
                NUMBER,
                day("2023-01-11"),
                PetitionType.RECOMMENDATION,
                PetitionChannel.POST,
                null,
                null,
                null,
                true,
                day(dueOn),
                overTheHead,
                firstSentTo,
                firstSentOn,
                null,
                null);
    }

    static ClassifyPetition classify(String on, String dueOn) {
        return new ClassifyPetition(OFFICE, NUMBER, day(on), PetitionType.COMPLAINT, null, true, day(dueOn), null);
    }

    static AcceptPetition accept(String on) {
        return new AcceptPetition(OFFICE, NUMBER, day(on), day("2023-02-12"), null, null);
    }

    static TransferPetition transfer(String on) {
        return new TransferPetition(OFFICE, NUMBER, day(on), TOWN, DECISION);
    }

    static ExtendPetition extend(String on, String dueOn) {
        return new ExtendPetition(OFFICE, NUMBER, day(on), day(dueOn), DECISION, null);
    }

    static PausePetition pause(String on) {
        return new PausePetition(OFFICE, NUMBER, day(on), DECISION, null);
    }

    static ResumePetition resume(String on) {
        return new ResumePetition(OFFICE, NUMBER, day(on), day("2023-03-15"));
    }

    static ResolvePetition resolve(String on) {
        return new ResolvePetition(OFFICE, NUMBER, day(on), null, null);
    }

    static WithdrawPetition withdraw(String on) {
        return new WithdrawPetition(OFFICE, NUMBER, day(on), null);
    }

    static ReopenPetition reopen(String on) {
        return new ReopenPetition(OFFICE, NUMBER, day(on), day("2023-04-01"), null);
    }

    static PetitionReceived received() {
        return new PetitionReceived(
                ID,
                CASE,
                NUMBER,
                day("2023-01-11"),
                PetitionType.RECOMMENDATION,
                PetitionChannel.POST,
                false,
                null,
                null,
                true,
                null,
                null,
                day("2023-02-08"),
                null,
                null,
                null);
    }

    static PetitionClassified classified(String on, String dueOn) {
        return new PetitionClassified(ID, CASE, day(on), PetitionType.COMPLAINT, null, true, day(dueOn), null);
    }

    static PetitionAccepted accepted(String on) {
        return new PetitionAccepted(ID, CASE, day(on), day("2023-02-12"), null, null);
    }

    static PetitionTransferred transferred(String on) {
        return new PetitionTransferred(ID, CASE, day(on), TOWN, DECISION);
    }

    static PetitionExtended extended(String on, String dueOn) {
        return new PetitionExtended(ID, CASE, day(on), day(dueOn), DECISION, null);
    }

    static PetitionPaused paused(String on) {
        return new PetitionPaused(ID, CASE, day(on), DECISION, null);
    }

    static PetitionResumed resumed(String on) {
        return new PetitionResumed(ID, CASE, day(on), day("2023-03-15"));
    }

    static PetitionResolved resolved(String on) {
        return new PetitionResolved(ID, CASE, day(on), null, null);
    }

    static PetitionWithdrawn withdrawn(String on) {
        return new PetitionWithdrawn(ID, CASE, day(on), null);
    }

    static PetitionReopened reopened(String on) {
        return new PetitionReopened(ID, CASE, day(on), day("2023-04-01"), null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
