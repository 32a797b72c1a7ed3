package org.wardledger.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;
import org.wardledger.inspection.Points;

/** What has happened about scoring the office's work (chấm điểm công tác dân vận). */
public sealed interface ScoringEvent extends WardEvent {
    /**
     * A set of criteria was taken over as it was issued (áp dụng bộ tiêu chí).
     *
     * @param from the day from which work is scored by it
     * @param sample not a legal text, made up to try the sheet with
     * @param total what its greatest points add up to, as the text says it
     */
    @RecordedAs(value = "criteria-adopted", openness = Openness.OPEN)
    record CriteriaAdopted(
            @Public CriteriaId criteriaId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public @Nullable DocumentCode document,
            @Public @Nullable Body issuer,
            @Public LocalDate from,
            @Public boolean sample,
            @Public int total,
            @Public List<Criterion> criteria,
            @Public List<Band> bands)
            implements ScoringEvent {}

    /**
     * Points were given for one criterion of a year (chấm điểm); the newest of their kind stand.
     *
     * @param points absent where the work was not assigned and is left out of the sheet
     * @param evidence the documents that bear it out, by their numbers
     * @param reason why the points differ from the figure, or from those the office gave itself
     */
    @RecordedAs(value = "score-given", openness = Openness.OPEN)
    record ScoreGiven(
            @Public CriteriaId criteriaId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public ScoreKind kind,
            @Public String criterion,
            @Public boolean notAssigned,
            @Public @Nullable Points points,
            @Public Body host,
            @Public @Nullable String evidence,
            @Public @Nullable String reason)
            implements ScoringEvent {}
}
