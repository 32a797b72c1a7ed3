package org.wardledger.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.inspection.Points;

/**
 * One criterion of a set (tiêu chí).
 *
 * @param group the heading it stands under; empty where there is none
 * @param figure the figure that proposes the points, by its identifier, where they are computed
 * @param steps from the highest on; none where the points follow the rate in a straight line
 * @param notAssigned absent where the work is asked of every office
 */
public record Criterion(
        String group,
        String code,
        String text,
        Points max,
        ScoreRule rule,
        @Nullable String figure,
        List<PointStep> steps,
        @Nullable NotAssigned notAssigned) {
    /** As an official writes it in one line. */
    public String line() {
        String computed = figure == null
                ? ""
                : " " + figure + " "
                        + (steps.isEmpty()
                                ? "tuyến tính"
                                : steps.stream().map(PointStep::line).collect(Collectors.joining("; ")));
        return code + " | " + text + " | " + max + " | " + rule.label() + computed
                + (notAssigned == null ? "" : " | không giao: " + notAssigned.label());
    }
}
