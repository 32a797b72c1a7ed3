package org.wardledger.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Authored;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What officials state about the year: attested books, judgement in their own words, tasks ahead. */
public sealed interface ReportEvent extends WardEvent {
    /** Somebody vouches that a register is complete from one day to another (xác nhận sổ). */
    @RecordedAs(value = "register-attested", openness = Openness.OPEN)
    record RegisterAttested(
            @Public RegisterId registerId,
            @Public Register register,
            @Public LocalDate occurredOn,
            @Public LocalDate from,
            @Public LocalDate to,
            @Public String attestedBy)
            implements ReportEvent {}

    /** A passage of the year's report was written; the newest stands (đoạn văn của báo cáo). */
    @RecordedAs(value = "passage-authored", openness = Openness.OPEN)
    record PassageAuthored(
            @Public PassageId passageId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public ReportSlot slot,
            Authored text)
            implements ReportEvent {}

    /** A difficulty, shortcoming or cause was written down for the year's report (khó khăn, hạn chế, nguyên nhân). */
    @RecordedAs(value = "difficulty-recorded", openness = Openness.OPEN)
    record DifficultyRecorded(
            @Public PassageId passageId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public ReportSlot slot,
            Authored text)
            implements ReportEvent {}

    /** A task was set for the coming year (nhiệm vụ trọng tâm), in its place among the others. */
    @RecordedAs(value = "task-set", openness = Openness.OPEN)
    record TaskSet(
            @Public TaskId taskId,
            @Public LocalDate occurredOn,
            @Public int forYear,
            @Public int order,
            Authored text,
            @Public @Nullable DocumentCode related)
            implements ReportEvent {}

    /**
     * The year's report was drafted (dự thảo báo cáo): whence, to whom and over whose name. Its number and day come when
     * it is issued.
     *
     * @param addressees the lines under "Nơi nhận"
     * @param authority for whom it is signed: {@code TM. ỦY BAN NHÂN DÂN} (Decree 30/2020/NĐ-CP, Article 13)
     */
    @RecordedAs(value = "report-drafted", openness = Openness.OPEN)
    record ReportDrafted(
            @Public ReportId reportId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public String subject,
            @Public String place,
            @Public Body addressee,
            @Public @Nullable String addressees,
            @Public @Nullable String authority,
            @Public String signatoryTitle,
            @Nullable Authored signatory)
            implements ReportEvent {}

    /**
     * What the single lines of a register hold back was counted for a period that is over, small parts folded together
     * (tổng hợp sổ). The software asks for it itself; the newest tally of a period stands.
     *
     * @param size how many entries of the book were counted: those before this position
     */
    @RecordedAs(value = "register-tallied", openness = Openness.OPEN)
    record RegisterTallied(
            @Public TallyId tallyId,
            @Public LocalDate occurredOn,
            @Public TalliedRegister register,
            @Public LocalDate from,
            @Public LocalDate to,
            @Public long size,
            @Public List<Tally> tallies)
            implements ReportEvent {}

    /**
     * Two sides of a year's report that do not agree were looked at and left as they are (giải trình mâu thuẫn); the
     * newest reason stands. It concerns these two sides alone: when either says something else, the question is open again.
     *
     * @param claim the fingerprint of both sides, as the report shows it
     */
    @RecordedAs(value = "claim-settled", openness = Openness.OPEN)
    record ClaimSettled(
            @Public ClaimId claimId,
            @Public LocalDate occurredOn,
            @Public int year,
            @Public ReportSlot slot,
            @Public ClaimKey claim,
            Authored reason)
            implements ReportEvent {}
}
