package org.wardledger.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.NotRecorded;
import org.wardledger.ledger.TestBook;
import org.wardledger.ledger.TestBook.Add;

/**
 * A node in a process of its own that writes what a seed says and notes every answer it got before it goes on. Killed
 * at any moment, its notes say what had been acknowledged by then.
 */
final class SoakNode {
    static final int STREAMS = 100;
    static final int WRITERS = 16;

    private SoakNode() {}

    /** Arguments: address and password of the database, file for the answers, seed, number of commands. */
    public static void main(String[] arguments) throws Exception {
        Database database = new Database(arguments[0], "postgres", arguments[1]);
        try (AnnotationConfigApplicationContext node = TestBook.start(database);
                Answers answers = new Answers(Path.of(arguments[2]));
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            Random random = new Random(Long.parseLong(arguments[3]));
            AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[4]));
            System.out.println("writing");
            for (int writer = 0; writer < WRITERS; writer++) {
                Random own = new Random(random.nextLong());
                writers.execute(() -> {
                    while (left.getAndDecrement() > 0) {
                        write(node, own, answers);
                    }
                });
            }
            writers.shutdown();
            writers.awaitTermination(1, TimeUnit.HOURS);
        }
        System.exit(0);
    }

    private static void write(AnnotationConfigApplicationContext node, Random random, Answers answers) {
        UUID commandId = new UUID(random.nextLong(), random.nextLong());
        // One in ten is against the rules; the others add one to three entries to one of few records.
        int events = random.nextInt(10) == 0 ? -1 : 1 + random.nextInt(3);
        String stream = "soak-" + random.nextInt(STREAMS);
        while (true) {
            try {
                TestBook.send(node, commandId, new Add(stream, events));
                answers.note('A', commandId, events);
                return;
            } catch (NotRecorded.Again stands) {
                // An earlier try was recorded although its answer was lost.
                answers.note('A', commandId, events);
                return;
            } catch (ConcurrencyException stale) {
                // Another writer was first; decided again, as the desk does.
            } catch (Refusal refusal) {
                if (refusal.reason() != Refusal.Reason.BUSY) {
                    answers.note('R', commandId, events);
                    return;
                }
            } catch (RuntimeException databaseAway) {
                // The record could not even be read; asked again until the database is back.
            }
        }
    }

    /** One line per answer, in the hands of the operating system before the writer goes on. */
    private static final class Answers implements AutoCloseable {
        private final FileChannel file;

        Answers(Path path) throws IOException {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        synchronized void note(char answer, UUID commandId, int events) {
            try {
                file.write(ByteBuffer.wrap(
                        "%c %s %d%n".formatted(answer, commandId, events).getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
