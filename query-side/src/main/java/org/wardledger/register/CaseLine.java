package org.wardledger.register;

import java.time.LocalDate;
import java.util.Comparator;

/** One case as a line of its register (một dòng của sổ). Nothing sealed is in it. */
public record CaseLine(
        String number,
        String href,
        LocalDate receivedOn,
        String channel,
        String kind,
        String about,
        boolean overTheHead,
        ClockFace clock) {
    /** What presses first, then the newest. */
    public static final Comparator<CaseLine> URGENT_FIRST = Comparator.comparingInt(
                    (CaseLine line) -> line.state().urgency())
            .thenComparing(CaseLine::receivedOn, Comparator.reverseOrder())
            .thenComparing(CaseLine::number, Comparator.reverseOrder());

    public CaseState state() {
        return clock.state();
    }
}
