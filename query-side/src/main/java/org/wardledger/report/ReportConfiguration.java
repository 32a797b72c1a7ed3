package org.wardledger.report;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Indicator;
import org.wardledger.ledger.LedgerReader;

/** Puts the report together: its sections in order, worded by the templates beside this package. */
@Configuration
class ReportConfiguration {
    /** The order of sections, as the report of the office has it. */
    private static final List<String> SECTIONS = List.of("report/II.3.txt");

    /** A template that could print what the book does not hold keeps the house from starting. */
    @Bean
    AnnualReport annualReport(Figures figures) {
        Vocabulary vocabulary =
                new Vocabulary(figures.catalogue().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet()));
        return new AnnualReport(SECTIONS.stream()
                .map(path -> TemplateReader.resource(path, vocabulary))
                .toList());
    }

    @Bean
    BookGrounds bookGrounds(Figures figures, @Qualifier("ledgerReader") LedgerReader book, AnnualReport report) {
        return new BookGrounds(figures, book, report.figures());
    }
}
