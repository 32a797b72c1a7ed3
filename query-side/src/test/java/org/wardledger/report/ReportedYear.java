package org.wardledger.report;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.QuestionReader;
import org.wardledger.figure.ReferenceYear;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.ledger.Role;

/** The reference year in a real book, and its report as it stands after whatever else a test says has happened. */
final class ReportedYear implements AutoCloseable {
    private static final int CONNECTIONS_MAX = 2;

    private final Ward ward = new Ward();
    private final Reports reports;

    ReportedYear() {
        Figures figures = ward.figures();
        AnnualReport report = new ReportConfiguration().annualReport(figures);
        LedgerReader book = new LedgerReader(
                JdbcClient.create(ward.database().pool(Role.READER, CONNECTIONS_MAX)), EventCatalog.WARD);
        reports =
                new Reports(ward.bean(QuestionReader.class), new BookGrounds(figures, book, report.figures()), report);
        ward.happened(ReferenceYear.upToTheReport());
    }

    Ward ward() {
        return ward;
    }

    Reports reports() {
        return reports;
    }

    ReportedYear happened(Happened... events) {
        ward.happened(List.of(events));
        return this;
    }

    Report asOf(String day) {
        return reports.of(QuestionReader.Names.API, "2023", day, null);
    }

    Report asOf(String day, long size) {
        return reports.of(QuestionReader.Names.API, "2023", day, String.valueOf(size));
    }

    static String text(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Report.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    /** The names a template may use, as the house itself has them. */
    Vocabulary vocabulary() {
        return new Vocabulary(
                ward.figures().catalogue().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void close() {
        ward.close();
    }
}
