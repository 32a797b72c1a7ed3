package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.GrowingTree;
import org.wardledger.log.MerkleProof;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;
import org.wardledger.log.SigningKey;
import org.wardledger.log.VerifierKey;

/**
 * Sees the logs of other offices and holds each to what it saw before (bên chứng kiến; C2SP tlog-witness 1.0.0): it
 * cosigns a checkpoint only where a proof shows that it continues the last one it cosigned.
 */
public final class Witness {
    private static final int PROOF_MAX = 63;
    private static final long WITNESS_LOCK = 0x50687533L;
    private static final Pattern OLD = Pattern.compile("old (0|[1-9][0-9]{0,17})");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<VerifierKey> logs;
    private final SigningKey key;
    private final Clock clock;

    /** @param logs the keys of the logs it watches */
    Witness(JdbcClient jdbc, TransactionTemplate transaction, List<VerifierKey> logs, SigningKey key, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.logs = List.copyOf(logs);
        this.key = key;
        this.clock = clock;
    }

    /** What it answers: a status of HTTP, and either lines to put under the note or why there are none. */
    public record Answer(int status, String type, String body) {
        private static final String TEXT = "text/plain; charset=utf-8";

        static Answer refusal(int status, String sentence) {
            return new Answer(status, TEXT, sentence + "\n");
        }

        static Answer size(long size) {
            return new Answer(409, "text/x.tlog.size", size + "\n");
        }
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    /** Answers a request to cosign, byte for byte as it came. */
    public Answer addCheckpoint(byte[] request) {
        Request asked;
        Checkpoint checkpoint;
        try {
            asked = Request.parse(request);
            checkpoint = Checkpoint.parse(asked.note().text());
        } catch (NotVerified unreadable) {
            return Answer.refusal(400, unreadable.sentence());
        }
        List<VerifierKey> known = logs.stream()
                .filter(log -> log.name().equals(checkpoint.origin()))
                .toList();
        if (known.isEmpty()) {
            return Answer.refusal(404, "this witness does not watch " + checkpoint.origin());
        }
        try {
            if (asked.note().signedBy(known).isEmpty()) {
                return Answer.refusal(403, "no key known for " + checkpoint.origin() + " signed the checkpoint");
            }
        } catch (NotVerified wrong) {
            return Answer.refusal(403, wrong.sentence());
        }
        if (asked.old() > checkpoint.size()) {
            return Answer.refusal(400, "the old size is larger than the checkpoint");
        }
        Answer answer = transaction.execute(status -> cosign(asked, checkpoint));
        if (answer == null) {
            throw new IllegalStateException("a request without an answer");
        }
        return answer;
    }

    /** Compares and remembers in one transaction, so that no smaller tree is ever cosigned after a larger one. */
    private Answer cosign(Request asked, Checkpoint checkpoint) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(WITNESS_LOCK).query().singleRow();
        Optional<Checkpoint> seen = seen(checkpoint.origin());
        long seenSize = seen.map(Checkpoint::size).orElse(0L);
        if (asked.old() != seenSize) {
            return Answer.size(seenSize);
        }
        if (seen.isPresent()
                && seenSize == checkpoint.size()
                && !MessageDigest.isEqual(seen.get().root(), checkpoint.root())) {
            return Answer.refusal(409, "another root of this size was seen before");
        }
        byte[] root = seen.map(Checkpoint::root).orElseGet(() -> new GrowingTree().root());
        if (!MerkleProof.isConsistent(seenSize, root, checkpoint.size(), checkpoint.root(), asked.proof())) {
            return Answer.refusal(422, "the proof does not show that this tree begins with the one seen before");
        }
        remember(checkpoint, asked.note());
        return new Answer(
                200,
                Answer.TEXT,
                key.cosign(asked.note().text(), clock.instant().getEpochSecond())
                        .line());
    }

    private Optional<Checkpoint> seen(String origin) {
        return jdbc.sql("SELECT note FROM ledger.witnessed WHERE origin = ? ORDER BY size DESC LIMIT 1")
                .param(origin)
                .query((row, number) ->
                        Checkpoint.parse(Note.parse(row.getBytes(1)).text()))
                .optional();
    }

    private void remember(Checkpoint checkpoint, Note note) {
        jdbc.sql("""
                INSERT INTO ledger.witnessed (origin, size, root, note, seen_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (origin, size) DO NOTHING
                """)
                .params(
                        checkpoint.origin(),
                        checkpoint.size(),
                        checkpoint.root(),
                        note.bytes(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The body of a request: how far the witness is believed to be, what leads on from there, and the checkpoint. */
    private record Request(long old, List<byte[]> proof, Note note) {
        static Request parse(byte[] body) {
            String text = new String(body, UTF_8);
            int blank = text.indexOf("\n\n");
            List<String> lines =
                    blank < 0 ? List.of() : text.substring(0, blank).lines().toList();
            Matcher old = OLD.matcher(lines.isEmpty() ? "" : lines.getFirst());
            if (!old.matches() || lines.size() > PROOF_MAX + 1) {
                throw NotVerified.failed("not a request: 'old <size>', at most 63 hashes, an empty line, a checkpoint");
            }
            List<byte[]> proof = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                proof.add(hash(line));
            }
            return new Request(
                    Long.parseLong(old.group(1)),
                    proof,
                    Note.parse(text.substring(blank + 2).getBytes(UTF_8)));
        }

        private static byte[] hash(String line) {
            try {
                byte[] hash = Base64.getDecoder().decode(line);
                if (hash.length == 32
                        && Base64.getEncoder().encodeToString(hash).equals(line)) {
                    return hash;
                }
            } catch (IllegalArgumentException broken) {
                throw NotVerified.failed("not a hash: " + broken.getMessage());
            }
            throw NotVerified.failed("not a hash in its one spelling");
        }
    }
}
