package org.wardledger.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.OfCase;
import org.wardledger.common.Openness;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Public;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;

/** What has happened to a petition other than a denunciation (đơn khiếu nại, kiến nghị, phản ánh, tranh chấp). */
public sealed interface PetitionEvent extends WardEvent, OfCase {
    PetitionId petitionId();

    /**
     * A petition has been entered in the register (tiếp nhận đơn); from this day its clock runs.
     *
     * @param firstReceivedOn of one that was handed over, the day the office before this one received it
     */
    @RecordedAs(value = "petition-received", revision = 2, openness = Openness.CASE)
    record PetitionReceived(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            RecordNumber number,
            @Public LocalDate occurredOn,
            @Public PetitionType type,
            @Public PetitionChannel channel,
            @Public boolean overTheHead,
            @Nullable Body firstSentTo,
            @Nullable LocalDate firstSentOn,
            boolean inAuthority,
            @Nullable PetitionField field,
            @Nullable ResidentialGroup residentialGroup,
            @Public LocalDate dueOn,
            @Nullable PersonRef sender,
            @Nullable Sealed content,
            @Public @Nullable LocalDate firstReceivedOn)
            implements PetitionEvent {
        /** Whether another office received it, and this one took it over (nhận bàn giao). */
        public boolean handedOver() {
            return channel == PetitionChannel.HANDOVER;
        }
    }

    /** Its type was settled from its content (phân loại đơn), and with the type its due day. */
    @RecordedAs(value = "petition-classified", openness = Openness.CASE)
    record PetitionClassified(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public PetitionType type,
            @Nullable PetitionField field,
            boolean inAuthority,
            @Public LocalDate dueOn,
            @Nullable Sealed note)
            implements PetitionEvent {}

    /** The ward took it up for resolution (thụ lý). */
    @RecordedAs(value = "petition-accepted", revision = 2, openness = Openness.CASE)
    record PetitionAccepted(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public LocalDate dueOn,
            @Nullable DocumentCode document,
            @Nullable Difficulty difficulty)
            implements PetitionEvent {}

    /** It was passed to the body that is competent (chuyển đơn); for this ward the case ends. */
    @RecordedAs(value = "petition-transferred", openness = Openness.CASE)
    record PetitionTransferred(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            Body transferredTo,
            DocumentCode document)
            implements PetitionEvent {}

    /** Its term was lengthened by a written decision (gia hạn). */
    @RecordedAs(value = "petition-extended", openness = Openness.CASE)
    record PetitionExtended(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public LocalDate dueOn,
            DocumentCode decision,
            @Nullable Sealed reason)
            implements PetitionEvent {}

    /** Its clock was stopped (tạm đình chỉ). */
    @RecordedAs(value = "petition-paused", openness = Openness.CASE)
    record PetitionPaused(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            DocumentCode decision,
            @Nullable Sealed reason)
            implements PetitionEvent {}

    /** Its clock runs again, to a new due day (tiếp tục giải quyết). */
    @RecordedAs(value = "petition-resumed", openness = Openness.CASE)
    record PetitionResumed(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public LocalDate dueOn) implements PetitionEvent {}

    /** It was resolved (giải quyết). */
    @RecordedAs(value = "petition-resolved", openness = Openness.CASE)
    record PetitionResolved(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Nullable DocumentCode document,
            @Nullable Sealed outcome)
            implements PetitionEvent {}

    /** Its sender took it back (rút đơn). */
    @RecordedAs(value = "petition-withdrawn", openness = Openness.CASE)
    record PetitionWithdrawn(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Nullable Sealed reason) implements PetitionEvent {}

    /** A settled or withdrawn petition is dealt with again (mở lại). */
    @RecordedAs(value = "petition-reopened", openness = Openness.CASE)
    record PetitionReopened(
            PetitionId petitionId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Public LocalDate dueOn,
            @Nullable Sealed reason)
            implements PetitionEvent {}
}
