package org.wardledger.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.ledger.Aggregates;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.DatabaseConfiguration;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerConfiguration;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Projection;
import org.wardledger.ledger.Recording;

/** The house's own book, wired as in production; nobody reads along, since nobody reads along with the peer either. */
final class WardBook implements AutoCloseable {
    private static final int RANGE = 1_000;

    private final AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
    private final CommandBus bus;
    private final LedgerReader reader;

    /** What a start of the program brings along. */
    @Configuration
    static class House {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Installation installation() {
            return new Installation("benchmark.invalid/log", "thu-nghiem", "UBND phường Thử Nghiệm");
        }

        @Bean
        Aggregates aggregates() {
            return new Aggregates(List.of(Intake.class));
        }

        @Bean
        List<Projection> noProjections() {
            return List.of();
        }
    }

    WardBook(Database database) {
        node.registerBean(Database.class, () -> database);
        node.register(House.class, DatabaseConfiguration.class, LedgerConfiguration.class);
        node.refresh();
        bus = node.getBean(CommandBus.class);
        reader = node.getBean("ledgerReader", LedgerReader.class);
    }

    Measured.Pen pen() {
        return stream -> record(stream, 1);
    }

    /** Opens a stream with some entries in one commit. */
    void record(String stream, int events) {
        Intake.send(bus, new Intake.TakeIn(stream, events), Map.of(Recording.KEY, Intake.recording()));
    }

    void fillTo(long entries, int perCommit) {
        while (reader.size() < entries) {
            record(UUID.randomUUID().toString(), perCommit);
        }
    }

    /** The book in order, every entry decoded. */
    long read(int entries) {
        long read = 0;
        long position = -1;
        while (read < entries) {
            List<Entry> range = reader.after(position, (int) Math.min(RANGE, entries - read));
            if (range.isEmpty()) {
                return read;
            }
            read += range.size();
            position = range.getLast().position();
        }
        return read;
    }

    @Override
    public void close() {
        node.close();
    }
}
