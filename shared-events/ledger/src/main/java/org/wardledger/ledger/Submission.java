package org.wardledger.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.wardledger.log.Leaf;

/** What one command wants written: all of it in one place of the book, or nothing. */
final class Submission {
    private enum State {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    private final UUID commandId;
    private final List<Draft> drafts;
    private final CompletableFuture<List<Long>> positions = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    Submission(UUID commandId, List<Draft> drafts) {
        this.commandId = commandId;
        this.drafts = List.copyOf(drafts);
    }

    UUID commandId() {
        return commandId;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** By which it is told from another try of the same command. */
    UUID firstEvent() {
        return drafts.getFirst().eventId();
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
        for (Draft draft : drafts) {
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
