package org.wardledger.law;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.Procedure;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.Difficulty;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.petition.PetitionId;
import org.wardledger.petition.PetitionType;

/** Lines of cases as they stand in a book. */
final class Cases {
    private static final CaseRef CASE = new CaseRef(new UUID(0, 1));
    private static final PetitionId PETITION = new PetitionId("petition-1");
    private static final DossierId DOSSIER = new DossierId("dossier-1");
    static final DocumentCode DECISION = new DocumentCode("95/QĐ-UBND");

    private Cases() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static PetitionEvent received(PetitionType type, boolean inAuthority, String on, String due) {
        return new PetitionEvent.PetitionReceived(
                PETITION,
                CASE,
                new RecordNumber("ĐT-1"),
                day(on),
                type,
                PetitionChannel.DIRECT,
                false,
                null,
                null,
                inAuthority,
                null,
                null,
                day(due),
                null,
                null,
                null);
    }

    static PetitionEvent classified(PetitionType type, String on) {
        return new PetitionEvent.PetitionClassified(PETITION, CASE, day(on), type, null, true, day(on), null);
    }

    static PetitionEvent accepted(String on, String due) {
        return accepted(on, due, null);
    }

    static PetitionEvent accepted(String on, String due, @Nullable Difficulty difficulty) {
        return new PetitionEvent.PetitionAccepted(PETITION, CASE, day(on), day(due), null, difficulty);
    }

    static PetitionEvent extended(String on, String due) {
        return new PetitionEvent.PetitionExtended(PETITION, CASE, day(on), day(due), DECISION, null);
    }

    static PetitionEvent paused(String on) {
        return new PetitionEvent.PetitionPaused(PETITION, CASE, day(on), DECISION, null);
    }

    static PetitionEvent resumed(String on) {
        return new PetitionEvent.PetitionResumed(PETITION, CASE, day(on), day(on));
    }

    static PetitionEvent reopened(String on) {
        return new PetitionEvent.PetitionReopened(PETITION, CASE, day(on), day(on), null);
    }

    static DenunciationEvent denounced(boolean inAuthority, String on) {
        return new DenunciationEvent.DenunciationReceived(
                PETITION, new RecordNumber("TC-1"), day(on), PetitionChannel.POST, inAuthority, day(on));
    }

    static DenunciationEvent denunciationAccepted(String on) {
        return new DenunciationEvent.DenunciationAccepted(PETITION, day(on), day(on), null);
    }

    static DenunciationEvent denunciationExtended(String on) {
        return new DenunciationEvent.DenunciationExtended(PETITION, day(on), day(on), DECISION);
    }

    static DossierEvent dossier(@Nullable Integer workingDays, String on, String due) {
        return new DossierEvent.DossierReceived(
                DOSSIER,
                CASE,
                new RecordNumber("HS-1"),
                day(on),
                DossierChannel.DIRECT,
                new DossierField("hộ tịch"),
                new Procedure("Khai sinh"),
                day(due),
                workingDays,
                null,
                null);
    }

    static DossierEvent supplementRequested(String on) {
        return new DossierEvent.DossierSupplementRequested(DOSSIER, CASE, day(on), DECISION, null);
    }

    static DossierEvent supplemented(String on, String due) {
        return new DossierEvent.DossierSupplemented(DOSSIER, CASE, day(on), day(due));
    }

    static DossierEvent apologised(String on, String promised) {
        return new DossierEvent.DossierApologyIssued(DOSSIER, CASE, day(on), day(promised), DECISION, null);
    }
}
