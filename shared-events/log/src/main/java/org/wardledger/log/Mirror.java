package org.wardledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verified copy of a log as files that any web server can serve (bản sao công khai). What was written once is never written
 * again: a later run only adds tiles, and last of all changes the checkpoint. A run that was stopped is taken up again.
 */
final class Mirror {
    private static final String CHECKPOINT = "checkpoint";
    private static final List<String> STATED = List.of("vkey", "keys", "policy");
    private static final int STATED_BYTES_MAX = 64 * 1024;

    private final LogSource log;
    private final Path folder;
    private final Policy policy;
    private final Report report;
    private final LogVerifier verifier;
    private final LogVerifier copier;
    private long added;

    Mirror(LogSource log, Path folder, Policy policy, Report report, InstantSource clock) {
        this.log = log;
        this.folder = folder;
        this.policy = policy;
        this.report = report;
        this.verifier = new LogVerifier(log, policy, report, clock);
        // What the mirror has is taken from it and checked once more, so a damaged copy is found and not spread.
        LogSource kept = new FolderSource(folder);
        this.copier = new LogVerifier(
                (path, bytesMax, fresh) -> {
                    Optional<byte[]> copy = kept.find(path, bytesMax, fresh);
                    return copy.isPresent() ? copy : log.find(path, bytesMax, fresh);
                },
                policy,
                report,
                clock);
    }

    /** The verifier of the log itself. */
    LogVerifier verifier() {
        return verifier;
    }

    void take(LogVerifier.Reader progress) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = lock(channel)) {
                if (alone == null) {
                    throw NotVerified.unavailable("another run is writing to " + folder);
                }
                copy(progress);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write to " + folder, unwritable);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    private void copy(LogVerifier.Reader progress) {
        SignedCheckpoint now = newest();
        try {
            copy(now, progress);
        } catch (NotVerified failed) {
            if (failed.verdict() == Verdict.FAILED) {
                report.say(
                        "nothing that was there is changed. What the mirror has is the mirror's own and is checked as it"
                                + " is: if the damage is there, that file must be removed by hand");
            }
            throw failed;
        }
        STATED.forEach(name -> state(name, now.note()));
        KeptFile.write(folder.resolve(CHECKPOINT), now.note().bytes());
        report.say(Report.text(
                "%,d entries are mirrored in %s; %,d tiles are new",
                now.checkpoint().size(), folder, added));
    }

    private void copy(SignedCheckpoint now, LogVerifier.Reader progress) {
        copier.entries(now.checkpoint(), 0, new LogVerifier.Reader() {
            @Override
            public void leaf(long index, byte[] leaf) {
                progress.leaf(index, leaf);
            }

            @Override
            public void tile(Tile tile, byte[] bytes) {
                Path file = folder.resolve(tile.path());
                if (!Files.exists(file)) {
                    KeptFile.write(file, bytes);
                    added++;
                }
            }
        });
    }

    /** The log's newest checkpoint, which must begin with the one mirrored so far. */
    private SignedCheckpoint newest() {
        Path mirrored = folder.resolve(CHECKPOINT);
        if (!Files.exists(mirrored)) {
            return verifier.published();
        }
        byte[] saved = FolderSource.bytes(mirrored, Note.BYTES_MAX);
        SignedCheckpoint before = verifier.signedBefore(Note.parse(saved));
        try {
            SignedCheckpoint now = verifier.published(before.checkpoint());
            verifier.begins(before.checkpoint(), now.checkpoint());
            return now;
        } catch (NotVerified failed) {
            // Beside the folder: the mirror itself shows nothing but the log.
            verifier.keepEvidence(failed, folder.toAbsolutePath().normalize(), saved);
            throw failed;
        }
    }

    /** What a log states beside its tree; nothing signs it. Where it states nothing, what this run trusted stands instead. */
    private void state(String name, Note note) {
        Optional<byte[]> stated = log.find(name, STATED_BYTES_MAX, false);
        if (stated.isPresent()) {
            KeptFile.write(folder.resolve(name), stated.get());
            report.say("'" + name + "' is copied as the log states it; no signature vouches for it");
        } else if (name.equals("vkey")) {
            VerifierKey signer = policy.logs().stream()
                    .filter(note.signedBy(policy.logs())::contains)
                    .findFirst()
                    .orElseThrow();
            KeptFile.write(folder.resolve(name), (signer.vkey() + "\n").getBytes(StandardCharsets.UTF_8));
        } else if (name.equals("policy")) {
            KeptFile.write(folder.resolve(name), policy.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
