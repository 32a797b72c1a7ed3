package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTest {
    private static final Receipt KNOWN = new Receipt(
            KnownTree.LEAVES.get(5),
            5,
            KnownTree.tree().inclusion(5, 8),
            KnownTree.note().bytes());
    private static final String WRITTEN = new String(KNOWN.bytes(), UTF_8);

    @TempDir
    Path folder;

    @Test
    void it_is_written_as_the_specification_says() {
        assertThat(WRITTEN)
                .startsWith("""
                c2sp.org/tlog-proof@v1
                extra QEFCQw==
                index 5
                vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=
                """)
                .endsWith("\n\n" + new String(KnownTree.note().bytes(), UTF_8));
        Receipt read = Receipt.parse(KNOWN.bytes());
        assertThat(read.leaf()).isEqualTo(KNOWN.leaf());
        assertThat(read.leadsTo(Checkpoint.parse(Note.parse(read.note()).text())))
                .isTrue();
    }

    @Test
    void the_receipt_of_a_log_of_one_entry_has_no_way_up() {
        Receipt only = new Receipt(new byte[0], 0, List.of(), KnownTree.note().bytes());

        assertThat(Receipt.parse(only.bytes()).path()).isEmpty();
    }

    static List<String> wrong() {
        return List.of(
                "",
                WRITTEN.replace("@v1", "@v2"),
                WRITTEN.replace("extra QEFCQw==\n", ""),
                WRITTEN.replace("extra ", "extra  "),
                WRITTEN.replace("extra ", "Extra "),
                WRITTEN.replace("QEFCQw==", "QEFCQw"),
                WRITTEN.replace("QEFCQw==", "QEFCQx=="),
                WRITTEN.replace("index 5\n", "index 05\n"),
                WRITTEN.replace("index 5\n", "index +5\n"),
                WRITTEN.replace("index 5\n", "index -5\n"),
                WRITTEN.replace("index 5\n", "index 5 \n"),
                WRITTEN.replace("index 5\n", "index \u0665\n"),
                WRITTEN.replace("index 5\n", "index 99999999999999999999\n"),
                WRITTEN.replace("index 5\n", "index 5\nindex 5\n"),
                WRITTEN.replace("index 5\n", "index 5\nAAAA\n"),
                WRITTEN.replace("index 5\n", "index 5\n" + ("A".repeat(43) + "=\n").repeat(61)),
                WRITTEN.replace("\n", "\r\n"),
                WRITTEN.replace("\n\n", "\n"),
                " " + WRITTEN,
                "\uFEFF" + WRITTEN);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_receipt_has_one_spelling(String receipt) {
        assertThatThrownBy(() -> Receipt.parse(receipt.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        NotVerified.class, not -> assertThat(not.verdict()).isEqualTo(Verdict.FAILED));
    }

    /** Every byte, also its case, the note's included: nothing in a receipt may be touched. */
    @Test
    void no_changed_byte_is_verified() throws IOException {
        Path file = folder.resolve("5.tlog-proof");
        Files.write(file, KNOWN.bytes());
        assertThat(Asked.verify("proof", file, "--vkey", Asked.VKEY, "--witness", Asked.WITNESS)
                        .verdict())
                .isEqualTo(Verdict.VERIFIED);
        for (int at = 0; at < KNOWN.bytes().length; at++) {
            for (int bit : new int[] {1 << at % 8, 0x20}) {
                byte[] changed = KNOWN.bytes();
                changed[at] ^= (byte) bit;
                Files.write(file, changed);
                Asked asked = Asked.verify("proof", file, "--vkey", Asked.VKEY, "--witness", Asked.WITNESS);
                assertThat(asked.verdict())
                        .as("byte %d, bit %d: %s", at, bit, asked.said())
                        .isIn(Verdict.FAILED, Verdict.POLICY_NOT_MET);
            }
        }
    }
}
