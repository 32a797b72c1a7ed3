package org.wardledger.report;

import java.util.List;
import org.wardledger.report.Report.Missing;
import org.wardledger.report.Report.Section;

/** The report as plain lines (bản văn bản); every other format prints the same lines with more around them. */
final class ReportText {
    private ReportText() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder();
        text.append(title(report)).append("\n\n").append(asOf(report)).append('\n');
        for (Section section : report.sections()) {
            text.append('\n').append(section.heading()).append('\n');
            section.paragraphs()
                    .forEach(paragraph ->
                            text.append('\n').append(paragraph.text()).append('\n'));
            if (!section.missing().isEmpty()) {
                text.append('\n').append(missingHeading(section)).append("\n\n");
                section.missing().forEach(missing -> text.append(line(missing)).append('\n'));
            }
        }
        return text.toString();
    }

    static String title(Report report) {
        return "Kết quả thực hiện công tác dân vận chính quyền năm " + report.year();
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

    static List<String> pieces(Missing missing) {
        return List.of("- " + missing.slot(), "“" + missing.said() + "”:", missing.reason());
    }
}
