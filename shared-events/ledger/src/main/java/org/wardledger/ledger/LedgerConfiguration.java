package org.wardledger.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The only class that wires Axon, by hand: left to itself, Axon 4.13 starts on Boot 4 without transactions and without
 * a store, and says nothing. {@code LedgerWiringTest} asserts what got which part.
 */
@Configuration
public class LedgerConfiguration {
    private static final int PROJECTION_BATCH_MAX = 500;
    private static final Duration CLAIM_MAX = Duration.ofSeconds(10);

    @Bean
    LedgerReader ledgerReader(@Qualifier("readerJdbc") JdbcClient jdbc) {
        return new LedgerReader(jdbc, EventCatalog.WARD);
    }

    /** Aggregates and the command bus read as the recorder, so that readers cannot take their connections. */
    @Bean
    LedgerReader recorderReader(@Qualifier("recorderDataSource") DataSource recorder) {
        return new LedgerReader(JdbcClient.create(recorder), EventCatalog.WARD);
    }

    @Bean
    BookGrowth bookGrowth(@Qualifier("ledgerReader") LedgerReader reader) {
        return new BookGrowth(reader::size);
    }

    @Bean
    Appender appender(Database database, BookGrowth growth) {
        return new Appender(() -> database.connect(Role.RECORDER), growth::grownTo);
    }

    @Bean
    LedgerEventStore eventStore(
            Appender appender,
            @Qualifier("recorderReader") LedgerReader reader,
            BookGrowth growth,
            Installation installation) {
        return LedgerEventStore.over(
                new LedgerEventStorageEngine(appender, reader, EventCatalog.WARD, installation.office()), growth);
    }

    /**
     * No transaction around a command: the appender's is the only one, and a pooled connection held while waiting for
     * it would be lost to others.
     */
    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
    }

    @Bean
    Serializer axonSerializer() {
        return Jackson3Serializer.builder().build();
    }

    /** Without locating modules on the class path, where the vendor's update check would be among them. */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            CommandBus commandBus, LedgerEventStore eventStore, Serializer serializer, Aggregates aggregates) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(axon -> commandBus)
                .configureEventStore(axon -> eventStore)
                .configureSerializer(axon -> serializer)
                .configureEventSerializer(axon -> serializer)
                .configureMessageSerializer(axon -> serializer);
        aggregates.types().forEach(configurer::configureAggregate);
        return configurer.buildConfiguration();
    }

    @Bean
    TokenStore tokenStore(@Qualifier("readerDataSource") DataSource reader, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(reader))
                .schema(TokenSchema.builder()
                        .setTokenTable("projection.token_entry")
                        .build())
                .contentType(byte[].class)
                .claimTimeout(CLAIM_MAX)
                .serializer(serializer)
                .build();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Projections projections(
            List<Projection> projections,
            LedgerEventStore eventStore,
            TokenStore tokenStore,
            PlatformTransactionManager readerTransactions) {
        return new Projections(projections.stream()
                .map(projection -> processor(projection, eventStore, tokenStore, readerTransactions))
                .toList());
    }

    private static PooledStreamingEventProcessor processor(
            Projection projection,
            LedgerEventStore eventStore,
            TokenStore tokenStore,
            PlatformTransactionManager readerTransactions) {
        return PooledStreamingEventProcessor.builder()
                .name(projection.name())
                .eventHandlerInvoker(new ProjectionInvoker(projection))
                .messageSource(eventStore)
                .tokenStore(tokenStore)
                .transactionManager(new SpringTransactionManager(readerTransactions))
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .coordinatorExecutor(name -> Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(name -> Executors.newSingleThreadScheduledExecutor())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(PROJECTION_BATCH_MAX)
                .build();
    }
}
