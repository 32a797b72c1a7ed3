package org.wardledger.register;

import java.util.List;
import org.wardledger.figure.Question;

/** One case as a page (trang vụ việc): what it is, what happened, how its clock stands, what can come next. */
public record CaseView(
        String book,
        String number,
        List<Trait> traits,
        List<Step> steps,
        ClockFace clock,
        List<String> reckoning,
        String sealed,
        List<Next> next,
        boolean voided,
        boolean recorder,
        Question question,
        boolean olderThanNow) {

    /** One thing about the case; what it was before stands struck beside it. */
    public record Trait(String label, String value, List<String> before) {
        public Trait(String label, String value) {
            this(label, value, List.of());
        }
    }

    /** What can be recorded next. */
    public record Next(String label, String href) {}
}
