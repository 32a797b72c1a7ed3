package org.wardledger.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.log.Leaf;

/** What one command wants written, or several together: all of it in one place of the book, or nothing. */
final class Submission {
    private enum State {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    private final SequencedMap<UUID, List<Draft>> commands;
    private final List<Draft> drafts;
    private final CompletableFuture<List<Long>> positions = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    Submission(UUID commandId, List<Draft> drafts) {
        this(new LinkedHashMap<>(Map.of(commandId, List.copyOf(drafts))));
    }

    /** @param commands what each of them leads to, in the order of the book */
    Submission(SequencedMap<UUID, List<Draft>> commands) {
        this.commands = Collections.unmodifiableSequencedMap(commands);
        // Put together once: the writer asks for it again and again, while everybody waits for its lock.
        this.drafts = commands.values().stream().flatMap(List::stream).toList();
    }

    SequencedMap<UUID, List<Draft>> commands() {
        return commands;
    }

    Stream<UUID> commandIds() {
        return commands.keySet().stream();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The event each command begins with, by which it is told from another try of the same command. */
    Map<UUID, UUID> firstEvents() {
        return commands.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        command -> command.getValue().getFirst().eventId()));
    }

    /** Completed with the positions of its drafts, or with why none of them stands. */
    CompletableFuture<List<Long>> positions() {
        return positions;
    }

    /** The writer's; false when whoever waited has given up. */
    boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    /** The waiting thread's; false when it is too late, and the outcome must be awaited. */
    boolean withdraw() {
        return state.compareAndSet(State.WAITING, State.WITHDRAWN);
    }

    /** Whether every draft follows what {@code lastSequences} says its stream holds; if so, moves these on. */
    boolean follows(Map<String, Long> lastSequences) {
        Map<String, Long> moved = new HashMap<>();
        for (Draft draft : drafts()) {
            Long last = moved.getOrDefault(draft.stream(), lastSequences.get(draft.stream()));
            if (draft.sequence() != (last == null ? 0 : last + 1)) {
                return false;
            }
            moved.put(draft.stream(), draft.sequence());
        }
        lastSequences.putAll(moved);
        return true;
    }

    /** One entry to be, complete but for its position and its time. */
    record Draft(
            UUID eventId,
            String office,
            String stream,
            long sequence,
            EventCatalog.Kind kind,
            byte[] payload,
            byte[] metadata,
            Map<String, Object> publicMembers) {

        Leaf.Envelope envelope(Instant recordedAt) {
            return new Leaf.Envelope(
                    eventId.toString(),
                    kind.name(),
                    office,
                    stream,
                    sequence,
                    kind.revision(),
                    recordedAt,
                    payload,
                    metadata);
        }
    }
}
