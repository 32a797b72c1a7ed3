package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command is asked, and what it says of what it does not understand. */
class ArgumentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logs F K",
                "log",
                "log F",
                "log K",
                "log F K --url http://localhost/log",
                "log F F K",
                "log F K more",
                "log F K --index 3",
                "log F K --quorum 1",
                "log F K --quorum x",
                "log F K W --quorum 2",
                "log F K W --quorum -1",
                "log F K W --quorum 01",
                "log F K W --max-age 48",
                "log F K W --max-age 0h",
                "log F K W --max-age 1.5h",
                "log F K W --max-age",
                "log F --vkey",
                "log F --vkey nonsense",
                "log F --vkey W",
                "log F K --witness nonsense",
                "log F K --vkey other",
                "log F K W --policy p",
                "entry F K",
                "entry F K --index -1",
                "entry F K --index 1e3",
                "entry F K --index 99999999999999999999",
                "consistency F K",
                "monitor F K",
                "monitor F K --state s --once --every 1m",
                "mirror F K",
                "proof K",
                "proof K a b",
                "proof F K a",
                "proof K a --max-age 1h",
                "proof K a --payload p"
            })
    void what_is_asked_wrongly_is_not_understood(String words) {
        String other = new VerifierKey("example.com/other", VerifierKey.Type.LOG, new byte[] {
                    -41, 90, -104, 1, -126, -79, 10, -73, -43, 75, -2, -45, -55, 100, 7, 58, 14, -31, 114, -13, -38,
                    -90, 35, 37, -81, 2, 26, 104, -9, 7, 81, 26
                })
                .vkey();
        String[] args = (words + " ")
                .replace("--vkey W ", "--vkey " + Asked.WITNESS + " ")
                .replace("--vkey other ", "--vkey " + other + " ")
                .replace(" F ", " --folder " + folder + " ")
                .replace(" F ", " --folder " + folder + " ")
                .replace(" K ", " --vkey " + Asked.VKEY + " ")
                .replace(" W ", " --witness " + Asked.WITNESS + " ")
                .strip()
                .split(" ");

        Asked asked = Asked.verify((Object[]) args);

        assertThat(asked.verdict()).as(asked.said()).isEqualTo(Verdict.NOT_UNDERSTOOD);
        assertThat(asked.said()).endsWith("--help says how to ask.\n");
    }

    @Test
    void help_is_given_for_all_and_for_each() {
        assertThat(Asked.verify("--help").said()).contains("--opening", "--state", "--to");
        assertThat(Asked.verify("proof", "--help").said())
                .contains("--opening", "--vkey")
                .doesNotContain("--every");
        assertThat(Asked.verify().verdict()).isEqualTo(Verdict.NOT_UNDERSTOOD);
    }

    @Test
    void a_policy_from_a_file_says_whom_to_trust() throws IOException {
        FolderLog log = new FolderLog(folder.resolve("log"), FolderLog.leaves(10));
        Path policy = Files.writeString(
                folder.resolve("policy"), "log " + Asked.VKEY + "\nwitness w " + Asked.WITNESS + "\nquorum w\n");

        assertThat(Asked.verify("log", "--folder", log.folder, "--policy", policy)
                        .verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(Asked.about(log, "log", "--policy", policy).verdict()).isEqualTo(Verdict.VERIFIED);
        Note note = Note.parse(log.read("checkpoint"));
        log.write("checkpoint", new Note(note.text(), note.signatures().subList(0, 1)).bytes());
        assertThat(Asked.about(log, "log", "--policy", policy).verdict()).isEqualTo(Verdict.POLICY_NOT_MET);
    }

    /** Both logs are trusted, and both have the same entries; one still says nothing of the other. */
    @Test
    void a_checkpoint_of_one_log_is_no_past_of_another() throws IOException {
        SigningKey other = KnownTree.key(
                "example.com/other",
                VerifierKey.Type.LOG,
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        FolderLog log = new FolderLog(folder.resolve("log"), FolderLog.leaves(10));
        Checkpoint same = FolderLog.checkpoint(log.leaves());
        String text = new Checkpoint("example.com/other", same.size(), same.root()).text();
        Path old = Files.write(folder.resolve("old"), new Note(text, List.of(other.sign(text))).bytes());
        Path policy = Files.writeString(
                folder.resolve("policy"),
                "log " + Asked.VKEY + "\nlog " + other.verifier().vkey() + "\nquorum none\n");

        Asked asked = Asked.verify("consistency", "--folder", log.folder, "--policy", policy, "--old", old);

        assertThat(asked.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(asked.said()).contains("says nothing about the log example.com/log");
    }

    /** During a rotation both keys sign; after it the new one alone. Whoever trusts both follows. */
    @Test
    void a_rotation_is_followed_with_both_keys() throws IOException {
        SigningKey next = KnownTree.key(
                "example.com/log",
                VerifierKey.Type.LOG,
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        FolderLog log = new FolderLog(folder.resolve("log"), FolderLog.leaves(10));
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        log.grow(FolderLog.leaves(10, "case-closed"));
        String text = log.checkpointText();
        log.write("checkpoint", new Note(text, List.of(next.sign(text))).bytes());
        String both = next.verifier().vkey();

        assertThat(Asked.about(log, "log").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(Asked.about(log, "consistency", "--old", old, "--vkey", both).verdict())
                .isEqualTo(Verdict.VERIFIED);
    }

    /** A leaf may hold what moves a cursor or turns text around; a terminal must not see it. */
    @Test
    void what_a_log_says_does_not_reach_the_terminal_raw() {
        FolderLog log =
                new FolderLog(folder.resolve("log"), List.of("a\u001b[2J\u009b1m\u202e\nVerified".getBytes(UTF_8)));

        String said = Asked.about(log, "entry", "--index", 0).said();

        assertThat(said).contains("\n  a\uFFFD[2J\uFFFD1m\uFFFD\uFFFDVerified\n");
        assertThat(said.lines()).hasSize(5);
    }

    @Test
    void an_opening_is_read_strictly() throws IOException {
        byte[] salt = new byte[32];
        String right = VerifyTest.opening("{}", salt);
        assertThat(Opening.parse(right.getBytes(UTF_8)).salt()).isEqualTo(salt);
        assertThat(Opening.parse((right + "\n").getBytes(UTF_8)).envelope()).isEqualTo("{}".getBytes(UTF_8));
        for (String wrong : new String[] {
            right.replace("\"envelope\":", "\"envelope\": "),
            right.replace("e30=", "e30"),
            right.replace("e30=", "e31="),
            right.replace("}", ",\"more\":1}"),
            right + " ",
            VerifyTest.opening("{}", new byte[31]),
            VerifyTest.opening("{}", new byte[33]),
            "{\"salt\":\"AA==\",\"envelope\":\"e30=\"}",
            ""
        }) {
            assertThatThrownBy(() -> Opening.parse(wrong.getBytes(UTF_8)))
                    .as(wrong)
                    .isInstanceOf(NotVerified.class);
        }
    }

    /** The salt's last byte taken for the envelope's first would leave the commitment as it is. */
    @Test
    void an_opening_cannot_move_the_border_between_salt_and_envelope() {
        byte[] salt = HexFormat.of().parseHex("7b".repeat(32));

        assertThat(Sha256.of(salt, new byte[] {1}))
                .isEqualTo(Sha256.of(new byte[] {0x7b}, HexFormat.of().parseHex("7b".repeat(31) + "01")));
        assertThatThrownBy(() ->
                        Opening.parse(VerifyTest.opening("{1", new byte[31]).getBytes(UTF_8)))
                .hasMessageContaining("32 bytes");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_monitor_looks_until_a_check_fails() throws InterruptedException {
        FolderLog log = new FolderLog(folder.resolve("log"), FolderLog.leaves(20));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, UTF_8);
        Verdict[] verdict = new Verdict[1];
        Thread monitor = Thread.ofPlatform()
                .start(() -> verdict[0] = Verify.run(
                        new String[] {
                            "monitor",
                            "--folder",
                            log.folder.toString(),
                            "--vkey",
                            Asked.VKEY,
                            "--state",
                            folder.resolve("state").toString(),
                            "--every",
                            "1s"
                        },
                        out,
                        out));
        while (!Files.exists(folder.resolve("state"))) {
            Thread.onSpinWait();
        }
        log.replaceInCheckpoint("\n20\n", "\n21\n");
        monitor.join();

        assertThat(verdict[0]).isEqualTo(Verdict.FAILED);
        assertThat(said.toString(UTF_8)).contains("20 entries are remembered", "NOT VERIFIED");
    }
}
