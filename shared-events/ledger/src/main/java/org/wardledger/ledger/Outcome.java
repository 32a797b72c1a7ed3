package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    void refuse(Submission submission, RuntimeException reason) {
        refused.put(submission, reason);
    }

    List<Submission> submissions() {
        return List.copyOf(accepted.keySet());
    }

    void answer() {
        accepted.forEach((submission, positions) -> submission.positions().complete(positions));
        answerRefused();
    }

    void answerFrom(Set<UUID> standing) {
        accepted.forEach((submission, positions) -> {
            if (standing.contains(submission.commandId())) {
                submission.positions().complete(positions);
            } else {
                submission.positions().completeExceptionally(NotRecorded.busy(null));
            }
        });
        answerRefused();
    }

    void answerUnknown() {
        accepted.keySet().forEach(submission -> submission.positions().completeExceptionally(NotRecorded.unknown()));
        answerRefused();
    }

    private void answerRefused() {
        refused.forEach((submission, reason) -> submission.positions().completeExceptionally(reason));
    }
}
