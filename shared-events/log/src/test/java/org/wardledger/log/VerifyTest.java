package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds: each command on an honest log. */
class VerifyTest {
    private static final byte[] SALT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final String ENVELOPE =
            "{\"eventId\":\"7f1c2d3e-0000-4000-8000-0000000000aa\",\"kind\":\"case-opened\","
                    + "\"metadataHash\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                    + "\"office\":\"7f1c2d3e-0000-4000-8000-00000000000f\","
                    + "\"payloadHash\":\"2bfd14f43d17fc7cea24e0917a8879b4b2f880b8baeec1b9d90fbaad655e71bd\","
                    + "\"recordedAt\":\"2026-01-02T03:04:05.678Z\",\"revision\":1,\"sequence\":0,"
                    + "\"stream\":\"case-7f1c2d3e-0000-4000-8000-000000000001\"}";
    private static final String LEAF =
            "{\"commitment\":\"75b963842816acb0041090b073c9ce8eb883fa0df288785ebc194874809df4b9\","
                    + "\"kind\":\"case-opened\",\"office\":\"7f1c2d3e-0000-4000-8000-00000000000f\","
                    + "\"public\":{\"n\":1},\"recordedOn\":\"2026-01-02\",\"revision\":1,\"v\":1}";

    @TempDir
    Path folder;

    private FolderLog log(int size) {
        return new FolderLog(folder.resolve("log"), FolderLog.leaves(size));
    }

    @Test
    void a_whole_log_is_verified_with_one_sentence_for_each_check() {
        Asked asked = Asked.about(log(1000), "log");

        assertThat(asked.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(asked.said())
                .contains("signed by example.com/log.")
                .contains("The root over all 1,000 entries, computed anew, is the signed one.")
                .endsWith("Verified: every check above holds.\n");
    }

    @Test
    void the_reference_tree_is_verified_as_a_log() {
        FolderLog known = new FolderLog(folder, KnownTree.LEAVES);

        assertThat(known.read("checkpoint")).isEqualTo(KnownTree.note().bytes());
        assertThat(Asked.about(known, "log").verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void a_log_of_nothing_is_verified() {
        assertThat(Asked.about(log(0), "log").verdict()).isEqualTo(Verdict.VERIFIED);
    }

    /** More level-0 tiles than a verifier keeps at hand, and a partial one at the end. */
    @Test
    void a_log_of_seventy_thousand_entries_is_verified() {
        FolderLog log = log(70_000);

        assertThat(Asked.about(log, "log", "--witness", Asked.WITNESS, "--quorum", 1))
                .satisfies(asked -> assertThat(asked.verdict()).isEqualTo(Verdict.VERIFIED))
                .satisfies(asked -> assertThat(asked.said())
                        .contains("Cosigned by 1 of 1 witnesses")
                        .contains("274 tiles of hashes and 3 above them"));
        assertThat(Asked.about(log, "entry", "--index", 69_999).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void an_entry_is_shown_or_compared() throws IOException {
        FolderLog log = log(1000);
        Path leaf = Files.write(folder.resolve("leaf"), log.leaves().get(513));

        assertThat(Asked.about(log, "entry", "--index", 513).said())
                .contains(new String(log.leaves().get(513), UTF_8));
        assertThat(Asked.about(log, "entry", "--index", 513, "--entry", leaf).verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(Asked.about(log, "entry", "--index", 514, "--entry", leaf).verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(Asked.about(log, "entry", "--index", 1000).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void a_receipt_opens_down_to_the_payload_without_asking_anyone() throws IOException {
        FolderLog log = new FolderLog(folder, List.of(new byte[] {1}, LEAF.getBytes(UTF_8), new byte[] {2}));
        Path receipt =
                Files.write(folder.resolve("r.tlog-proof"), log.receipt(1).bytes());
        Path opening = Files.writeString(folder.resolve("opening.json"), opening(ENVELOPE, SALT));
        Path payload = Files.writeString(folder.resolve("payload.json"), "{\"n\":1}");

        Asked asked = Asked.verify("proof", receipt, "--vkey", Asked.VKEY, "--opening", opening, "--payload", payload);

        assertThat(asked.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(asked.said()).contains("case-opened, event 7f1c2d3e-0000-4000-8000-0000000000aa");

        Files.writeString(payload, "{\"n\":2}");
        assertThat(Asked.verify("proof", receipt, "--vkey", Asked.VKEY, "--opening", opening, "--payload", payload)
                        .verdict())
                .isEqualTo(Verdict.FAILED);
        Files.writeString(opening, opening(ENVELOPE.replace("\"sequence\":0", "\"sequence\":1"), SALT));
        assertThat(Asked.verify("proof", receipt, "--vkey", Asked.VKEY, "--opening", opening)
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }

    /** The commitment is right, but the leaf told the public something else than what it commits to. */
    @ParameterizedTest
    @CsvSource({
        "case-opened, case-closed",
        "00000000000f, 00000000000e",
        "2026-01-02, 2026-01-03",
        "\"revision\":1, \"revision\":2"
    })
    void a_leaf_that_says_otherwise_than_its_envelope_is_found(String envelope, String leaf) throws IOException {
        FolderLog log =
                new FolderLog(folder, List.of(LEAF.replace(envelope, leaf).getBytes(UTF_8)));
        Path receipt =
                Files.write(folder.resolve("r.tlog-proof"), log.receipt(0).bytes());
        Path opening = Files.writeString(folder.resolve("opening.json"), opening(ENVELOPE, SALT));

        Asked asked = Asked.verify("proof", receipt, "--vkey", Asked.VKEY, "--opening", opening);

        assertThat(asked.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(asked.said()).contains("do not say the same");
    }

    @Test
    void a_sealed_leaf_opens_to_its_kind() throws IOException {
        FolderLog log = new FolderLog(
                folder,
                List.of(LEAF.replace("case-opened", "sealed")
                        .replace("{\"n\":1}", "{}")
                        .getBytes(UTF_8)));
        Path receipt =
                Files.write(folder.resolve("r.tlog-proof"), log.receipt(0).bytes());
        Path opening = Files.writeString(folder.resolve("opening.json"), opening(ENVELOPE, SALT));

        assertThat(Asked.verify("proof", receipt, "--vkey", Asked.VKEY, "--opening", opening)
                        .said())
                .contains("case-opened, event");
    }

    static String opening(String envelope, byte[] salt) {
        return "{\"envelope\":\"" + Base64.getEncoder().encodeToString(envelope.getBytes(UTF_8)) + "\",\"salt\":\""
                + Base64.getEncoder().encodeToString(salt) + "\"}";
    }

    @Test
    void a_log_that_grew_begins_with_what_it_was() throws IOException {
        FolderLog log = log(300);
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        log.grow(FolderLog.leaves(500, "case-closed"));

        assertThat(Asked.about(log, "consistency", "--old", old).verdict()).isEqualTo(Verdict.VERIFIED);
    }
}
