package org.wardledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.wardledger.ledger.Strike.Door;

/**
 * The peer: Axon's own JDBC store and command bus as its Spring starter wires them, with bytes and Jackson. It writes
 * and reads through pools of its own, so that either can be struck alone.
 */
final class StockNode implements ScheduleNode {
    private static final int CONNECTIONS_MAX = 8;
    private static final Serializer JACKSON = Jackson3Serializer.builder().build();

    private final FrailLine writerLine;
    private final FrailLine readerLine;
    private final HikariDataSource writerPool;
    private final HikariDataSource readerPool;
    private final EmbeddedEventStore written;
    private final EmbeddedEventStore read;
    private final CommandBus bus;
    private final Duration clockOff;

    /**
     * How it is set up.
     *
     * @param fetchDelayMillis how often a reader looks for what other nodes wrote; 1,000 as it comes
     * @param gapTimeoutMillis how old an event is when gaps before it are given up; 60,000 as it comes
     * @param clockOff what one of the two clocks is off
     */
    record Setting(String name, long fetchDelayMillis, int gapTimeoutMillis, Duration clockOff) {}

    StockNode(String url, Setting setting, Duration clockOff, IntConsumer terminate) {
        this.clockOff = clockOff;
        DataSource real = new DriverManagerDataSource(url, "postgres", "");
        writerLine = new FrailLine(real::getConnection, terminate);
        readerLine = new FrailLine(real::getConnection, terminate);
        writerPool = WardNode.pool(writerLine, CONNECTIONS_MAX);
        readerPool = WardNode.pool(readerLine, CONNECTIONS_MAX);
        SpringTransactionManager transactions = transactions(writerPool);
        JdbcEventStorageEngine engine = engine(writerPool, transactions, setting);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        written = store(engine, setting);
        read = store(engine(readerPool, transactions(readerPool), setting), setting);
        bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    }

    private static SpringTransactionManager transactions(DataSource pool) {
        return new SpringTransactionManager(new JdbcTransactionManager(pool));
    }

    private static JdbcEventStorageEngine engine(
            DataSource pool, SpringTransactionManager transactions, Setting setting) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions)
                .eventSerializer(JACKSON)
                .snapshotSerializer(JACKSON)
                .dataType(byte[].class)
                .gapTimeout(setting.gapTimeoutMillis())
                .build();
    }

    private static EmbeddedEventStore store(JdbcEventStorageEngine engine, Setting setting) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(setting.fetchDelayMillis())
                .build();
    }

    @Override
    public CommandBus commands() {
        return bus;
    }

    @Override
    public EventStore store() {
        return written;
    }

    @Override
    public StreamableMessageSource<TrackedEventMessage<?>> source() {
        return read;
    }

    @Override
    public FrailLine line(Door door) {
        return door == Door.WRITER ? writerLine : readerLine;
    }

    @Override
    public boolean takesLock() {
        return false;
    }

    @Override
    public Duration clockOff() {
        return clockOff;
    }

    /** It knows no commands; what this very attempt led to is all it can tell. */
    @Override
    public List<Long> standing(Attempt attempt) {
        return JdbcClient.create(readerPool)
                .sql("SELECT globalindex FROM domainevententry WHERE eventidentifier = ANY(?) ORDER BY globalindex")
                .param(attempt.wanted().stream()
                        .map(Attempt.Wanted::eventId)
                        .map(UUID::toString)
                        .toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    @Override
    public void close() {
        written.shutDown();
        read.shutDown();
        writerPool.close();
        readerPool.close();
    }
}
