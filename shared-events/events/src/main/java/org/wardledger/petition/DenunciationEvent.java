package org.wardledger.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/**
 * What has happened to a denunciation (tố cáo). Name, address and content are not accepted at all: they are a state
 * secret (Decision 774/QĐ-TTg of 5/6/2020) and stay in the paper secret register, whose number is all that is kept.
 */
public sealed interface DenunciationEvent extends WardEvent {
    PetitionId petitionId();

    /** A denunciation was entered under its number in the paper secret register (tiếp nhận tố cáo). */
    @RecordedAs(value = "denunciation-received", openness = Openness.SEALED)
    record DenunciationReceived(
            PetitionId petitionId,
            RecordNumber secretRegisterNumber,
            LocalDate occurredOn,
            PetitionChannel channel,
            boolean inAuthority,
            LocalDate dueOn)
            implements DenunciationEvent {
        /** Whether another office received it, and this one took it over (nhận bàn giao). */
        public boolean handedOver() {
            return channel == PetitionChannel.HANDOVER;
        }
    }

    /** The ward took it up (thụ lý tố cáo). */
    @RecordedAs(value = "denunciation-accepted", openness = Openness.SEALED)
    record DenunciationAccepted(
            PetitionId petitionId,
            LocalDate occurredOn,
            LocalDate dueOn,
            @Nullable DocumentCode document) implements DenunciationEvent {}

    /** It was passed to the competent body (chuyển tố cáo). */
    @RecordedAs(value = "denunciation-transferred", openness = Openness.SEALED)
    record DenunciationTransferred(
            PetitionId petitionId, LocalDate occurredOn, Body transferredTo, DocumentCode document)
            implements DenunciationEvent {}

    /** Its term was lengthened by a written decision (gia hạn; Law 25/2018, Article 30). */
    @RecordedAs(value = "denunciation-extended", openness = Openness.SEALED)
    record DenunciationExtended(PetitionId petitionId, LocalDate occurredOn, LocalDate dueOn, DocumentCode decision)
            implements DenunciationEvent {}

    /** Its content was concluded upon (kết luận nội dung tố cáo). */
    @RecordedAs(value = "denunciation-concluded", openness = Openness.SEALED)
    record DenunciationConcluded(
            PetitionId petitionId,
            LocalDate occurredOn,
            @Nullable DocumentCode document) implements DenunciationEvent {}

    /** It was taken back in writing before the conclusion (rút tố cáo; Law 25/2018, Article 33). */
    @RecordedAs(value = "denunciation-withdrawn", openness = Openness.SEALED)
    record DenunciationWithdrawn(PetitionId petitionId, LocalDate occurredOn) implements DenunciationEvent {}
}
