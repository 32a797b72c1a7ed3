package org.wardledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.wardledger.ledger.Strike.Door;

/** A node of the house: the parts of {@link LedgerConfiguration} that write and read, over lines that break. */
final class WardNode implements ScheduleNode {
    private static final int READERS_MAX = 8;

    private final Duration clockOff;
    private final FrailLine writerLine;
    private final FrailLine readerLine;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final BookGrowth growth;
    private final Appender appender;
    private final LedgerEventStore store;
    private final CommandBus bus = new LedgerConfiguration().commandBus();

    /** @param clockOff what its clock is off; the book must not care */
    WardNode(Database database, Duration clockOff, IntConsumer terminate) {
        this.clockOff = clockOff;
        writerLine = new FrailLine(() -> database.connect(Role.RECORDER), terminate);
        readerLine = new FrailLine(() -> database.connect(Role.RECORDER), terminate);
        pool = pool(readerLine, READERS_MAX);
        jdbc = JdbcClient.create(pool);
        LedgerReader reader = new LedgerReader(jdbc, EventCatalog.WARD);
        growth = new BookGrowth(reader::size);
        appender = new Appender(writerLine::open, growth::grownTo);
        store = LedgerEventStore.over(
                new LedgerEventStorageEngine(appender, reader, EventCatalog.WARD, "thu-nghiem"), growth);
    }

    /** A pool that does not know how frail its connections are. */
    static HikariDataSource pool(FrailLine line, int sizeMax) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return line.open();
            }

            @Override
            public Connection getConnection(String user, String password) throws java.sql.SQLException {
                return line.open();
            }
        });
        pool.setMaximumPoolSize(sizeMax);
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    @Override
    public CommandBus commands() {
        return bus;
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Override
    public StreamableMessageSource<TrackedEventMessage<?>> source() {
        return store;
    }

    @Override
    public FrailLine line(Door door) {
        return door == Door.WRITER ? writerLine : readerLine;
    }

    @Override
    public Duration clockOff() {
        return clockOff;
    }

    @Override
    public List<Long> standing(Attempt attempt) {
        return jdbc.sql("SELECT position FROM ledger.entry WHERE command_id = ? ORDER BY ordinal")
                .param(attempt.commandId)
                .query(Long.class)
                .list();
    }

    @Override
    public void close() {
        appender.close();
        growth.close();
        pool.close();
    }
}
