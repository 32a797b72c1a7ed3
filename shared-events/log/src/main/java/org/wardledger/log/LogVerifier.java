package org.wardledger.log;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a published log without trusting whoever publishes it (kiểm chứng sổ công khai): every entry and every hash up to a
 * root that the log's own key signed. Each check says one sentence; the first that does not hold ends it with
 * {@link NotVerified}.
 */
public final class LogVerifier {
    private static final String CHECKPOINT = "checkpoint";

    private final LogSource source;
    private final Policy policy;
    private final Report report;
    private final InstantSource clock;
    private @Nullable Duration ageMax;
    private byte @Nullable [] lastAnswer;
    private @Nullable VerifiedTiles tiles;
    private @Nullable Checkpoint tilesOf;

    /** Is given what was verified, in the order of the log, when it was verified and not before. */
    public interface Reader {
        default void leaf(long index, byte[] leaf) {}

        /** A tile of hashes or a bundle of entries, as it is published. */
        default void tile(Tile tile, byte[] bytes) {}
    }

    public LogVerifier(LogSource source, Policy policy, Report report, InstantSource clock) {
        this.source = source;
        this.policy = policy;
        this.report = report;
        this.clock = clock;
    }

    /** From now on the policy's witnesses must have seen a checkpoint within this time. */
    public LogVerifier within(Duration age) {
        ageMax = age;
        return this;
    }

    /** The newest checkpoint the log publishes, believed by the policy. */
    public SignedCheckpoint published() {
        return published(false);
    }

    /**
     * The newest checkpoint, not smaller than one seen before. An old one may come out of a cache, so a smaller one is asked
     * for once more past caches; then it is a failure.
     */
    public SignedCheckpoint published(Checkpoint seen) {
        SignedCheckpoint first = published(false);
        if (first.checkpoint().size() >= seen.size()) {
            return first;
        }
        report.say(Report.text(
                "the log shows %,d entries where %,d were seen before; asking once more past caches",
                first.checkpoint().size(), seen.size()));
        SignedCheckpoint again = published(true);
        if (again.checkpoint().size() < seen.size()) {
            throw NotVerified.failed(Report.text(
                    "the log shows %,d entries and has shown %,d before: it was rolled back",
                    again.checkpoint().size(), seen.size()));
        }
        return again;
    }

    private SignedCheckpoint published(boolean fresh) {
        byte[] answer = source.find(CHECKPOINT, Note.BYTES_MAX, fresh)
                .orElseThrow(() -> NotVerified.failed("the log shows no checkpoint"));
        lastAnswer = answer;
        return believed(Note.parse(answer));
    }

    /** After a failure: keeps what was seen before beside what the log answered, believed or not. */
    void keepEvidence(NotVerified failure, Path beside, byte[] before) {
        byte[] answer = lastAnswer;
        if (failure.verdict() == Verdict.FAILED && answer != null) {
            try {
                report.say(KeptFile.evidence(beside, before, answer));
            } catch (UncheckedIOException unwritable) {
                // A full disk must not turn a failed verification into anything less.
                report.say("the notes that contradict each other could not be kept: " + unwritable.getCause());
            }
        }
    }

    /** Holds a note to the policy, its age included. */
    public SignedCheckpoint believed(Note note) {
        Checkpoint checkpoint = policy.accept(note);
        report.say(Report.text(
                "checkpoint of %,d entries, root %s, signed by %s",
                checkpoint.size(), hex(checkpoint.root()), checkpoint.origin()));
        if (!policy.witnesses().isEmpty()) {
            report.say("cosigned by " + policy.cosigned(note).size() + " of "
                    + policy.witnesses().size() + " witnesses; the policy is met");
        }
        Duration allowed = ageMax;
        if (allowed != null) {
            policy.requireRecent(note, allowed, clock.instant());
            report.say("witnesses saw it within the last "
                    + allowed.toString().substring(2).toLowerCase(Locale.ROOT));
        }
        return new SignedCheckpoint(note, checkpoint);
    }

    /** Holds a note from before to the log's key alone: who witnessed it then does not matter now. */
    public SignedCheckpoint signedBefore(Note note) {
        SignedCheckpoint before = new SignedCheckpoint(note, policy.signedByLog(note));
        report.say(Report.text(
                "the earlier checkpoint of %,d entries is signed by %s",
                before.checkpoint().size(), before.checkpoint().origin()));
        return before;
    }

    /** Checks that the log as it is begins with the log as it was. */
    public void begins(Checkpoint before, Checkpoint now) {
        if (!before.origin().equals(now.origin())) {
            throw NotVerified.failed(
                    "a checkpoint of " + before.origin() + " says nothing about the log " + now.origin());
        }
        if (now.size() < before.size()) {
            throw NotVerified.failed(Report.text(
                    "the log shows %,d entries and has shown %,d before: it was rolled back",
                    now.size(), before.size()));
        }
        if (now.size() == before.size() && !MessageDigest.isEqual(now.root(), before.root())) {
            throw NotVerified.failed(Report.text(
                    "two checkpoints of %,d entries with different roots are signed: the log was forked", now.size()));
        }
        List<byte[]> proof = now.size() == before.size()
                ? List.of()
                : new MerkleTree(new Tiles(tiles(now), now.size())).consistency(before.size(), now.size());
        if (!MerkleProof.isConsistent(before.size(), before.root(), now.size(), now.root(), proof)) {
            throw NotVerified.failed(Report.text(
                    "the log of %,d entries does not begin with the %,d that were signed before: it was forked",
                    now.size(), before.size()));
        }
        report.say(Report.text("the log of %,d entries begins with the %,d seen before", now.size(), before.size()));
    }

    /** Checks one entry and the way from it to the root; its bytes. */
    public byte[] entry(Checkpoint checkpoint, long index) {
        if (index < 0 || index >= checkpoint.size()) {
            throw NotVerified.failed(
                    Report.text("the log of %,d entries has no entry %d; the first is 0", checkpoint.size(), index));
        }
        VerifiedTiles tiles = tiles(checkpoint);
        Tile tile = Tile.at(0, index / Tile.FULL, checkpoint.size()).orElseThrow();
        byte[] leaf = bundle(tile, tiles.read(tile), bytes -> {}).get((int) (index % Tile.FULL));
        List<byte[]> path = new MerkleTree(new Tiles(tiles, checkpoint.size())).inclusion(index, checkpoint.size());
        if (!MerkleProof.includes(Leaf.hash(leaf), index, checkpoint.size(), path, checkpoint.root())) {
            throw NotVerified.failed("entry " + index + " does not lead to the signed root");
        }
        report.say(Report.text("entry %d leads to the signed root over %d hashes", index, path.size()));
        return leaf;
    }

    /**
     * Checks everything from the tile of entry {@code from} on: each bundle against its tile, each tile up to the signed
     * root; from 0 on also the root over all entries.
     */
    public void entries(Checkpoint checkpoint, long from, Reader reader) {
        VerifiedTiles tiles = tiles(checkpoint);
        report.say("the newest tiles lead to the signed root");
        long first = from / Tile.FULL;
        GrowingTree growing = new GrowingTree();
        long size = checkpoint.size();
        for (long at = first; at < Math.ceilDiv(Tile.count(0, size), Tile.FULL); at++) {
            Tile tile = Tile.at(0, at, size).orElseThrow();
            byte[] hashes = tiles.read(tile);
            List<byte[]> leaves = bundle(
                    tile, hashes, bytes -> reader.tile(new Tile(Tile.ENTRIES, tile.index(), tile.width()), bytes));
            reader.tile(tile, hashes);
            for (int place = 0; place < leaves.size(); place++) {
                growing.append(Arrays.copyOfRange(hashes, place * Sha256.BYTES, (place + 1) * Sha256.BYTES));
                reader.leaf(at * Tile.FULL + place, leaves.get(place));
            }
        }
        report.say(Report.text("%,d entries are the ones that were hashed", growing.size()));
        long[] higher = {0};
        Tile.all(size).filter(tile -> tile.level() > 0).forEach(tile -> {
            reader.tile(tile, tiles.read(tile));
            higher[0]++;
        });
        report.say(Report.text(
                "%,d tiles of hashes and %,d above them lead to the signed root",
                Math.ceilDiv(size, Tile.FULL) - first, higher[0]));
        if (first == 0) {
            if (!MessageDigest.isEqual(growing.root(), checkpoint.root())) {
                throw NotVerified.failed("the root over all entries is not the one that was signed");
            }
            report.say(Report.text("the root over all %,d entries, computed anew, is the signed one", size));
        }
    }

    private List<byte[]> bundle(Tile tile, byte[] hashes, Consumer<byte[]> taker) {
        Tile bundle = new Tile(Tile.ENTRIES, tile.index(), tile.width());
        byte[] bytes = source.read(bundle.path(), bundle.width() * (2 + Leaf.BYTES_MAX));
        List<byte[]> leaves = EntryBundle.read(bundle, bytes);
        for (int place = 0; place < leaves.size(); place++) {
            byte[] hash = Leaf.hash(leaves.get(place));
            int at = place * Sha256.BYTES;
            if (!Arrays.equals(hash, 0, Sha256.BYTES, hashes, at, at + Sha256.BYTES)) {
                throw NotVerified.failed("entry " + (tile.index() * Tile.FULL + place) + " in " + bundle.path()
                        + " is not the one that was hashed");
            }
        }
        taker.accept(bytes);
        return leaves;
    }

    private VerifiedTiles tiles(Checkpoint checkpoint) {
        VerifiedTiles known = tiles;
        if (known == null || tilesOf != checkpoint) {
            known = new VerifiedTiles(tile -> source.read(tile.path(), tile.width() * Sha256.BYTES), checkpoint);
            tiles = known;
            tilesOf = checkpoint;
        }
        return known;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
