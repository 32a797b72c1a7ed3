package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorTest {
    @TempDir
    Path folder;

    private FolderLog log;
    private Path state;

    @BeforeEach
    void a_log_that_was_seen_once() {
        log = new FolderLog(folder.resolve("log"), FolderLog.leaves(600));
        state = folder.resolve("watch/state");
        assertThat(look().verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(state).hasBinaryContent(log.read("checkpoint"));
    }

    private Asked look() {
        return Asked.about(log, "monitor", "--state", state, "--once");
    }

    @Test
    void a_log_that_grew_is_remembered_as_it_is_now() {
        log.grow(FolderLog.leaves(300, "case-closed"));

        assertThat(look().said()).contains("The log of 900 entries begins with the 600 seen before.");
        assertThat(state).hasBinaryContent(log.read("checkpoint"));
    }

    @Test
    void a_log_that_did_not_grow_is_the_same() {
        assertThat(look().verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void a_log_rolled_back_is_told_and_both_notes_are_kept() throws IOException {
        byte[] seen = log.read("checkpoint");
        log.publish(log.leaves().subList(0, 500));

        Asked asked = look();

        assertThat(asked.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(asked.said()).contains("past caches", "rolled back", "kept as evidence");
        assertThat(state).hasBinaryContent(seen);
        assertThat(evidence()).hasSize(2);
        assertThat(evidence().get(0)).hasBinaryContent(seen);
        assertThat(evidence().get(1)).hasBinaryContent(log.read("checkpoint"));
        look();
        assertThat(evidence()).as("kept once, however often it is seen").hasSize(2);
    }

    @Test
    void a_rollback_stays_a_failure_where_no_evidence_can_be_kept() throws IOException {
        log.publish(log.leaves().subList(0, 500));
        String which = HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(state), log.read("checkpoint")), 0, 4);
        Files.createDirectories(state.resolveSibling(".state.evidence-" + which + "-before.part"));

        assertThat(look().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void the_same_size_with_another_root_is_a_fork() throws IOException {
        byte[] seen = log.read("checkpoint");
        log.publish(FolderLog.leaves(600, "case-closed"));

        Asked asked = look();

        assertThat(asked.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(asked.said()).contains("forked");
        assertThat(state).hasBinaryContent(seen);
        assertThat(evidence()).hasSize(2);
    }

    @Test
    void a_checkpoint_nobody_signed_is_kept_as_evidence_too() throws IOException {
        log.replaceInCheckpoint("\n600\n", "\n601\n");

        assertThat(look().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(evidence()).hasSize(2);
    }

    /** The proof of growth holds, but one of the new entries is not what was hashed: nothing of it is remembered. */
    @Test
    void a_state_is_written_only_when_every_check_held() throws IOException {
        byte[] seen = log.read("checkpoint");
        log.grow(FolderLog.leaves(300, "case-closed"));
        log.flip("tile/entries/002", 20);

        assertThat(look().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(state).hasBinaryContent(seen);

        Files.delete(log.folder.resolve("checkpoint"));
        assertThat(look().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(state).hasBinaryContent(seen);
    }

    @Test
    void a_log_that_does_not_answer_is_no_evidence_of_anything() throws IOException {
        Files.move(log.folder, folder.resolve("elsewhere"));

        assertThat(look().verdict()).isEqualTo(Verdict.UNAVAILABLE);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_state_of_another_log_or_damaged_is_not_believed() throws IOException {
        Files.writeString(state, "not a note");

        assertThat(look().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(state).hasContent("not a note");
    }

    @Test
    void a_witness_must_have_seen_it_lately() {
        assertThat(Asked.about(log, "log", "--witness", Asked.WITNESS, "--max-age", "2h")
                        .verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(Asked.about(log, "log", "--witness", Asked.WITNESS, "--max-age", "30m")
                        .verdict())
                .isEqualTo(Verdict.POLICY_NOT_MET);
        Note note = Note.parse(log.read("checkpoint"));
        Note.Signature ahead = KnownTree.WITNESS.cosign(note.text(), KnownTree.COSIGNED_AT + 2 * 3600);
        log.write("checkpoint", new Note(note.text(), List.of(note.signatures().getFirst(), ahead)).bytes());
        assertThat(Asked.about(log, "log", "--witness", Asked.WITNESS, "--max-age", "2h")
                        .verdict())
                .as("a time still to come")
                .isEqualTo(Verdict.POLICY_NOT_MET);
        assertThat(Asked.about(log, "log", "--max-age", "2h").verdict()).isEqualTo(Verdict.NOT_UNDERSTOOD);
    }

    private List<Path> evidence() throws IOException {
        try (Stream<Path> files = Files.list(state.getParent())) {
            return files.filter(file -> file.getFileName().toString().contains(".evidence-"))
                    .sorted()
                    .toList();
        }
    }
}
