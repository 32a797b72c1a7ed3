package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Question;
import org.wardledger.register.RegisterView.Choice;
import org.wardledger.register.RegisterView.PageLink;
import org.wardledger.register.RegisterView.Tile;

/** The register of documents as a page (sổ văn bản). */
public record DocumentsView(
        Question question,
        List<Tile> tiles,
        String direction,
        String asked,
        boolean everyYear,
        List<Choice> choices,
        List<Row> rows,
        long total,
        List<PageLink> pages,
        List<NumberSeries> numbers,
        List<Disclosure> disclosures,
        long secret,
        boolean reader,
        boolean recorder,
        boolean olderThanNow) {

    /** A document and what was put right in its line. */
    public record Row(DocumentLine line, List<PutRight> putRight) {}

    /**
     * Something made public at a place.
     *
     * @param law what the law says to it and to its end
     */
    public record Disclosure(
            DocumentEvent.DisclosurePublished said,
            long position,
            boolean struck,
            List<PutRight> putRight,
            List<String> law,
            @Nullable LocalDate endedOn) {}

    /** Ways to record into this register. */
    public static List<Recording> recordings() {
        return List.of(
                new Recording("document-issued", "Ghi văn bản đi"),
                new Recording("document-received", "Ghi văn bản đến"),
                new Recording("regulation-adopted", "Ghi quy chế"),
                new Recording("personal-document-recorded", "Ghi văn bản về cá nhân"),
                new Recording("disclosure-published", "Ghi việc công khai"),
                new Recording("disclosure-ended", "Ghi kết thúc công khai"),
                new Recording("secret-document-registered", "Ghi số văn bản mật"));
    }

    public record Recording(String kind, String label) {
        public String href() {
            return "/so/document/ghi/" + kind;
        }
    }
}
