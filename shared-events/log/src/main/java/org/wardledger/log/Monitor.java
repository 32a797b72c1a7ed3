package org.wardledger.log;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a log again and again and remembers what it saw (theo dõi sổ công khai): each time the log must begin with what
 * it was, and everything new must lead to the signed root.
 *
 * @param state the note of the newest checkpoint that held in every check
 */
record Monitor(LogVerifier verifier, Path state, Report report) {
    void look(LogVerifier.Reader progress) {
        if (!Files.exists(state)) {
            SignedCheckpoint now = verifier.published();
            verifier.entries(now.checkpoint(), 0, progress);
            remember(now);
            return;
        }
        byte[] saved = FolderSource.bytes(state, Note.BYTES_MAX);
        SignedCheckpoint before = verifier.signedBefore(Note.parse(saved));
        try {
            SignedCheckpoint now = verifier.published(before.checkpoint());
            verifier.begins(before.checkpoint(), now.checkpoint());
            if (now.checkpoint().size() > before.checkpoint().size()) {
                verifier.entries(now.checkpoint(), before.checkpoint().size(), progress);
            }
            remember(now);
        } catch (NotVerified failed) {
            verifier.keepEvidence(failed, state, saved);
            throw failed;
        }
    }

    private void remember(SignedCheckpoint now) {
        KeptFile.write(state, now.note().bytes());
        report.say(
                Report.text("%,d entries are remembered in %s", now.checkpoint().size(), state));
    }
}
