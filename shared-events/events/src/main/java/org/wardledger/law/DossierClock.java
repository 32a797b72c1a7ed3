package org.wardledger.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;

/** The appointment of a dossier (ngày hẹn trả), from the term stated when it was taken in; it waits with the applicant. */
final class DossierClock {
    private @Nullable Term term;
    private @Nullable LocalDate stoppedOn;

    void take(DossierEvent event) {
        switch (event) {
            case DossierReceived it ->
                term = it.workingDays() == null
                        ? null
                        : Term.stated(
                                it.workingDays(),
                                "Nhận",
                                it.firstReceivedOn() == null ? it.occurredOn() : it.firstReceivedOn());
            case DossierSupplementRequested it -> stoppedOn = it.occurredOn();
            case DossierSupplemented it -> {
                if (term != null && stoppedOn != null) {
                    term = term.paused(stoppedOn, it.occurredOn());
                }
                stoppedOn = null;
            }
            // Late stays late: an apology promises a day and changes no term.
            case DossierApologyIssued it -> {}
            case DossierReturned it -> {}
        }
    }

    Optional<DueDay> due(WorkingCalendar calendar) {
        return Optional.ofNullable(term).map(stated -> stated.due(calendar));
    }
}
