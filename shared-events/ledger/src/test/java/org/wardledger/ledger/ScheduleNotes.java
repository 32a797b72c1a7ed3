package org.wardledger.ledger;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wardledger.ledger.Attempt.Answer;
import org.wardledger.ledger.Attempt.Wanted;

/**
 * What a process that may be killed at any moment has handed over and was told, one line each, in the hands of the
 * operating system before it goes on.
 */
final class ScheduleNotes implements AutoCloseable {
    /** Not a channel: that one would be closed by the interrupts of a schedule. */
    private final FileOutputStream file;

    ScheduleNotes(Path path) throws IOException {
        file = new FileOutputStream(path.toFile(), true);
    }

    void wanted(int run, Attempt attempt) {
        String events = attempt.wanted().stream()
                .map(one -> one.eventId() + "/" + one.stream() + "/" + one.sequence())
                .collect(Collectors.joining(","));
        line("W", run, key(attempt), attempt.writer, attempt.node, attempt.commandId, events);
    }

    void answered(int run, Attempt attempt) {
        if (!attempt.wanted().isEmpty()) {
            String positions = attempt.readBack().stream().map(String::valueOf).collect(Collectors.joining(","));
            line("A", run, key(attempt), attempt.answer(), attempt.answeredAt().toEpochMilli(), positions);
        }
    }

    private static UUID key(Attempt attempt) {
        return attempt.wanted().getFirst().eventId();
    }

    private synchronized void line(Object... words) {
        String line = Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ", "", " .\n"));
        try {
            file.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The attempts of one run; who was killed before an answer came has none. */
    static List<Attempt> read(Path path, int run) throws IOException {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(path)) {
            String[] words = line.split(" ", -1);
            // A process killed while it noted something leaves half a line; what it was about had not happened yet.
            if (!words[words.length - 1].equals(".") || Integer.parseInt(words[1]) != run) {
                continue;
            }
            if (words[0].equals("W")) {
                Attempt attempt =
                        new Attempt(Integer.parseInt(words[3]), Integer.parseInt(words[4]), UUID.fromString(words[5]));
                Arrays.stream(words[6].split(",", -1))
                        .map(event -> event.split("/", -1))
                        .forEach(event -> attempt.want(
                                new Wanted(UUID.fromString(event[0]), event[1], Long.parseLong(event[2]))));
                attempts.put(words[2], attempt);
            } else {
                Attempt attempt = attempts.get(words[2]);
                if (attempt != null) {
                    attempt.answeredThen(Answer.valueOf(words[3]), Instant.ofEpochMilli(Long.parseLong(words[4])));
                    attempt.readBack(positions(words[5]));
                }
            }
        }
        return new ArrayList<>(attempts.values());
    }

    private static List<Long> positions(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(",", -1)).map(Long::valueOf).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
