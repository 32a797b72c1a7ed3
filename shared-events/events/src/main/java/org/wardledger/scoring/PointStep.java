package org.wardledger.scoring;

import org.wardledger.inspection.Points;

/** So many points where the figure reaches a number, or does not exceed it (bậc điểm): {@code từ 99: 8}. */
public record PointStep(StepBound bound, Points number, Points points) {
    /** As an official writes it. */
    public String line() {
        return bound.label() + " " + number + ": " + points;
    }
}
