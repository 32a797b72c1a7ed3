package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What several writers at two nodes do at once to few records, and what goes wrong meanwhile. All of it follows from
 * the seed; only how the threads meet does not. The run tells its records from those of another try of the same seed.
 */
public record Schedule(long seed, int run, int streams, List<Writer> writers, List<Strike> strikes) {
    static final int NODES = 2;

    private static final int STALL_MICROS_MAX = 12_000;
    private static final int SENT_AGAIN_MAX = 4;

    /** A thread at one node and its commands, one after the other. */
    record Writer(int node, List<Command> commands) {}

    /** What a command adds to one record. */
    record Part(int stream, int events) {}

    /** One command; two of the same number are the same command sent twice. */
    record Command(int number, Shape shape, List<Part> parts, int thinksMicros, int sends) {}

    enum Shape {
        /** Decided on what the book says. */
        PLAIN,
        /** Decided on what the book said one entry ago. */
        STALE,
        /** Decided, and then given up for a rule of the office. */
        GIVEN_UP
    }

    /** Only what happens within one process; killing is for {@link #withKill}. */
    static Schedule of(long seed, int run) {
        Random random = new Random(seed);
        int streams = 2 + random.nextInt(4);
        List<Command> known = new ArrayList<>();
        List<Writer> writers = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int writer = 0; writer < count; writer++) {
            List<Command> own = new ArrayList<>();
            int commands = 1 + random.nextInt(4);
            for (int at = 0; at < commands; at++) {
                Command command = known.isEmpty() || random.nextInt(6) > 0
                        ? command(random, known.size(), streams)
                        : known.get(random.nextInt(known.size()));
                own.add(command);
                known.add(command);
            }
            writers.add(new Writer(writer < NODES ? writer : random.nextInt(NODES), own));
        }
        // Four in five are disturbed; the others show that nothing else is needed to go wrong.
        int strikes = random.nextInt(5);
        return new Schedule(
                seed,
                run,
                streams,
                writers,
                IntStream.range(0, strikes).mapToObj(n -> Strike.any(random)).toList());
    }

    /** The same, with one process killed outright at some step of some writer. */
    public static Schedule withKill(long seed, int run) {
        Schedule plain = of(seed, run);
        List<Strike> strikes = new ArrayList<>(plain.strikes);
        strikes.add(Strike.kill(new Random(~seed)));
        return new Schedule(seed, run, plain.streams, plain.writers, strikes);
    }

    /** The same once more, with records of its own. */
    Schedule again(int otherRun) {
        return new Schedule(seed, otherRun, streams, writers, strikes);
    }

    Schedule with(List<Writer> otherWriters, List<Strike> otherStrikes) {
        return new Schedule(seed, run, streams, otherWriters, otherStrikes);
    }

    private static Command command(Random random, int number, int streams) {
        Shape shape = switch (random.nextInt(10)) {
            case 0 -> Shape.GIVEN_UP;
            case 1, 2 -> Shape.STALE;
            default -> Shape.PLAIN;
        };
        List<Part> parts = new ArrayList<>();
        int first = random.nextInt(streams);
        parts.add(new Part(first, random.nextInt(2) == 0 ? 1 : 1 + random.nextInt(4)));
        if (random.nextInt(4) == 0) {
            parts.add(new Part((first + 1 + random.nextInt(streams - 1)) % streams, 1 + random.nextInt(2)));
        }
        return new Command(
                number,
                shape,
                parts,
                random.nextInt(3) == 0 ? random.nextInt(3_000) : 0,
                1 + random.nextInt(SENT_AGAIN_MAX));
    }

    static int stallMicros(Random random) {
        return 500 + random.nextInt(STALL_MICROS_MAX);
    }

    UUID commandId(Command command) {
        return new UUID(seed + run, command.number);
    }

    String stream(int number) {
        return "%016x-%d-%d".formatted(seed, run, number);
    }

    @Override
    public String toString() {
        return "schedule %d: %d records%n".formatted(seed, streams)
                + IntStream.range(0, writers.size())
                        .mapToObj(n -> "  writer %d at node %d: %s%n"
                                .formatted(
                                        n,
                                        writers.get(n).node,
                                        writers.get(n).commands.stream()
                                                .map(Schedule::line)
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining())
                + strikes.stream().map("  strike: %s%n"::formatted).collect(Collectors.joining());
    }

    private static String line(Command command) {
        return "%s #%d %s%s%s"
                .formatted(
                        command.shape,
                        command.number,
                        command.parts.stream()
                                .map(part -> part.events + " to " + part.stream)
                                .collect(Collectors.joining(" and ")),
                        command.thinksMicros > 0 ? " after thinking " + command.thinksMicros + " µs" : "",
                        command.sends > 1 ? " up to " + command.sends + " times" : "");
    }
}
