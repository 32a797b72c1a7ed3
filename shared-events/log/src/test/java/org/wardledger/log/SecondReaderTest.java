package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log is read by a program in another language that others wrote. */
class SecondReaderTest {
    @TempDir
    Path folder;

    @Test
    void it_reads_the_reference_tree() {
        new FolderLog(folder, KnownTree.LEAVES);

        assertThat(GoReader.read(folder, Asked.VKEY))
                .isEqualTo(new GoReader.Answer(0, "8 entries, 1 tiles, 8 inclusions, 8 consistencies\n"));
    }

    @Test
    void it_reads_a_log_of_a_thousand_entries() {
        new FolderLog(folder, FolderLog.leaves(1000));

        assertThat(GoReader.read(folder, Asked.VKEY))
                .isEqualTo(new GoReader.Answer(0, "1000 entries, 5 tiles, 1000 inclusions, 1000 consistencies\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "tile/entries/001, the root over all entries is not the signed one",
        "tile/0/002, tile/0/002 is not made of the entries",
        "tile/0/003.p/232, tile/0/003.p/232 is not made of the entries",
        "tile/1/000.p/3, tile/1/000.p/3 is not made of the entries",
        "checkpoint, invalid signature"
    })
    void it_refuses_one_flipped_bit(String path, String because) {
        FolderLog log = new FolderLog(folder, FolderLog.leaves(1000));
        log.flip(path, 40);

        assertThat(GoReader.read(folder, Asked.VKEY))
                .satisfies(answer -> assertThat(answer.accepts()).isFalse())
                .satisfies(answer ->
                        assertThat(answer.said()).doesNotContain("entries,").isNotBlank());
    }
}
