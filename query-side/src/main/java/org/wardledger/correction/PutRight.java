package org.wardledger.correction;

import java.util.List;
import org.wardledger.figure.Rights;

/**
 * One time something was put right, as a page may show it to its reader (một lần đính chính). Without signing in one
 * sees that and when it was done and what the leaves say; who and why are for those who read the books.
 */
public record PutRight(
        long position,
        long line,
        String title,
        boolean voids,
        String ground,
        String reason,
        List<Difference> differences,
        String when,
        String by) {

    public static PutRight of(Amendment amendment, Rights rights) {
        boolean reader = rights.mayRead(amendment.entry());
        return new PutRight(
                amendment.entry().position(),
                amendment.line().position(),
                amendment.title(),
                amendment.voids(),
                amendment.ground(),
                reader ? reason(amendment) : "",
                amendment.differences(rights).stream()
                        .filter(difference -> !amendment.voids())
                        .toList(),
                reader ? amendment.recordedAt() : amendment.recordedOn(),
                reader ? amendment.recordedBy() : "");
    }

    private static String reason(Amendment amendment) {
        String reason = amendment.reason();
        return reason == null ? amendment.reasonWithheld() : "Lý do: " + reason;
    }

    /** What was put right in one line or, later, in its correction. */
    public static List<PutRight> of(List<Amendment> amendments, Rights rights) {
        return amendments.stream().map(amendment -> of(amendment, rights)).toList();
    }
}
