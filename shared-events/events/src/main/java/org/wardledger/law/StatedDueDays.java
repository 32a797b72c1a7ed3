package org.wardledger.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResumed;

/** The day by which a line says its case is due (hạn đã ghi). An extension of a petition is the ground of its own day. */
final class StatedDueDays {
    private StatedDueDays() {}

    static @Nullable LocalDate of(WardEvent line) {
        return switch (line) {
            case PetitionReceived it -> it.dueOn();
            case PetitionClassified it -> it.dueOn();
            case PetitionAccepted it -> it.dueOn();
            case PetitionResumed it -> it.dueOn();
            case PetitionReopened it -> it.dueOn();
            case DenunciationReceived it -> it.dueOn();
            case DenunciationAccepted it -> it.dueOn();
            case DenunciationExtended it -> it.dueOn();
            case DossierReceived it -> it.dueOn();
            case DossierSupplemented it -> it.dueOn();
            default -> null;
        };
    }
}
