package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged logs, each named after the fraud: every one ends with exit code 1 and says where. */
class RejectionTest {
    private static final int SIZE = 1000;

    @TempDir
    Path folder;

    private FolderLog log;

    @BeforeEach
    void an_honest_log() {
        log = new FolderLog(folder.resolve("log"), FolderLog.leaves(SIZE));
    }

    private static void refused(Asked asked, String... because) {
        assertThat(asked.verdict()).as(asked.said()).isEqualTo(Verdict.FAILED);
        assertThat(asked.verdict().exitCode()).isEqualTo(1);
        assertThat(asked.said()).contains("NOT VERIFIED");
        for (String sentence : because) {
            assertThat(asked.said()).containsIgnoringCase(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({"tile/entries/000, entry 0", "tile/entries/002, entry 512", "tile/entries/003.p/232, entry 768"})
    void one_flipped_bit_in_a_leaf(String bundle, String place) {
        log.flip(bundle, 30);

        refused(Asked.about(log, "log"), place + " in " + bundle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/001", "tile/0/003.p/232", "tile/1/000.p/3"})
    void one_flipped_bit_in_a_tile(String tile) {
        for (int at : new int[] {0, 31, 32, -1}) {
            log.flip(tile, at);
            refused(Asked.about(log, "log"), "lead to");
            log.flip(tile, at);
        }
        assertThat(Asked.about(log, "log").verdict()).isEqualTo(Verdict.VERIFIED);
    }

    /** The hash of another entry in the same tile: nothing on the way up from the entry asked for is touched. */
    @ParameterizedTest
    @CsvSource({"tile/0/001, 300", "tile/0/001, 511", "tile/0/003.p/232, 800"})
    void one_flipped_bit_in_a_tile_of_which_one_inclusion_is_asked(String tile, long index) {
        log.flip(tile, 5);

        refused(Asked.about(log, "entry", "--index", index), "signed root");
    }

    @Test
    void one_flipped_bit_in_the_length_of_an_entry() {
        log.flip("tile/entries/001", 1);

        refused(Asked.about(log, "log"), "tile/entries/001");
    }

    @Test
    void one_flipped_bit_anywhere_in_the_note() {
        byte[] note = log.read("checkpoint");
        for (int at = 0; at < note.length; at++) {
            for (int bit : new int[] {1 << at % 8, 0x20}) {
                byte[] changed = note.clone();
                changed[at] ^= (byte) bit;
                log.write("checkpoint", changed);
                Asked asked = Asked.about(log, "log", "--witness", Asked.WITNESS);
                assertThat(asked.verdict())
                        .as("byte %d, bit %d: %s", at, bit, asked.said())
                        .isIn(Verdict.FAILED, Verdict.POLICY_NOT_MET);
            }
        }
    }

    @Test
    void the_last_entry_dropped_from_its_bundle() {
        byte[] bundle = log.read("tile/entries/003.p/232");
        int last = log.leaves().getLast().length + 2;
        log.write("tile/entries/003.p/232", Arrays.copyOf(bundle, bundle.length - last));

        refused(Asked.about(log, "log"), "231 entries instead of 232");
    }

    @Test
    void the_last_entry_dropped_from_the_log_under_the_same_size() {
        log.writeTiles(log.leaves().subList(0, SIZE - 1));
        log.write("tile/entries/003.p/232", log.read("tile/entries/003.p/231"));
        log.write("tile/0/003.p/232", log.read("tile/0/003.p/231"));

        refused(Asked.about(log, "log"));
    }

    @Test
    void surplus_bytes_in_a_bundle() {
        log.append("tile/entries/003.p/232", 0);
        refused(Asked.about(log, "log"), "breaks off");

        log.publish(log.leaves());
        log.append("tile/entries/003.p/232", 0, 0);
        refused(Asked.about(log, "log"), "233 entries instead of 232");
    }

    @Test
    void surplus_bytes_in_a_tile() {
        log.append("tile/0/001", 0);

        refused(Asked.about(log, "log"), "longer than");
    }

    @Test
    void a_missing_bundle() throws IOException {
        Files.delete(log.folder.resolve("tile/entries/001"));

        refused(Asked.about(log, "log"), "tile/entries/001 is missing");
    }

    @Test
    void two_swapped_entries() {
        List<byte[]> swapped = new ArrayList<>(log.leaves());
        Collections.swap(swapped, 10, 11);
        log.write("tile/entries/000", EntryBundle.write(swapped.subList(0, 256)));

        refused(Asked.about(log, "log"), "entry 10 ");
    }

    @Test
    void a_wrong_root_that_the_log_signed() {
        Checkpoint wrong = new Checkpoint("example.com/log", SIZE, Leaf.hash(new byte[0]));
        log.write("checkpoint", FolderLog.signed(wrong).bytes());

        refused(Asked.about(log, "log"), "do not lead to its signed root");
    }

    /** Sizes nobody could ever have logged, signed all the same. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1, 1L << 62, (1L << 56) + 1, 1_000_000_000_000L})
    void a_size_beyond_all_tiles_that_the_log_signed(long size) throws IOException {
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        Checkpoint wrong = new Checkpoint("example.com/log", size, Leaf.hash(new byte[0]));
        log.write("checkpoint", FolderLog.signed(wrong).bytes());

        refused(Asked.about(log, "log"));
        refused(Asked.about(log, "entry", "--index", size - 1));
        refused(Asked.about(log, "consistency", "--old", old));
        refused(Asked.about(log, "monitor", "--state", old));
        refused(Asked.about(log, "mirror", "--to", folder.resolve("mirror")));
    }

    @Test
    void a_root_of_nothing_that_is_not() {
        Checkpoint wrong = new Checkpoint("example.com/log", 0, Leaf.hash(new byte[0]));
        log.write("checkpoint", FolderLog.signed(wrong).bytes());

        refused(Asked.about(log, "log"));
    }

    /** Another key under the right name and with the right key id; nothing stops a forger from writing those. */
    @Test
    void a_wrong_key_with_the_right_key_id() {
        String text = log.checkpointText();
        SigningKey forger = KnownTree.WITNESS;
        Note.Signature signature = new Note.Signature(
                "example.com/log", KnownTree.LOG.verifier().keyId(), forger.sign(text.getBytes(UTF_8)));
        log.write("checkpoint", new Note(text, List.of(signature)).bytes());

        refused(Asked.about(log, "log"), "signature of example.com/log under the note is wrong");
    }

    @Test
    void a_right_signature_beside_a_wrong_one_of_the_same_key() {
        Note note = Note.parse(log.read("checkpoint"));
        Note.Signature wrong =
                new Note.Signature("example.com/log", KnownTree.LOG.verifier().keyId(), new byte[64]);
        log.write("checkpoint", note.with(List.of(wrong)).bytes());

        refused(Asked.about(log, "log"), "is wrong");
    }

    @Test
    void a_signature_by_a_witness_only() {
        Note note = Note.parse(log.read("checkpoint"));
        log.write("checkpoint", new Note(note.text(), note.signatures().subList(1, 2)).bytes());

        refused(Asked.about(log, "log", "--witness", Asked.WITNESS), "no key of the log");
    }

    @Test
    void the_checkpoint_of_another_log_by_the_same_key() {
        Checkpoint own = FolderLog.checkpoint(log.leaves());
        log.write(
                "checkpoint",
                FolderLog.signed(new Checkpoint("example.com/other", own.size(), own.root()))
                        .bytes());

        refused(Asked.about(log, "log"), "no key of the log example.com/other");
    }

    /** What is written otherwise than in the one way, each under a valid name. */
    static Stream<String[]> otherSpellings() {
        return Stream.of(
                new String[] {"\u2014 example", "- example"},
                new String[] {"\u2014 example", "\u2013 example"},
                new String[] {"\n", "\r\n"},
                new String[] {"\n1000\n", "\n01000\n"},
                new String[] {"\n1000\n", "\n+1000\n"},
                new String[] {"\n1000\n", "\n1000 \n"},
                new String[] {"\n1000\n", "\n1e3\n"},
                new String[] {"=\n", "\n"},
                new String[] {"\n\n", "\n\n\n"});
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void a_note_in_another_spelling(String right, String other) {
        log.replaceInCheckpoint(right, other);

        refused(Asked.about(log, "log"));
    }

    @Test
    void a_leading_zero_that_the_log_signed() {
        String text = log.checkpointText().replace("\n1000\n", "\n01000\n");
        log.write("checkpoint", new Note(text, List.of(KnownTree.LOG.sign(text))).bytes());

        refused(Asked.about(log, "log"), "not a checkpoint");
    }

    @Test
    void a_root_in_url_safe_base64_that_the_log_signed() {
        String text =
                log.checkpointText().replace('+', '-').replace('/', '_').replace("example.com_log", "example.com/log");
        assertThat(text).isNotEqualTo(log.checkpointText());
        log.write("checkpoint", new Note(text, List.of(KnownTree.LOG.sign(text))).bytes());

        refused(Asked.about(log, "log"), "not a checkpoint");
    }

    @Test
    void signatures_in_url_safe_base64() {
        String note = new String(log.read("checkpoint"), UTF_8);
        int signatures = note.indexOf('\u2014');
        String urlSafe = note.substring(0, signatures)
                + note.substring(signatures)
                        .replace('+', '-')
                        .replaceAll("(?<=[A-Za-z0-9])/(?=[A-Za-z0-9+/=]{20})", "_");
        assertThat(urlSafe).isNotEqualTo(note);
        log.write("checkpoint", urlSafe.getBytes(UTF_8));

        refused(Asked.about(log, "log"));
    }

    @Test
    void a_smaller_tree_than_before() throws IOException {
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        log.publish(log.leaves().subList(0, 900));

        refused(Asked.about(log, "consistency", "--old", old), "rolled back", "kept as evidence", "past caches");
        assertThat(evidence()).hasSize(2);
    }

    @Test
    void the_same_size_with_another_root() throws IOException {
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        log.publish(FolderLog.leaves(SIZE, "case-closed"));

        assertThat(Asked.about(log, "log").verdict()).isEqualTo(Verdict.VERIFIED);
        refused(Asked.about(log, "consistency", "--old", old), "different roots", "forked", "kept as evidence");
        assertThat(evidence()).hasSize(2);
    }

    @Test
    void a_larger_log_that_does_not_begin_with_the_old_one() throws IOException {
        Path old = Files.write(folder.resolve("old"), log.read("checkpoint"));
        log.publish(FolderLog.leaves(SIZE + 100, "case-closed"));

        assertThat(Asked.about(log, "log").verdict()).isEqualTo(Verdict.VERIFIED);
        refused(Asked.about(log, "consistency", "--old", old), "forked");
    }

    @Test
    void a_flipped_bit_in_a_log_of_seventy_thousand() {
        FolderLog large = new FolderLog(folder.resolve("large"), FolderLog.leaves(70_000));
        for (String path :
                List.of("tile/entries/256", "tile/0/100", "tile/0/273.p/112", "tile/1/000", "tile/2/000.p/1")) {
            large.flip(path, 5);
            refused(Asked.about(large, "log"));
            large.flip(path, 5);
        }
    }

    private List<Path> evidence() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".evidence-"))
                    .toList();
        }
    }
}
