package org.wardledger.figure;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Projections;

/** Puts the query side's parts together; the concepts bring their statistics, indicators and registers. */
@Configuration
public class ReadModelConfiguration {
    @Bean
    RecordFacts recordFacts(List<Statistics> statistics) {
        return new RecordFacts(statistics);
    }

    @Bean
    Folding folding(@Qualifier("ledgerReader") LedgerReader book, RecordFacts records) {
        return new Folding(book, records);
    }

    /** The tables stand, and are filled up to the book's end, before anything follows the book or asks. */
    @Bean
    ReadModelProjection readModelProjection(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            @Qualifier("ledgerReader") LedgerReader book,
            Folding folding,
            PlatformTransactionManager transactions) {
        new CatchingUp(jdbc, book, folding, new Shelves(jdbc), new TransactionTemplate(transactions)).run();
        return new ReadModelProjection(jdbc, folding);
    }

    @Bean
    ReadModel readModel(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            ReadModelProjection projection,
            ObjectProvider<Projections> projections) {
        return new ReadModel(jdbc, projection, projections::getObject);
    }

    @Bean
    ReadModelHealth readModelHealth(ReadModel readModel, @Qualifier("ledgerReader") LedgerReader book) {
        return new ReadModelHealth(readModel, book);
    }

    @Bean
    @Order(2)
    ReadModelCheck readModelCheck(@Qualifier("readerJdbc") JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new ReadModelCheck(jdbc, transactions);
    }

    @Bean
    @Order(4)
    LeafTotalsCheck leafTotalsCheck(@Qualifier("readerJdbc") JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new LeafTotalsCheck(jdbc, transactions);
    }

    @Bean
    Rebuild rebuild(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            @Qualifier("ledgerReader") LedgerReader book,
            Folding folding,
            PlatformTransactionManager transactions) {
        return new Rebuild(jdbc, book, folding, new Shelves(jdbc), new TransactionTemplate(transactions));
    }

    @Bean
    Figures figures(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            List<Indicators> concepts,
            PlatformTransactionManager transactions) {
        return new Figures(new TableCounting(jdbc, transactions), concepts);
    }

    @Bean
    WithoutOne withoutOne(Figures figures, @Qualifier("ledgerReader") LedgerReader book, RecordFacts records) {
        return new WithoutOne(figures, book, records);
    }
}
