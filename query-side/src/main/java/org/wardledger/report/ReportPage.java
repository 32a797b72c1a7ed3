package org.wardledger.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.report.Report.Ground;
import org.wardledger.report.Report.Missing;
import org.wardledger.report.Report.Section;
import org.wardledger.report.Report.Sentence;

/** The report as its page shows it: every sentence a link to what it rests on. */
public record ReportPage(
        int year,
        String asOf,
        long size,
        String stated,
        List<Part> parts,
        List<Conflict> conflicts,
        long open,
        List<Settlement> noLongerFound) {
    /** One section of the page. */
    public record Part(
            String id,
            String heading,
            List<Block> paragraphs,
            String missingHeading,
            List<Missing> missing,
            Map<SentenceKind, Long> kinds) {
        /** All statements with an anchor, in reading order. */
        public List<Line> lines() {
            return paragraphs.stream().flatMap(block -> block.lines().stream()).toList();
        }
    }

    /** One paragraph, or one point of a list. */
    public record Block(boolean bullet, List<Line> lines) {}

    /** Two sides that cannot both be right; each side opens what it rests on. */
    public record Conflict(
            String slot,
            Rest said,
            List<Rest> against,
            String why,
            @Nullable Settlement settled,
            String settleHref) {}

    /** An entry, and the address that shows it. */
    public record EntryLink(String number, String href) {}

    /** One statement on the page and what it rests on; {@code open} when the reader asked what that is. */
    public record Line(String anchor, String href, boolean open, Sentence sentence, List<Rest> rests) {
        public String kind() {
            return sentence.kind().code();
        }

        /** With its comma or full stop, which must not slip to the next line behind the mark. */
        public String closed() {
            return sentence.text() + punctuation();
        }

        public String between() {
            return sentence.joint().substring(punctuation().length());
        }

        private String punctuation() {
            String joint = sentence.joint();
            return joint.isEmpty() || joint.startsWith(" ") ? "" : joint.substring(0, 1);
        }
    }

    /** One thing a statement rests on; {@code href} opens its entries. */
    public record Rest(
            String label,
            String shown,
            @Nullable String definition,
            @Nullable String href,
            List<EntryLink> entries) {}

    static ReportPage of(Report report, String open) {
        Question question = report.question();
        return new ReportPage(
                report.year(),
                question.asOf().toString(),
                question.size(),
                ReportText.asOf(report),
                report.sections().stream()
                        .map(section -> part(report, section, open))
                        .toList(),
                report.contradictions().stream()
                        .map(one -> new Conflict(
                                one.slot(),
                                rest(report, one.said()),
                                one.against().stream()
                                        .map(ground -> rest(report, ground))
                                        .toList(),
                                one.why(),
                                report.settlement(one),
                                "/so/report/ghi/claim-settled?year=" + report.year() + "&slot="
                                        + UriUtils.encode(one.slot(), StandardCharsets.UTF_8) + "&claim="
                                        + one.key()))
                        .toList(),
                report.openContradictions(),
                report.noLongerFound());
    }

    private static Part part(Report report, Section section, String open) {
        List<Block> paragraphs = new ArrayList<>();
        int number = 0;
        for (Report.Paragraph paragraph : section.paragraphs()) {
            List<Line> lines = new ArrayList<>();
            for (Sentence sentence : paragraph.sentences()) {
                number++;
                // An address knows no letters with marks.
                String name = section.id().replace('Đ', 'D') + "-" + number;
                String anchor = "can-cu-" + name;
                lines.add(new Line(
                        anchor,
                        pinned(report) + "&cau=" + name + "#" + anchor,
                        name.equals(open),
                        sentence,
                        sentence.grounds().stream()
                                .map(ground -> rest(report, ground))
                                .toList()));
            }
            paragraphs.add(new Block(paragraph.bullet(), lines));
        }
        return new Part(
                section.id(),
                section.heading(),
                paragraphs,
                ReportText.missingHeading(section),
                section.missing(),
                paragraphs.stream()
                        .flatMap(block -> block.lines().stream())
                        .collect(Collectors.groupingBy(
                                line -> line.sentence().kind(), TreeMap::new, Collectors.counting())));
    }

    private static Rest rest(Report report, Ground ground) {
        String id = ground.figureId();
        Report.Basis basis = id == null ? null : report.figures().get(id);
        return new Rest(
                ground.label(),
                ground.shown(),
                basis == null ? null : basis.figure().definition(),
                id == null ? null : Links.figure(id, report.question()),
                id == null
                        ? ground.entries().stream()
                                .map(position -> new EntryLink(
                                        VietnameseProse.count(position), Links.entry(position, report.question())))
                                .toList()
                        : List.of());
    }

    /** The address that shows this very report for ever. */
    private static String pinned(Report report) {
        return "/bao-cao/" + report.year() + "?den=" + report.question().asOf() + "&biet="
                + report.question().size();
    }
}
