package org.wardledger.report;

import java.util.List;
import java.util.stream.Collectors;
import org.wardledger.report.Report.Contradiction;
import org.wardledger.report.Report.Ground;
import org.wardledger.report.Report.Missing;
import org.wardledger.report.Report.Section;

/** The report as plain lines (bản văn bản); every other format prints the same lines with more around them. */
final class ReportText {
    static final String CONTRADICTIONS = "Mâu thuẫn cần xem lại:";

    private ReportText() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder();
        text.append(title(report)).append("\n\n").append(asOf(report)).append('\n');
        for (Section section : report.sections()) {
            if (!section.isHead() && !section.heading().isEmpty()) {
                text.append('\n').append(section.heading()).append('\n');
            }
            section.paragraphs()
                    .forEach(paragraph ->
                            text.append('\n').append(paragraph.text()).append('\n'));
            if (!section.missing().isEmpty()) {
                text.append('\n').append(missingHeading(section)).append("\n\n");
                section.missing().forEach(missing -> text.append(line(missing)).append('\n'));
            }
        }
        if (!report.contradictions().isEmpty()) {
            text.append('\n').append(CONTRADICTIONS).append("\n\n");
            report.contradictions().forEach(one -> text.append(line(one)).append('\n'));
        }
        return text.toString();
    }

    /** What the template of its head calls it. */
    static String title(Report report) {
        return report.sections().stream()
                .filter(Section::isHead)
                .map(Section::heading)
                .findFirst()
                .orElse("Báo cáo năm " + report.year());
    }

    /** Both points in time a number depends on, in words. */
    static String asOf(Report report) {
        return "Dự thảo, tính đến hết ngày "
                + VietnameseProse.shortDay(report.question().asOf()) + ", theo "
                + VietnameseProse.count(report.question().size()) + " mục đầu của sổ.";
    }

    static String missingHeading(Section section) {
        return "Chưa in ở mục " + section.id() + ":";
    }

    static String line(Missing missing) {
        return String.join(" ", pieces(missing));
    }

    static String line(Contradiction one) {
        return "- %s %s: “%s”%s. %s"
                        .formatted(one.slot(), one.said().label(), one.said().shown(), entries(one.said()), one.why())
                + one.against().stream()
                        .map(ground -> " [" + ground.label() + ": " + ground.shown() + entries(ground) + "]")
                        .collect(Collectors.joining());
    }

    /** {@code  (mục 12, 14)}; nothing where a figure's page lists them. */
    private static String entries(Ground ground) {
        return ground.entries().isEmpty() || ground.figureId() != null
                ? ""
                : " (mục "
                        + ground.entries().stream().map(VietnameseProse::count).collect(Collectors.joining(", "))
                        + ")";
    }

    static List<String> pieces(Missing missing) {
        return List.of("- " + missing.slot(), "“" + missing.said() + "”:", missing.reason());
    }
}
