package org.wardledger.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What an office enters of the law itself: a new number, a year's holidays. It stands over what was shipped. */
public sealed interface LawEvent extends WardEvent {
    /** A number of the law holds from a day on (tham số pháp luật); it ends the number before it. */
    @RecordedAs(value = "legal-parameter-set", openness = Openness.OPEN)
    record LegalParameterSet(
            @Public LawId lawId,
            @Public LocalDate occurredOn,
            @Public LawKey key,
            @Public int value,
            @Public TermUnit unit,
            @Public LocalDate from,
            @Public @Nullable LocalDate until,
            @Public String source,
            @Public Confidence confidence)
            implements LawEvent {
        Parameter parameter() {
            return new Parameter(key, value, unit, from, until, source, confidence);
        }
    }

    /** Some days are days off (ngày nghỉ): a holiday, or a working day swapped for another. */
    @RecordedAs(value = "day-off-declared", openness = Openness.OPEN)
    record DayOffDeclared(
            @Public LawId lawId,
            @Public LocalDate occurredOn,
            @Public LocalDate from,
            @Public LocalDate to,
            @Public String name,
            @Public String source)
            implements LawEvent {}

    /** A day of rest is worked (ngày làm bù). */
    @RecordedAs(value = "working-day-declared", openness = Openness.OPEN)
    record WorkingDayDeclared(
            @Public LawId lawId,
            @Public LocalDate occurredOn,
            @Public LocalDate day,
            @Public String source) implements LawEvent {}
}
