package org.wardledger.correction;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.wardledger.common.Appendix;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;

/**
 * What has been put right in a record (đính chính). The line it names stays as it was written; from here on the record
 * says what the correction says. It is as open as the action it names, since it carries the same members again.
 */
public sealed interface CorrectionEvent extends Appendix {
    /** Position in the book of the action it names. */
    long corrects();

    /** Number of that action's line in its record. */
    long line();

    CorrectionGround ground();

    /** An action as it should have been written. */
    sealed interface Corrected extends CorrectionEvent {
        WardEvent action();
    }

    /** An action that never was: recorded by mistake (hủy mục ghi nhầm). What a sender takes back is withdrawn instead. */
    sealed interface Struck extends CorrectionEvent {}

    @RecordedAs(value = "action-corrected", openness = Openness.OPEN)
    record ActionCorrected(
            @Public long corrects,
            long line,
            @Public LocalDate occurredOn,
            @Public CorrectionGround ground,
            @Public String reason,

            @Public @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            WardEvent action)
            implements Corrected {}

    @RecordedAs(value = "case-action-corrected", openness = Openness.CASE)
    record CaseActionCorrected(
            @Public long corrects,
            long line,
            @Public LocalDate occurredOn,
            @Public CorrectionGround ground,
            Sealed reason,

            @Public @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            WardEvent action)
            implements Corrected {}

    /** Of a denunciation: no words, a ground from the list alone. */
    @RecordedAs(value = "sealed-action-corrected", openness = Openness.SEALED)
    record SealedActionCorrected(
            long corrects,
            long line,
            LocalDate occurredOn,
            CorrectionGround ground,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            WardEvent action)
            implements Corrected {}

    @RecordedAs(value = "action-struck", openness = Openness.OPEN)
    record ActionStruck(
            @Public long corrects,
            long line,
            @Public LocalDate occurredOn,
            @Public CorrectionGround ground,
            @Public String reason)
            implements Struck {}

    @RecordedAs(value = "case-action-struck", openness = Openness.CASE)
    record CaseActionStruck(
            @Public long corrects,
            long line,
            @Public LocalDate occurredOn,
            @Public CorrectionGround ground,
            Sealed reason)
            implements Struck {}

    @RecordedAs(value = "sealed-action-struck", openness = Openness.SEALED)
    record SealedActionStruck(long corrects, long line, LocalDate occurredOn, CorrectionGround ground)
            implements Struck {}
}
