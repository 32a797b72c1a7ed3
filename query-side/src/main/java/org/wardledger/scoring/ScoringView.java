package org.wardledger.scoring;

import java.time.LocalDate;
import java.util.List;
import org.wardledger.figure.Question;

/**
 * The scoring of a year as a page.
 *
 * @param violations how many of the office's officials were recorded as having broken a rule in the year
 */
public record ScoringView(
        Question question,
        int year,
        List<ScoreSheet> sheets,
        List<Stated> stated,
        long violations,
        boolean recorder,
        boolean olderThanNow) {

    /** A band somebody stated, in his words. */
    public record Stated(
            long position,
            int year,
            LocalDate on,
            String how,
            String subject,
            String host,
            String rating,
            String points) {}
}
