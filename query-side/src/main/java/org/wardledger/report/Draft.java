package org.wardledger.report;

import java.util.List;
import org.wardledger.ledger.Entry;
import org.wardledger.report.ReportEvent.ReportDrafted;

/**
 * The frame of one year's report as it was drafted last (dự thảo báo cáo): whence, to whom, over whose name.
 *
 * @param withheld whether who asks may not yet read the name, which is published with the issued report
 */
record Draft(long position, ReportDrafted said, boolean withheld) {
    static Draft of(Entry entry, boolean withheld) {
        return new Draft(entry.position(), (ReportDrafted) entry.event(), withheld);
    }

    /** What it says in one place of the frame; empty where it does not. */
    String words(String blank) {
        return switch (blank) {
            case Vocabulary.DRAFT_PLACE -> said.place();
            case Vocabulary.DRAFT_MONTH ->
                "tháng %s năm %d"
                        .formatted(
                                VietnameseProse.month(said.occurredOn()),
                                said.occurredOn().getYear());
            case Vocabulary.ADDRESSEE -> said.addressee().value();
            case Vocabulary.AUTHORITY -> said.authority() == null ? "" : said.authority();
            case Vocabulary.SIGNATORY_TITLE -> said.signatoryTitle();
            case Vocabulary.SIGNATORY ->
                withheld || said.signatory() == null ? "" : said.signatory().value();
            default -> throw new IllegalArgumentException(blank);
        };
    }

    /** Each line of the list of recipients (nơi nhận). */
    List<String> recipients() {
        return said.addressees() == null
                ? List.of()
                : said.addressees()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
