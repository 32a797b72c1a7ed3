package org.wardledger.proof;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.MerkleTree;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;

/** Shows a signed checkpoint to the witnesses and, if enough of them cosign, to everybody (công bố điểm kiểm). */
public final class Publisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final LogTables tables;
    private final TransactionTemplate transaction;
    private final Guard guard;
    private final PublicLog log;
    private final List<WitnessClient> witnesses;
    private final Clock clock;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    /** @param witnessed names the witnesses and where they are asked */
    Publisher(
            LogTables tables,
            TransactionTemplate transaction,
            Guard guard,
            PublicLog log,
            Policy witnessed,
            Clock clock) {
        this.tables = tables;
        this.transaction = transaction;
        this.guard = guard;
        this.log = log;
        this.clock = clock;
        var http = WitnessClient.http();
        this.witnesses = witnessed.witnesses().stream()
                .filter(witness -> !witness.url().isEmpty())
                .map(witness -> new WitnessClient(witness, http))
                .toList();
    }

    /**
     * Publishes this note with what cosignatures it gets; never one that is smaller than the last. {@link SigningStopped}
     * when a witness contradicts, which freezes the log; {@link NotVerified} when the policy is not met, and the previous
     * note stays.
     */
    void publish(Note signed) {
        Checkpoint checkpoint = Checkpoint.parse(signed.text());
        Note note = signed.with(cosignatures(signed, tables.tree(checkpoint.size())));
        Policy.parse(log.policy()).accept(note);
        transaction.executeWithoutResult(status -> {
            tables.lock();
            Optional<LogTables.Published> before = tables.published();
            if (before.isEmpty() || before.get().size() <= checkpoint.size()) {
                tables.publish(checkpoint.size(), note, clock.instant());
            }
        });
    }

    private List<Note.Signature> cosignatures(Note signed, MerkleTree tree) {
        List<CompletableFuture<WitnessAnswer>> answers = witnesses.stream()
                .map(witness -> CompletableFuture.supplyAsync(() -> witness.ask(signed, tree), asking))
                .toList();
        List<Note.Signature> cosignatures = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            switch (answers.get(at).join()) {
                case WitnessAnswer.Cosigned it -> cosignatures.addAll(it.signatures());
                case WitnessAnswer.Silent it ->
                    LOG.warn("Witness {}: {}", witnesses.get(at).name(), it.why());
                case WitnessAnswer.Contradicts it -> {
                    guard.freeze(it.why());
                    throw new SigningStopped("Việc ký đã bị dừng để xem xét: " + it.why());
                }
            }
        }
        return cosignatures;
    }

    @Override
    public void close() {
        asking.close();
    }
}
