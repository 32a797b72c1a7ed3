package org.wardledger.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wardledger.figure.QuestionReader;
import org.wardledger.figure.ReferenceYear;
import org.wardledger.figure.Ward;
import org.wardledger.ledger.Pen.Happened;

/** The reference year in a real book, and its report as it stands after whatever else a test says has happened. */
final class ReportedYear implements AutoCloseable {
    private final Ward ward = new Ward();

    ReportedYear() {
        ward.happened(ReferenceYear.upToTheReport());
    }

    Ward ward() {
        return ward;
    }

    Reports reports() {
        return ward.bean(Reports.class);
    }

    ReportedYear happened(Happened... events) {
        ward.happened(List.of(events));
        return this;
    }

    Report asOf(String day) {
        return asked(day, null);
    }

    Report asOf(String day, long size) {
        return asked(day, String.valueOf(size));
    }

    /** As somebody asks who reads the books. */
    private Report asked(String day, @Nullable String knownAt) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ai", "", "RECORD"));
        try {
            return reports().of(QuestionReader.Names.API, "2023", day, knownAt);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** As the report is to everybody. */
    Report publicAsOf(String day) {
        return reports().of(QuestionReader.Names.API, "2023", day, null);
    }

    /** The section of which the figures written by hand speak. */
    static String text(Report report) {
        return report.sections().stream()
                .filter(section -> section.id().equals("II.3"))
                .flatMap(section -> section.paragraphs().stream())
                .map(Report.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        ward.close();
    }
}
