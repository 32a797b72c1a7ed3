package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import org.wardledger.correction.Difference;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Question;

/** One document as a page: as it stands, every version of it, and what names it (trang của một văn bản). */
public record DocumentView(
        DocumentLine line,
        List<Difference> said,
        List<Difference> recorded,
        List<PutRight> putRight,
        List<Mention> mentions,
        int year,
        Question question,
        boolean reader,
        boolean recorder,
        boolean olderThanNow) {

    /** A line of the book that names the document's number. */
    public record Mention(long position, String kind, LocalDate on, String words, String href) {}
}
