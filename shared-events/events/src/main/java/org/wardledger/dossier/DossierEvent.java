package org.wardledger.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.OfCase;
import org.wardledger.common.Openness;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Public;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;

/** What has happened to a one-stop dossier (hồ sơ một cửa). */
public sealed interface DossierEvent extends WardEvent, OfCase {
    DossierId dossierId();

    /**
     * A complete dossier was taken in, with an appointment (tiếp nhận hồ sơ và hẹn trả kết quả).
     *
     * @param firstReceivedOn of one that was handed over, the day the office before this one took it in
     * @param workingDays the term of its procedure, where it was stated; the appointment itself is {@code dueOn}
     */
    @RecordedAs(value = "dossier-received", revision = 3, openness = Openness.CASE)
    record DossierReceived(
            DossierId dossierId,
            @Public CaseRef caseRef,
            RecordNumber code,
            @Public LocalDate occurredOn,
            @Public DossierChannel channel,
            DossierField field,
            Procedure procedure,
            @Public LocalDate dueOn,
            @Nullable Integer workingDays,
            @Nullable PersonRef applicant,
            @Public @Nullable LocalDate firstReceivedOn)
            implements DossierEvent {
        /** Whether another office took it in, and this one took it over (nhận bàn giao). */
        public boolean handedOver() {
            return channel == DossierChannel.HANDOVER;
        }
    }

    /** The applicant was asked in writing to complete it; its clock stands still (yêu cầu bổ sung). */
    @RecordedAs(value = "dossier-supplement-requested", openness = Openness.CASE)
    record DossierSupplementRequested(
            DossierId dossierId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            DocumentCode slip,
            @Nullable Sealed reason)
            implements DossierEvent {}

    /** The applicant completed it; its clock runs again to a new appointment (đã bổ sung). */
    @RecordedAs(value = "dossier-supplemented", openness = Openness.CASE)
    record DossierSupplemented(
            DossierId dossierId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public LocalDate dueOn) implements DossierEvent {}

    /** The ward apologised for being late and named one new day (phiếu xin lỗi và hẹn lại). Late stays late. */
    @RecordedAs(value = "dossier-apology-issued", openness = Openness.CASE)
    record DossierApologyIssued(
            DossierId dossierId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            LocalDate promisedOn,
            DocumentCode slip,
            @Nullable Sealed reason)
            implements DossierEvent {}

    /** Its result was handed back (trả kết quả). */
    @RecordedAs(value = "dossier-returned", openness = Openness.CASE)
    record DossierReturned(
            DossierId dossierId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            DossierResult result) implements DossierEvent {}
}
