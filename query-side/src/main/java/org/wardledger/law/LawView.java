package org.wardledger.law;

import java.util.List;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;

/**
 * The law on a day as a page (trang pháp luật).
 *
 * @param calendar the days off and made-up days of the day's year
 * @param yearKnown whether anybody has entered the holidays of that year
 */
public record LawView(
        List<Parameter> parameters,
        List<CalendarLine> calendar,
        boolean yearKnown,
        List<Entered> entered,
        boolean recorder,
        Question question,
        boolean olderThanNow) {
    /** One thing the office entered itself. */
    public record Entered(Entry entry, String text, String source, boolean struck, List<PutRight> putRight) {}
}
