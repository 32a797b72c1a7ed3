package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of each command of a batch once the commit has spoken. */
final class Outcome {
    private final Map<Submission, List<Long>> accepted = new LinkedHashMap<>();
    private final Map<Submission, RuntimeException> refused = new LinkedHashMap<>();
    boolean commitSent;
    long size;

    void accept(Submission submission, int offset, long base) {
        List<Long> positions = new ArrayList<>();
        for (int at = 0; at < submission.drafts().size(); at++) {
            positions.add(base + offset + at);
        }
        accepted.put(submission, positions);
    }

    void turnDown(Submission submission, RuntimeException reason) {
        refused.put(submission, reason);
    }

    List<Submission> submissions() {
        return Stream.concat(accepted.keySet().stream(), refused.keySet().stream())
                .toList();
    }

    void answer() {
        accepted.forEach((submission, positions) -> submission.positions().complete(positions));
        refused.forEach(Outcome::refuse);
    }

    /**
     * @param standing the commands that stand, each with the event it begins with
     * @param lastSequences where each stream stands
     */
    void answerFrom(Map<UUID, UUID> standing, Map<String, Long> lastSequences) {
        accepted.forEach((submission, positions) -> {
            // All of its commands went in together, so the first speaks for them.
            UUID first = standing.get(submission.commands().firstEntry().getKey());
            if (first == null) {
                refuse(submission, NotRecorded.busy(null));
            } else if (first.equals(submission.drafts().getFirst().eventId())) {
                submission.positions().complete(positions);
            } else {
                // Not this try: the same command came in elsewhere after this one had been lost.
                refuse(submission, new NotRecorded.Again());
            }
        });
        // They were refused for what the book was about to say, which may never have come about.
        refused.forEach((submission, reason) -> {
            boolean holds = reason instanceof NotRecorded.Again
                    ? submission.commandIds().anyMatch(standing::containsKey)
                    : !submission.follows(new HashMap<>(lastSequences));
            refuse(submission, holds ? reason : NotRecorded.busy(null));
        });
    }

    void answerUnknown() {
        Set<UUID> inDoubt =
                accepted.keySet().stream().flatMap(Submission::commandIds).collect(Collectors.toUnmodifiableSet());
        accepted.keySet().forEach(submission -> refuse(submission, NotRecorded.unknown()));
        refused.forEach((submission, reason) -> refuse(
                submission, submission.commandIds().anyMatch(inDoubt::contains) ? NotRecorded.unknown() : reason));
    }

    private static void refuse(Submission submission, RuntimeException reason) {
        submission.positions().completeExceptionally(reason);
    }
}
