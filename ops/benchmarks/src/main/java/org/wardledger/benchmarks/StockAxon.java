package org.wardledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.wardledger.dossier.DossierEvent.DossierReceived;

/**
 * The peer: Axon's own JDBC store as its Spring starter wires it, with bytes instead of text, Jackson instead of
 * XStream, a connection for every writer and without the handler timeouts, which would slow it.
 */
final class StockAxon implements AutoCloseable {
    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcEventStorageEngine engine;
    private final CommandBus bus;
    private final Configuration axon;

    StockAxon(String url, int connectionsMax) {
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(connectionsMax);
        SpringTransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .dataType(byte[].class)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(Intake.metadata().keySet().toArray(String[]::new))));
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(configuration -> bus)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureSerializer(configuration -> serializer)
                .configureEventSerializer(configuration -> serializer)
                .configureMessageSerializer(configuration -> serializer)
                .configureAggregate(Intake.class)
                .buildConfiguration();
        axon.start();
    }

    Measured.Pen pen() {
        return stream -> record(stream, 1);
    }

    /** Opens a stream with some entries in one transaction. */
    void record(String stream, int events) {
        Intake.send(bus, new Intake.TakeIn(stream, events), Intake.metadata());
    }

    void fillTo(long entries, int perCommit) {
        JdbcClient jdbc = JdbcClient.create(pool);
        while (jdbc.sql("SELECT count(*) FROM DomainEventEntry")
                        .query(Long.class)
                        .single()
                < entries) {
            record(UUID.randomUUID().toString(), perCommit);
        }
    }

    /** Its own events through its own stream, from the beginning, payload and metadata decoded. */
    long read(int entries) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            return events.limit(entries)
                    .filter(event -> event.getPayload() instanceof DossierReceived
                            && !event.getMetaData().isEmpty())
                    .count();
        }
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
